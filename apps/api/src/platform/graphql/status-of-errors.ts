import type { ApolloServerPlugin } from '@apollo/server';

import type { RequestWithActor } from '../request/request-context.js';

const graphqlResponse = 'application/graphql-response+json';
/** What is wrong with the document or its variables, and not with the request that brought them. */
const ofTheDocument: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * GraphQL over HTTP: whoever takes `application/json` is answered 200, with the errors in the body, where the request was
 * in order and its document was not; the status tells it to who takes `application/graphql-response+json`.
 */
export const statusOfErrors: ApolloServerPlugin<{ readonly req: RequestWithActor }> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { http, body } }) {
        if (http.status !== 400 || body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const { errors = [] } = body.singleResult;
        if (!errors.every(({ extensions }) => ofTheDocument.has(extensions?.['code']))) return;
        if (contextValue.req.accepts(['application/json', graphqlResponse]) !== graphqlResponse) http.status = 200;
      },
    };
  },
};
