/** What stands right before a place in its line: up to so many words, each with the spaces behind it. */
export function wordsBefore(text: string, at: number, most = 3): readonly string[] {
  const line = text.slice(Math.max(0, at - 80, text.lastIndexOf('\n', at - 1) + 1), at);
  const words: string[] = [];
  let rest = line;
  while (words.length < most) {
    const found = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}][\p{L}\p{M}.-]{0,40}[ ]{1,3}$/u.exec(rest);
    if (!found) break;
    words.unshift(found[0]);
    rest = rest.slice(0, found.index);
  }
  return words;
}

/** The last of the words, as it is compared. */
export const plainWord = (word: string | undefined): string => (word ?? '').trim().replace(/\.$/, '').toLowerCase();

/** The same beginning as the words that are replaced: large where they were. */
export const casedLike = (words: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
