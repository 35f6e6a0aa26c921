import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode } from 'graphql';

/** What no database keeps and no page can show: U+0000, and half of a sign (a surrogate without its other half). */
const broken = (text: string): boolean => text.includes('\u0000') || /\p{Surrogate}/u.test(text);

export const tooDeepText = 'Die Anfrage ist zu tief ineinander verschachtelt.';
/** Deeper than any input of the schema, and far from what a walk through it could not bear. */
const deepest = 32;

/** Whether a value holds more within each other than any input does; found level by level, without going down into it. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** Where in the variables a text is that cannot be kept, told by its path. */
function brokenWithin(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return broken(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = brokenWithin(inner, `${path}.${key}`);
    if (found) return found;
  }
  return undefined;
}

function brokenInDocument(document: DocumentNode): string | undefined {
  let found: string | undefined;
  visit(document, {
    StringValue({ value }) {
      if (broken(value)) found ??= 'query';
    },
  });
  return found;
}

/** An error where an input holds text that is none: in a variable or in the document, over HTTP and over a socket. */
export function brokenText(document: DocumentNode, variables: unknown): GraphQLError | undefined {
  if (isTooDeep(variables))
    return new GraphQLError(tooDeepText, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  const where = brokenInDocument(document) ?? brokenWithin(variables, 'variables');
  return where === undefined
    ? undefined
    : new GraphQLError(`Der Text enthält ein Zeichen, das nicht gespeichert werden kann (${where}).`, {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
}

/** Asks it of everything that comes over HTTP, before anything is done. */
export const wholeTextOnly: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        const problem = brokenText(document, request.variables);
        if (problem) throw problem;
      },
    };
  },
};
