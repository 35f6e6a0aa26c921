import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useRef } from 'react';

import { useAskedSince } from '#shared/server/use-asked-since.js';
import { WaitingForMeChangedDocument, WaitingForMeDocument } from './waiting-for-me.document.js';

/** What waits for me, the most urgent first. */
export function useWaitingForMe() {
  const { data, error, refetch } = useQuery(WaitingForMeDocument);

  return { items: data?.waitingForMe, failed: error !== undefined, refetch };
}

/** While a group is at work much changes at once: the list follows a moment later, once. */
const pauseMs = 1500;

/** Fetches the list anew when the server says it has changed. Once, in the frame. */
export function useWaitingForMeLive(): void {
  const client = useApolloClient();
  const since = useAskedSince();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useSubscription(WaitingForMeChangedDocument, {
    variables: { since },
    ignoreResults: true,
    onData: () => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        void client.refetchQueries({ include: [WaitingForMeDocument] });
      }, pauseMs);
    },
  });
}
