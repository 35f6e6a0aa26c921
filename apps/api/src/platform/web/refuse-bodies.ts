import type { ErrorRequestHandler } from 'express';

const sentences: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'Die Anfrage enthält kein JSON, das sich lesen lässt.',
  'entity.too.large': 'Die Anfrage ist zu groß.',
  'encoding.unsupported': 'Die Anfrage ist auf eine Weise gepackt, die hier niemand liest.',
  'charset.unsupported': 'Die Anfrage hat einen Zeichensatz, den hier niemand liest.',
};
const otherwise = 'Die Anfrage ließ sich nicht lesen.';

/** A body that cannot be read is refused with a sentence: the parser's own would quote it, and it may be a case. */
export const refuseBodies: ErrorRequestHandler = (problem: unknown, request, response, next) => {
  const { type, status } = (problem ?? {}) as { readonly type?: unknown; readonly status?: unknown };
  if (response.headersSent || typeof type !== 'string' || typeof status !== 'number' || status >= 500) {
    next(problem);
    return;
  }
  const message = sentences[type] ?? otherwise;
  response
    .status(status)
    .json(
      request.path === '/graphql'
        ? { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }
        : { code: 'BAD_REQUEST', message },
    );
};
