/** The text is longer than anybody reads in one go: it is to be brought in parts. */
export class TextTooLongError extends Error {
  override name = 'TextTooLongError';

  constructor() {
    super(`A text of more than ${longestText} signs is not read.`);
  }
}

/** UTF-16 units: some 150,000 words. */
export const longestText = 1_000_000;
/** No word is as long, and no number. */
const longestWord = 2_000;

type Place = { readonly start: number; readonly end: number };

export type Readable = {
  readonly text: string;
  /** A place in it, as a place in the text it was made of. */
  readonly whole: (place: Place) => Place;
};

/** The text without the rows of signs that are no words: nobody has to try where one of them might end. */
export function readable(text: string): Readable {
  if (text.length > longestText) throw new TextTooLongError();
  const rows = rowsIn(text);
  if (rows.length === 0) return { text, whole: (place) => place };
  let read = '';
  let from = 0;
  // Where the text goes on after a row, here and there.
  const after: { readonly here: number; readonly there: number }[] = [{ here: 0, there: 0 }];
  for (const { start, end } of rows) {
    read += `${text.slice(from, start)} `;
    from = end;
    after.push({ here: read.length, there: end });
  }
  const there = (at: number) => {
    const last = after.findLast(({ here }) => here <= at) ?? { here: 0, there: 0 };
    return at - last.here + last.there;
  };
  return {
    text: read + text.slice(from),
    whole: ({ start, end }) => ({ start: there(start), end: there(end - 1) + 1 }),
  };
}

const space = 0x20;
const noBreakSpace = 0xa0;

function rowsIn(text: string): readonly Place[] {
  const rows: Place[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (code > space && code !== noBreakSpace) continue;
    if (at - start > longestWord) rows.push({ start, end: at });
    start = at + 1;
  }
  return rows;
}
