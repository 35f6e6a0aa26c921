/** Spaces and dashes of other kinds, letters and digits in full width, and signs nobody sees (Unicode 16, Zs, Pd, Cf). */
const unusual = /[^\P{Zs} ]|[^\P{Pd}-]|[\uff01-\uff5e]|\p{Cf}|[\ufe00-\ufe0f]/u;
const unseen = /[\p{Cf}\ufe00-\ufe0f]/u;

export type Meant = {
  readonly text: string;
  /** A place in it, as a place in what was written. */
  readonly written: (place: { readonly start: number; readonly end: number }) => {
    readonly start: number;
    readonly end: number;
  };
};

/**
 * A text as its reader sees it, in plain signs: what Word and PDF put between the digits of a number, and what somebody
 * may put there to pass, hides nothing. Every place in it is still one in the text itself.
 */
export function asMeant(text: string): Meant {
  if (!unusual.test(text)) return { text, written: (place) => place };

  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (unseen.test(sign)) continue;
    plain += unusual.test(sign) ? plainSign(sign) : sign;
    places.push(at);
  }
  return {
    text: plain,
    written: ({ start, end }) => ({
      start: places[start] ?? text.length,
      end: (places[end - 1] ?? text.length - 1) + 1,
    }),
  };
}

const plainSign = (sign: string): string =>
  /\p{Zs}/u.test(sign) ? ' ' : /\p{Pd}/u.test(sign) ? '-' : sign.normalize('NFKC');
