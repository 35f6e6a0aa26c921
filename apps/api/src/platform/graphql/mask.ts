import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

import { DatabaseLost, isLostConnection } from '@systemblick/persistence/platform/database-lost';
import { IdTaken } from '@systemblick/persistence/platform/id-taken';
import { CursorInvalid } from '@systemblick/persistence/platform/page';
import { SavedOtherwise } from '@systemblick/persistence/platform/says-otherwise';

import { TooManyWaiting } from '../few-at-once.js';
import { stackWithoutMessage } from '../stack-without-message.js';
import { tooDeepText } from './whole-text.js';
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
  ['22003', 'Eine Zahl in der Eingabe ist größer, als sich speichern lässt.'],
  ['22007', 'Ein Datum in der Eingabe steht in keinem Kalender.'],
  ['22008', 'Ein Datum in der Eingabe steht in keinem Kalender.'],
  ['22021', 'Die Eingabe enthält ein Zeichen, das nicht gespeichert werden kann.'],
  ['22P05', 'Die Eingabe enthält ein Zeichen, das nicht gespeichert werden kann.'],
  ['23503', 'Etwas, auf das sich die Eingabe bezieht, gibt es hier nicht.'],
]);

const ownMistakes: readonly (readonly [new (...given: never[]) => Error, string])[] = [
  [CursorInvalid, 'Diese Stelle der Liste gibt es nicht.'],
  [IdTaken, 'Diese Kennung ist schon vergeben. Bitte laden Sie die Seite neu.'],
  [
    SavedOtherwise,
    'Das ist schon gespeichert, aber mit anderem Inhalt als jetzt. Bitte kopieren Sie Ihre Änderung, laden Sie die Seite neu und tragen Sie sie dort nach.',
  ],
];

/** What a client alone can have caused, in a sentence; undefined for everything else. */
export const inputMistake = (error: unknown): string | undefined =>
  ownMistakes.find(([kind]) => error instanceof kind)?.[1] ??
  inputMistakes.get(String((error as { code?: unknown } | undefined)?.code));

/** What leaves us of an error, whichever way it was asked: no driver's words, no stack, no name that was only guessed at. */
export function mask(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const wrongInput = inputMistake(original);
  if (wrongInput) return plain(wrongInput, 'BAD_USER_INPUT', formatted);

  if (original instanceof DatabaseLost) return plain(lostTexts[original.stored], 'UNAVAILABLE', formatted);
  if (isLostConnection(original)) return plain(lostTexts.nothing, 'UNAVAILABLE', formatted);
  if (original instanceof TooManyWaiting)
    return plain(
      'Gerade wird das von zu vielen auf einmal verlangt. Bitte versuchen Sie es gleich noch einmal.',
      'BUSY',
      formatted,
    );
  // The parser gives its own words a code that is told.
  if (formatted.message.startsWith('Maximum call stack')) return plain(tooDeepText, 'BAD_REQUEST', formatted);

  const code = formatted.extensions?.code;
  if (typeof code === 'string' && told.has(code))
    return plain(withoutValues(withoutSuggestion(formatted.message)), code, formatted);

  logger.error(
    { path: formatted.path, name: (original as Error)?.name, stack: stackWithoutMessage(original) },
    'an operation broke',
  );
  return plain('Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal.', 'INTERNAL', formatted);
}

/** What may be tried again at once, and what wants a look first. */
const lostTexts = {
  nothing:
    'Die Datenbank war gerade nicht erreichbar. Gespeichert ist nichts; bitte versuchen Sie es gleich noch einmal.',
  unknown:
    'Die Datenbank war gerade nicht erreichbar. Ob es gespeichert ist, steht nicht fest; bitte sehen Sie nach, bevor Sie es noch einmal versuchen.',
} as const;

const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean [^]*\?$/, '');

const plain = (message: string, code: string, { path, locations }: GraphQLFormattedError): GraphQLFormattedError => ({
  message,
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
  extensions: { code },
});
