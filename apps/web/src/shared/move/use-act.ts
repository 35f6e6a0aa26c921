import type { RefetchQueriesInclude } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

import type { MoveName } from '@systemblick/contract/moves';

import { announce } from '../announce/announcements.js';
import type { Refusal } from '../server/refusal.js';
import { useMutationWithRefusal } from '../server/use-mutation-with-refusal.js';
import type { TextKey } from '../texts/text-key.js';
import { useText } from '../texts/use-text.js';
import { moveDocument, type InputOf, type Shown } from './move-document.js';

export type ActOptions = {
  /** Said aloud once it is accepted. */
  readonly done?: TextKey;
  readonly onDone?: () => unknown;
  /** What else in view it changes; the thing itself is in the answer. */
  readonly also?: RefetchQueriesInclude;
};

export type Act<Name extends MoveName> = {
  /** Says whether it was accepted; else `refusal` says why not, and nothing typed is lost. */
  readonly send: (input: InputOf<Name>) => Promise<boolean>;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  /** Forgets what it was refused for. */
  readonly clear: () => void;
};

/** What answers with a thing or a refusal. Its answer is what the page `shown` shows of the thing. */
export function useAct<Name extends MoveName, Thing>(
  name: Name,
  shown: Shown<Name, Thing>,
  { done, onDone, also = [] }: ActOptions = {},
): Act<Name> {
  const t = useText();
  const client = useApolloClient();
  const { run, running, refusal, clear } = useMutationWithRefusal(moveDocument(name, shown));

  async function send(input: InputOf<Name>): Promise<boolean> {
    if (!(await run({ input }))) return false;
    await client.refetchQueries({ include: also });
    if (done) announce(t(done));
    onDone?.();
    return true;
  }

  return { send, running, refusal, clear };
}
