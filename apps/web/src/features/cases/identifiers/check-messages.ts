import type { Knowledge } from './layers-of.js';
import type { Place, SectionTexts } from './place.js';

type CheckRequest = { readonly number: number; readonly texts: SectionTexts };
export type ToChecker = CheckRequest | Knowledge;
export type CheckAnswer = { readonly number: number; readonly places: readonly Place[] };
