import type { Finding } from '@systemblick/anonymization/finding';

export type ToAnonymiser = { readonly model: Uint8Array } | { readonly number: number; readonly text: string };
/** `findings` null: the text is too long to be read. */
export type FromAnonymiser = { readonly number: number; readonly findings: readonly Finding[] | null };
