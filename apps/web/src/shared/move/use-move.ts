import { useRef } from 'react';

import type { MoveName } from '@systemblick/contract/moves';

import { useSeenVersion } from '../form/use-seen-version.js';
import type { InputOf, Shown } from './move-document.js';
import { useAct, type Act, type ActOptions } from './use-act.js';

/** The thing in view, as far as a move must name it; without a version while it is only being made. */
export type Seen<Version = number | null> = { readonly id: string; readonly version: Version };

/** What a move says besides which thing, in which version, is meant. */
export type Said<Name extends MoveName> = Name extends MoveName ? Omit<InputOf<Name>, 'id' | 'expectedVersion'> : never;

/** How it goes with what is sent. */
export type Sending = Pick<Act<MoveName>, 'running' | 'refusal'> & {
  /** After somebody else's change: goes on from what is in view now. What has no version yet has no such change. */
  readonly reload?: () => unknown;
};

export type Move<Name extends MoveName> = Omit<Act<Name>, 'send'> & {
  readonly reload: () => unknown;
  /** Says whether it was accepted; else `refusal` says why not, and nothing typed is lost. */
  readonly send: (said: Said<Name>) => Promise<boolean>;
};

type MoveOptions<Thing> = ActOptions<Thing> & { readonly open?: boolean; readonly atOnce?: boolean };

/**
 * One move of the thing in view. It names the version that was there when this window or form opened, so that nothing is
 * decided over what others changed meanwhile. `open` is for windows that are there before they open. What is done `atOnce`, by
 * one tap on what is seen, names the version that is in view then.
 */
export function useMove<Name extends MoveName, Thing, Version extends number | null>(
  name: Name,
  shown: Shown<Name, Thing>,
  { id, version }: Seen<Version>,
  { open = true, atOnce = false, ...options }: MoveOptions<Thing> = {},
): Move<Name> {
  // What one's own move answered with was seen, too: the next one from here is to what that left.
  const left = useRef<number>(null);
  const onDone = (thing: Thing) => {
    left.current = versionOf(thing);
    options.onDone?.(thing);
  };
  const { send, ...act } = useAct(name, shown, { ...options, onDone });
  const { seen, reload } = useSeenVersion(version, undefined, open);
  const inView = atOnce ? version : seen;
  const expected = () => (left.current !== null && left.current > (inView ?? 0) ? left.current : inView);

  return {
    send: (said) => send({ ...said, id, expectedVersion: expected() } as unknown as InputOf<Name>),
    ...act,
    reload,
  };
}

const versionOf = (thing: unknown): number | null =>
  typeof thing === 'object' && thing !== null && 'version' in thing && typeof thing.version === 'number'
    ? thing.version
    : null;
