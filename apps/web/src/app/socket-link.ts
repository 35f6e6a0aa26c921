import { ApolloLink } from '@apollo/client';
import { from, mergeMap, retry, throwError } from 'rxjs';

import { sessionEnd } from '#shared/server/session-end.js';
import { fetchPart } from '#shared/server/fetch-part.js';
import { pause } from './drawn/in-turn.js';

/** Subscriptions over a socket. Its code is fetched with the first subscription: nobody needs it to see the page. */
export function socketLink(onReturn: () => void): ApolloLink {
  let link: Promise<ApolloLink> | undefined;

  async function open(): Promise<ApolloLink> {
    // The page asks for it with everything else it begins.
    await pause();
    const [{ GraphQLWsLink }, { createSocket }] = await fetchPart(() =>
      Promise.all([import('@apollo/client/link/subscriptions'), import('./socket.js')]),
    );
    return new GraphQLWsLink(createSocket(onReturn));
  }

  return new ApolloLink((operation, forward) => {
    link ??= open();
    return from(link).pipe(
      mergeMap((opened) => opened.request(operation, forward)),
      // Ended with the session: it goes on with the next one.
      retry({
        delay: (error) => (sessionEnd.ended() ? from(sessionEnd.whenBegun()) : throwError(() => error as unknown)),
      }),
    );
  });
}
