import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useRef } from 'react';

import { WaitingForMeChangedDocument, WaitingForMeDocument } from './waiting-for-me.document.js';

/** What waits for me. The most urgent stands first; things without a deadline follow, the oldest first. */
export function useWaitingForMe() {
  const { data, error, refetch } = useQuery(WaitingForMeDocument);

  return { items: data?.waitingForMe.toSorted(byUrgency), failed: error !== undefined, refetch };
}

/** While a group is at work much changes at once: the list follows a moment later, once. */
const pauseMs = 1500;

/** Fetches the list anew when the server says it has changed. Once, in the frame. */
export function useWaitingForMeLive(): void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useSubscription(WaitingForMeChangedDocument, {
    ignoreResults: true,
    onData: () => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        void client.refetchQueries({ include: [WaitingForMeDocument] });
      }, pauseMs);
    },
  });
}

type Dated = { readonly at: string | null; readonly until: string | null };

function byUrgency(one: Dated, other: Dated): number {
  if (one.until !== null && other.until !== null) return one.until.localeCompare(other.until);
  if (one.until !== null) return -1;
  if (other.until !== null) return 1;
  return (one.at ?? '').localeCompare(other.at ?? '');
}
