import { useSubscription } from '@apollo/client/react';

import { graphql } from '../graphql.js';
import { useOneAtATime } from '../timing/use-one-at-a-time.js';
import { useAskedSince } from './use-asked-since.js';

const ChangedDocument = graphql(`
  subscription Changed($kinds: [String!]!, $id: ID, $since: DateTime) {
    changed(kinds: $kinds, id: $id, since: $since) {
      kind
      id
    }
  }
`);

/**
 * Fetches anew when somebody has changed something of these kinds (names of types, such as `Case`); with an id, only
 * when that one thing changed: what changed between asking and listening is told, too. Only that it changed, never what.
 * What changes while an answer is under way is asked for after it: that answer may be older.
 */
export function useLive(kinds: readonly string[], id: string | undefined, refetch: () => unknown): void {
  const since = useAskedSince();
  const look = useOneAtATime(refetch);
  useSubscription(ChangedDocument, {
    variables: { kinds: [...kinds], id: id ?? null, since },
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: () => void look().catch(() => undefined),
  });
}
