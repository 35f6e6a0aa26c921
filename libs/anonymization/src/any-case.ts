/** A pattern for words in whatever case they are written, where the rest of the pattern does tell cases apart. */
export const anyCase = (words: string): string =>
  words.replaceAll(/\\p\{[^}]{1,20}\}|\\.|\(\?<?[:=!]|\p{L}/gu, (sign) => {
    if (sign.length > 1) return sign;
    const [small, large] = [sign.toLowerCase(), sign.toUpperCase()];
    return small === large || large.length > 1 ? sign : `[${large}${small}]`;
  });
