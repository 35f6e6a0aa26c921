import { useApolloClient } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';

import { useMutationWithRefusal } from '../../shared/server/use-mutation-with-refusal.js';
import { SignInAsDemoPersonDocument, SignInDocument } from './sign-in.document.js';
import { wayBack } from './way-back.js';

/** Signs in, forgets what was loaded for nobody or for somebody else, and goes on where one wanted to go. */
export function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const password = useMutationWithRefusal(SignInDocument);
  const demo = useMutationWithRefusal(SignInAsDemoPersonDocument);

  async function enter(signedIn: unknown): Promise<void> {
    if (signedIn === undefined) return;
    await client.clearStore();
    await navigate(wayBack(search), { replace: true });
  }

  return {
    signIn: async (input: { readonly email: string; readonly password: string }) =>
      enter(await password.run({ input })),
    signInAs: async (personId: string) => enter(await demo.run({ input: { personId } })),
    running: password.running || demo.running,
    refusal: password.refusal,
    demoRefusal: demo.refusal,
  };
}
