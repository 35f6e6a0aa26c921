import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useState } from 'react';

import { askMove } from '#shared/server/ask-server.js';
import type { Refusal } from '#shared/server/refusal.js';
import { SignInAsDemoPersonDocument, SignInDocument } from './sign-in.document.js';

type Given = { readonly email: string; readonly password: string };

export type Choice = {
  readonly municipalities: readonly { readonly municipalityId: string; readonly name: string }[];
  readonly choose: (municipalityId: string) => Promise<void>;
};

/** Signs in, as oneself or as one of the demo's people; what follows is told with `onEntered`. */
export function useSignIn(onEntered: () => Promise<unknown>) {
  const password = useAskedMove(SignInDocument);
  const demo = useAskedMove(SignInAsDemoPersonDocument);

  const [choice, setChoice] = useState<Choice>();

  async function signIn(input: Given & { readonly municipalityId?: string }): Promise<void> {
    demo.clear();
    const answer = await password.run({ input });
    if (answer === undefined) return;
    if (answer.__typename === 'SignInChoice') {
      const { email, password: same } = input;
      setChoice({
        municipalities: answer.municipalities,
        choose: (municipalityId) => signIn({ email, password: same, municipalityId }),
      });
      return;
    }
    setChoice(undefined);
    await onEntered();
  }

  return {
    signIn,
    signInAs: async (personId: string): Promise<void> => {
      password.clear();
      if ((await demo.run({ input: { personId } })) !== undefined) await onEntered();
    },
    /** There where the address and the password open several municipalities. */
    choice,
    running: password.running || demo.running,
    refusal: password.refusal,
    demoRefusal: demo.refusal,
  };
}

/** What it says of a line that was gone goes once the browser has one again. */
function useAskedMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const [running, setRunning] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    const back = () => setRefusal((before) => (before?.code === 'UNREACHABLE' ? undefined : before));
    addEventListener('online', back);
    return () => removeEventListener('online', back);
  }, []);

  async function run(variables: Variables) {
    setRunning(true);
    setRefusal(undefined);
    const answer = await askMove(document, variables);
    setRunning(false);
    if ('accepted' in answer) return answer.accepted;
    setRefusal(answer.refusal);
    return undefined;
  }

  return { run, running, refusal, clear: () => setRefusal(undefined) };
}
