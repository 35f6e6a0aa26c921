const wholes: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'e' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe' },
};

/** A text as the product's search reads it: small letters without their marks, so that izmir finds İzmir. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıłøđħŧŋəßæœ]/g, (letter) => wholes[letter] ?? letter);

/** Whether every word of a search stands in a text, wherever. */
export const finds = (search: string, text: string): boolean => {
  const within = folded(text);
  return folded(search)
    .split(/\s+/)
    .every((word) => within.includes(word));
};
