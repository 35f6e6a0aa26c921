import type { Place, SectionTexts } from './place.js';

type CheckRequest = { readonly number: number; readonly texts: SectionTexts };
/** The bytes of the trained model: the worker itself reaches no network. */
type CheckModel = { readonly model: Uint8Array };
export type ToChecker = CheckRequest | CheckModel;
export type CheckAnswer = { readonly number: number; readonly places: readonly Place[] };
