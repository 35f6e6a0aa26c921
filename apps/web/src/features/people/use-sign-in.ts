import { useMutationWithRefusal } from '../../shared/server/use-mutation-with-refusal.js';
import { SignInAsDemoPersonDocument, SignInDocument } from './sign-in.document.js';

/** Signs in, as oneself or as one of the demo's people; what follows is told with `onEntered`. */
export function useSignIn(onEntered: () => Promise<unknown>) {
  const password = useMutationWithRefusal(SignInDocument);
  const demo = useMutationWithRefusal(SignInAsDemoPersonDocument);

  async function enter(signedIn: unknown): Promise<void> {
    if (signedIn !== undefined) await onEntered();
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
