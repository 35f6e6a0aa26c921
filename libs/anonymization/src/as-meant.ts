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
const mark = /\p{M}/u;
/** More marks than this on one letter are ornament; they are not put in order, which would take its time. */
const mostMarks = 8;

/**
 * A text as its reader sees it, in plain signs: what Word and PDF put between the digits of a number, and what somebody
 * may put there to pass, hides nothing. A letter and the accents written after it are one letter. Every place in it is
 * still one in the text itself.
 */
export function asMeant(text: string): Meant {
  if (usual.test(text)) return { text, written: (place) => place };

  let plain = '';
  // For each unit of the plain text where what it stands for begins and ends in the written one.
  const begins: number[] = [];
  const ends: number[] = [];
  let letter = { sign: '', marks: 0, start: 0, end: 0 };
  const finish = () => {
    const meant = letter.marks > 0 ? letter.sign.normalize('NFC') : letter.sign;
    plain += meant;
    for (let unit = 0; unit < meant.length; unit += 1) {
      begins.push(letter.start);
      ends.push(letter.end);
    }
  };
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    if (!unseen.test(sign)) {
      if (mark.test(sign) && letter.sign !== '' && letter.marks < mostMarks) {
        letter = { ...letter, sign: letter.sign + sign, marks: letter.marks + 1, end };
      } else {
        finish();
        letter = { sign: usual.test(sign) ? sign : plainSign(sign), marks: 0, start: at, end };
      }
    }
    at = end;
  }
  finish();
  return {
    text: plain,
    written: ({ start, end }) => {
      const begin = begins[start] ?? text.length;
      return { start: begin, end: end > start ? (ends[end - 1] ?? text.length) : begin };
    },
  };
}

/** Two letters that a typesetter draws as one. */
const ligature = /[\ufb00-\ufb06]/;

/** Spaces, dashes, strokes and ends of lines of all kinds as those of the keyboard; digits of every script; else NFKC. */
function plainSign(sign: string): string {
  if (/\p{Zs}/u.test(sign)) return ' ';
  if (/[\p{Pd}\u2212\u2043]/u.test(sign)) return '-';
  if (/[\u2044\u2215\u29f8]/.test(sign)) return '/';
  if (/[\v\f\u0085\u2028\u2029]/.test(sign)) return '\n';
  const plain = sign.normalize('NFKC');
  if (/^\p{Nd}$/u.test(plain)) return digitOf(plain);
  return plain.length === 1 || ligature.test(sign) ? plain : sign;
}

/** The ten digits of a script follow each other. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
