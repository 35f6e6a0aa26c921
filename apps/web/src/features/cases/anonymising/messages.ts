import type { Finding } from '@systemblick/anonymization/finding';

import type { Knowledge } from '../identifiers/layers-of.js';

export type ToAnonymiser = Knowledge | { readonly number: number; readonly text: string };
/** How far it is, 0 to 1; then what was found. `findings` null: the text is too long to be read. */
export type FromAnonymiser =
  | { readonly number: number; readonly looked: number }
  | { readonly number: number; readonly german: boolean; readonly findings: readonly Finding[] | null };
