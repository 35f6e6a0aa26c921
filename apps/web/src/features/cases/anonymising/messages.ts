import type { Finding } from '@systemblick/anonymization/finding';

import type { Knowledge } from '../identifiers/layers-of.js';

export type ToAnonymiser = Knowledge | { readonly number: number; readonly text: string };
/** `findings` null: the text is too long to be read. */
export type FromAnonymiser = { readonly number: number; readonly findings: readonly Finding[] | null };
