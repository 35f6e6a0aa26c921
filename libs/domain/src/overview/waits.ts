import type { Waiting, WaitingKind } from './waiting.js';

/**
 * What waits for somebody: which thing, and what it is called. A thing waits by the steps its own page offers, and where
 * these follow one another by the first of them only (`firstAsked`): nobody is sent to a page that offers them nothing.
 */
export type Waits = Waiting & {
  /** Of the thing at whose page it is done. */
  readonly id: string;
  readonly title: string;
};

type When = { readonly at?: Date | null; readonly until?: Date | null };

export const waits = (
  kind: WaitingKind,
  { id, title }: { readonly id: string; readonly title: string },
  { at = null, until = null }: When = {},
): Waits => ({ kind, id, title, at, until });
