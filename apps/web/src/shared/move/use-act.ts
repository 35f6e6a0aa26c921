import type { RefetchQueriesInclude } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';

import type { MoveName } from '@systemblick/contract/moves';

import { announce } from '../announce/announcements.js';
import type { Refusal } from '../server/refusal.js';
import { untilFetched } from '../server/until-fetched.js';
import { useMutationWithRefusal } from '../server/use-mutation-with-refusal.js';
import type { TextKey } from '../texts/text-key.js';
import { useText } from '../texts/use-text.js';
import { moveDocument, type InputOf, type Shown } from './move-document.js';

export type ActOptions<Thing = unknown> = {
  /** Said aloud once it is accepted. */
  readonly done?: TextKey;
  /** Is given what it answered with. */
  readonly onDone?: (thing: Thing) => unknown;
  /** What else in view it changes; the thing itself is in the answer. */
  readonly also?: RefetchQueriesInclude;
};

export type Act<Name extends MoveName> = {
  /** Says whether it was accepted; else `refusal` says why not, and nothing typed is lost. */
  readonly send: (input: InputOf<Name>) => Promise<boolean>;
  readonly running: boolean;
  readonly refusal: Refusal | undefined;
  /** Forgets what was refused: where several answer in one place. */
  readonly clear: () => void;
};

/** What answers with a thing or a refusal. Its answer is what the page `shown` shows of the thing. */
export function useAct<Name extends MoveName, Thing>(
  name: Name,
  shown: Shown<Name, Thing>,
  { done, onDone, also = [] }: ActOptions<Thing> = {},
): Act<Name> {
  const t = useText();
  const client = useApolloClient();
  const { run, running, refusal, clear } = useMutationWithRefusal(moveDocument(name, shown));

  async function send(input: InputOf<Name>): Promise<boolean> {
    const thing = await run({ input });
    if (!thing) return false;
    // It is done; what cannot be fetched just now stays as it was.
    await client.refetchQueries({ include: also }).catch(() => undefined);
    await untilFetched(client);
    if (done) announce(t(done));
    onDone?.(thing);
    return true;
  }

  return { send, running, refusal, clear };
}
