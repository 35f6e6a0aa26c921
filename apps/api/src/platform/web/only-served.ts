import type { NextFunction, Request, Response } from 'express';

import type { Service, Settings } from '../settings/settings.js';

const paths: readonly (readonly [RegExp, Service])[] = [
  [/^\/(graphql|files)(\/|$)/i, 'graphql'],
  [/^\/co-editing(\/|$)/i, 'co-editing'],
];

/** A process answers for what `SYSTEMBLICK_SERVE` names; the rest is not here (404). Its health is always told. */
export const onlyServed =
  ({ serve }: Pick<Settings, 'serve'>) =>
  ({ path }: Request, response: Response, next: NextFunction): void => {
    const [, service] = paths.find(([pattern]) => pattern.test(path)) ?? [];
    if (service === undefined || serve.includes(service)) return next();
    response.status(404).json({ statusCode: 404, message: 'Not Found' });
  };
