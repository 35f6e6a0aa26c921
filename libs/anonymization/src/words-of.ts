/** One word of a text, where it stands: letters, with the hyphens and apostrophes between them. */
export type Word = { readonly start: number; readonly end: number; readonly word: string };

const pattern = /[\p{L}\p{M}]+(?:[’'ʼ][\p{L}\p{M}]+)*/gu;

/** Every word; the halves of a double name are two. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));
