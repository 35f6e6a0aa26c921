import type { Place, SectionTexts } from './place.js';

export type CheckRequest = { readonly number: number; readonly texts: SectionTexts };
export type CheckAnswer = { readonly number: number; readonly places: readonly Place[] };
