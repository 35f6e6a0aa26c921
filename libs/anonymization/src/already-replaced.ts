import { asStanding } from './replacement/standing-words.js';

type Place = { readonly start: number; readonly end: number };

/** What stands for something that was replaced before: it is not found again. */
export const alreadyReplaced = (text: string): readonly Place[] =>
  asStanding.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
