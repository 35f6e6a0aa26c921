import { GraphQLID, type GraphQLScalarType } from 'graphql';

import { idAsKept } from '../id-as-kept.js';

const { parseValue, parseLiteral } = GraphQLID;
const kept = (id: unknown): unknown => (typeof id === 'string' ? idAsKept(id) : id);

/**
 * Reads every ID that comes in as the database keeps it: in a variable, in a document, in a list, over HTTP and over a
 * socket. graphql-js has one scalar of this name a process, and Nest puts that one into the schema: it is taught.
 */
export function readIdsAsKept(): void {
  const taught: Partial<GraphQLScalarType> = {
    parseValue: (value) => kept(parseValue(value)),
    parseLiteral: (node, variables) => kept(parseLiteral(node, variables)),
  };
  Object.assign(GraphQLID, taught);
}
