import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

import { limits, tokens } from './limits.js';

const withCode = (code: string, { message, nodes, source, positions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });

/** Reads what a socket asks for by the rules of HTTP; only a subscription is answered with the document. */
export function subscriptionOf(
  schema: GraphQLSchema,
  query: string,
  operationName?: string | null,
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query, tokens);
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [refused('Über diese Verbindung gehen nur Abonnements.')];
    const problems = validate(schema, document, [...specifiedRules, ...limits], { maxErrors: 10 });
    return problems.length ? problems.map((one) => withCode('GRAPHQL_VALIDATION_FAILED', one)) : document;
  } catch (problem) {
    if (problem instanceof GraphQLError) return [withCode('GRAPHQL_PARSE_FAILED', problem)];
    throw problem;
  }
}

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
