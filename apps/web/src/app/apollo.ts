import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { from, mergeMap } from 'rxjs';

import { neverOlder } from '#shared/server/never-older.js';
import { noteServerDate } from '#shared/server/server-clock.js';
import { serverConnection } from '#shared/server/server-connection.js';
import { sessionEnd } from '#shared/server/session-end.js';
import { wholeListLink } from '#shared/server/whole-list.js';
import { answerStore, type Answers } from './answer-store.js';
import { socketLink } from './socket-link.js';

type Options = {
  /** The session has ended, or there never was one. */
  readonly onUnauthenticated: () => void;
  /** What came with the document. */
  readonly answers: Answers | undefined;
};

export function createApollo({ onUnauthenticated, answers }: Options): ApolloClient {
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
    fetch: fetchAndNoteTime,
  });
  const socket = socketLink(() => void client.refetchQueries({ include: 'active' }));
  const errors = new ErrorLink(({ error, operation, forward }) => {
    if (CombinedGraphQLErrors.is(error)) {
      if (!error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) return undefined;
      onUnauthenticated();
      return isQuery(operation) ? again(sessionEnd.whenBegun(), operation, forward) : undefined;
    }
    const reachable = serverConnection.check();
    // A query waits and is asked again, so that what was read before stays on the page; a mutation is the person's to repeat.
    return isQuery(operation) ? again(reachable, operation, forward) : undefined;
  });
  const client = new ApolloClient({
    link: ApolloLink.from([
      wholeListLink(),
      neverOlder(),
      errors,
      ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, socket, http),
    ]),
    cache: answerStore(answers),
    // Asked anew is asked anew: an answer already under way may tell how it was before.
    queryDeduplication: false,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });

  client.prioritizeCacheValues = answers !== undefined;
  serverConnection.onReturn(() => void client.refetchQueries({ include: 'active' }));
  return client;
}

const isQuery = ({ operationType }: ApolloLink.Operation) => operationType === OperationTypeNode.QUERY;

function again(when: Promise<void>, operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction) {
  return from(when).pipe(mergeMap(() => forward(operation)));
}

async function fetchAndNoteTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  noteServerDate(response.headers.get('date'));
  return response;
}
