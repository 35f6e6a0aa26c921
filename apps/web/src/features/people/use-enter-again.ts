import { useApolloClient } from '@apollo/client/react';

import { drafts } from '#shared/draft/drafts.js';
import { sessionEnd } from '#shared/server/session-end.js';
import { useMe } from './me-context.js';
import { isPerson, MeDocument } from './me.document.js';

/** The same person goes on where they were. For anybody else the page is loaded anew: nothing of it is theirs. */
export function useEnterAgain(): () => Promise<void> {
  const client = useApolloClient();
  const { person } = useMe();

  return async () => {
    const { data } = await client.query({ query: MeDocument, fetchPolicy: 'network-only' });
    const who = data?.me && isPerson(data.me) ? data.me.person.id : undefined;
    if (who === person.id) {
      sessionEnd.begunAgain();
      await client.refetchQueries({ include: 'active' });
      return;
    }
    drafts.forgetAll();
    location.assign('/');
  };
}
