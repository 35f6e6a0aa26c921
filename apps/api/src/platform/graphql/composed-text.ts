import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, visit, type DocumentNode } from 'graphql';

/**
 * The same value with every text composed (NFC, Unicode Annex 15), names of fields as they were. A Mac's files and some
 * documents hold `ü` as two signs: what looks the same is the same thing, in a list, a search and a comparison.
 */
function composed<Value>(value: Value): Value;
function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map((inner: unknown) => composed(inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, composed(inner)]));
}

/** The same operation with its written-out texts composed; the very same one where they are. */
const composedDocument = (document: DocumentNode): DocumentNode =>
  visit(document, {
    [Kind.STRING]: (node) => {
      const value = composed(node.value);
      return value === node.value ? undefined : { ...node, value };
    },
  });

/** Composes what comes over HTTP before anything is done with it. */
export const textComposed: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation(context) {
        if (context.request.variables) context.request.variables = composed(context.request.variables);
        Object.assign(context, { document: composedDocument(context.document) });
      },
    };
  },
};
