import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

import { IdTaken } from '@systemblick/persistence/platform/id-taken';
import { CursorInvalid } from '@systemblick/persistence/platform/page';

import { withoutValues } from './without-values.js';

const told = new Set([
  'UNAUTHENTICATED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** PostgreSQL's words (SQLSTATE) for what a client alone can have caused. */
const inputMistakes: ReadonlyMap<string, string> = new Map([
  ['22P02', 'Eine Kennung in der Eingabe hat nicht die Form einer UUID.'],
  ['22021', 'Die Eingabe enthält ein Zeichen, das nicht gespeichert werden kann.'],
  ['22P05', 'Die Eingabe enthält ein Zeichen, das nicht gespeichert werden kann.'],
  ['23503', 'Etwas, auf das sich die Eingabe bezieht, gibt es hier nicht.'],
]);

/** What leaves us of an error, whichever way it was asked: no driver's words, no stack, no name that was only guessed at. */
export function mask(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof CursorInvalid)
    return plain('Diese Stelle der Liste gibt es nicht.', 'BAD_USER_INPUT', formatted);

  if (original instanceof IdTaken)
    return plain('Diese Kennung ist schon vergeben. Bitte laden Sie die Seite neu.', 'BAD_USER_INPUT', formatted);

  const wrongInput = inputMistakes.get(String((original as { code?: unknown } | undefined)?.code));
  if (wrongInput) return plain(wrongInput, 'BAD_USER_INPUT', formatted);

  const code = formatted.extensions?.code;
  if (typeof code === 'string' && told.has(code))
    return plain(withoutValues(withoutSuggestion(formatted.message)), code, formatted);

  logger.error(
    { path: formatted.path, name: (original as Error)?.name, stack: stackWithoutMessage(original) },
    'an operation broke',
  );
  return plain('Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal.', 'INTERNAL', formatted);
}

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean [^]*\?$/, '');

const plain = (message: string, code: string, { path, locations }: GraphQLFormattedError): GraphQLFormattedError => ({
  message,
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
  extensions: { code },
});

/** A driver's message may quote a row; where it happened is enough to find it. */
const stackWithoutMessage = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .slice(0, 8)
        .join('\n')
    : '';
