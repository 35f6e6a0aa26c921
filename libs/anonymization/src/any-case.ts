/** A set, a property, an escaped sign, the begin of a group: left as they are. Else one letter. */
const piece = /\[[^\]]{1,60}\]|\\p\{[^}]{1,20}\}|\\.|\(\?<?[:=!]|\p{L}/gu;

/** A group of words in whatever case they are written, where the rest of the pattern does tell cases apart. */
export const anyCase = (words: string): string => `(?:${words.replaceAll(piece, inAnyCase)})`;

function inAnyCase(sign: string): string {
  if (sign.length > 1) return sign;
  const [small, large] = [sign.toLowerCase(), sign.toUpperCase()];
  return small === large || large.length > 1 ? sign : `[${large}${small}]`;
}

/** The same as a scanner may have read it: i, l and 1 are one sign to it, and so are o and 0. */
export const scanned = (words: string): string =>
  anyCase(words)
    .replaceAll(/\[(?:Ii|Ll)\]/g, '[IiLl1]')
    .replaceAll('[Oo]', '[Oo0]');
