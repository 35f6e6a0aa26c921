import type { IncomingMessage } from 'node:http';

import { parse, serialize } from 'cookie';

/** `__Host-`: only this host, only over https (or the browser's own loopback), only for the whole site. */
const cookieName = '__Host-systemblick';

const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

export const sessionCookie = (token: string, expires: Date) => serialize(cookieName, token, { ...attributes, expires });

export const endedCookie = () => serialize(cookieName, '', { ...attributes, maxAge: 0 });

export const tokenOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined =>
  headers.cookie ? parse(headers.cookie)[cookieName] : undefined;
