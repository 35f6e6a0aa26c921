import type { Clocks } from '@systemblick/co-editing/lost/committed-clocks';

/** A document with changes not yet committed, whose page was left: kept in this tab's memory, never stored. */
type Left = { readonly update: Uint8Array; readonly unsaved: number; readonly committed: Clocks };

const left = new Map<string, Left>();

/** For the same person coming back to the same document, as after a sign-in that had run out. */
export const leaveBehind = (name: string, what: Left): void => void left.set(name, what);

export function takeUp(name: string): Left | undefined {
  const found = left.get(name);
  left.delete(name);
  return found;
}
