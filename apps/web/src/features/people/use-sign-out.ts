import { useMutation } from '@apollo/client/react';

import { forgetCopies } from '#shared/co-editing/local-copies.js';
import { lostWordsStore } from '#shared/co-editing/lost-words-store.js';
import { drafts } from '#shared/draft/drafts.js';
import { SignOutDocument, SignOutEverywhereDocument } from './sign-out.document.js';

/** Leaves, here or on all devices. The page is loaded anew, so that nothing of this person stays in memory. */
export function useSignOut() {
  const [here] = useMutation(SignOutDocument);
  const [everywhere] = useMutation(SignOutEverywhereDocument);

  async function leave(act: () => Promise<unknown>): Promise<void> {
    await act();
    drafts.forgetAll();
    lostWordsStore.forgetAll();
    await forgetCopies();
    location.assign('/anmelden');
  }

  return { signOut: () => leave(here), signOutEverywhere: () => leave(everywhere) };
}
