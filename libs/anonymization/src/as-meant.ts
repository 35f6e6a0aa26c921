type Place = { readonly start: number; readonly end: number };

export type Meant = {
  readonly text: string;
  /** A place in it, as a place in what was written. */
  readonly written: (place: Place) => Place;
};

/** What a German keyboard writes, umlauts and accents too. */
const usual = /^[\t\n\r\x20-\x7e\u00c0-\u00ff]*$/;
/** Signs nobody sees (Unicode 16: format characters, and those that are to be ignored where nothing draws them). */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A sign with what stands above and below it; a heap of marks is several. */
const drawn = /\P{M}\p{M}{0,8}|\p{M}/gu;

/**
 * A text as its reader sees it, in plain signs: what Word and PDF put between the digits of a number, letters taken apart, other
 * scripts' digits, and what somebody may put there to pass, hide nothing. Every place in it is still one in the text itself.
 */
export function asMeant(text: string): Meant {
  if (usual.test(text)) return { text, written: (place) => place };

  let plain = '';
  // For each sign of the plain text, and for its end, where that stands in the written one.
  const begins: number[] = [];
  const ends: number[] = [];
  for (const { 0: whole, index } of text.matchAll(drawn)) {
    for (const sign of usual.test(whole) ? whole : whole.normalize('NFC')) {
      if (unseen.test(sign)) continue;
      const meant = usual.test(sign) ? sign : plainSign(sign);
      plain += meant;
      for (let unit = 0; unit < meant.length; unit += 1) {
        begins.push(index);
        ends.push(index + whole.length);
      }
    }
  }
  return {
    text: plain,
    written: ({ start, end }) => ({ start: begins[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}

/** Spaces and dashes of all kinds as those of the keyboard; digits as ours; full width, circled, raised as the plain sign (NFKC). */
function plainSign(sign: string): string {
  if (/\p{Zs}/u.test(sign)) return ' ';
  if (/\p{Pd}/u.test(sign)) return '-';
  const plain = sign.normalize('NFKC');
  if (isDigit(plain)) return String(valueOf(plain));
  return plain.length === 1 ? plain : sign;
}

const isDigit = (sign: string): boolean => /^\p{Nd}$/u.test(sign);

/** Ten follow each other in every script (Unicode 16, 4.6). */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && isDigit(String.fromCodePoint(point - value - 1))) value += 1;
  return value;
}
