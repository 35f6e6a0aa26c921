import { useSubscription } from '@apollo/client/react';

import { graphql } from '../graphql.js';

const ChangedDocument = graphql(`
  subscription Changed($kinds: [String!]!, $id: ID) {
    changed(kinds: $kinds, id: $id) {
      kind
      id
    }
  }
`);

/**
 * Fetches anew when somebody has changed something of these kinds (names of types, such as `Case`); with an id, only
 * when that one thing changed. What changed is not told, only that it did.
 */
export function useLive(kinds: readonly string[], id: string | undefined, refetch: () => unknown): void {
  useSubscription(ChangedDocument, {
    variables: { kinds: [...kinds], id: id ?? null },
    fetchPolicy: 'no-cache',
    ignoreResults: true,
    onData: () => void refetch(),
  });
}
