/**
 * Where a German word may be divided: before the last of the consonants that a vowel follows; ch, ck, ph, sch and th
 * are one (Amtliche Regelung der deutschen Rechtschreibung 2024, §§ 110–112). Joints of compounds are not known here.
 */
const divides =
  /(?<=[aeiouyäöü][^aeiouyäöü\W]*)(?=(?:sch|c[hk]|ph|th|[^aeiouyäöü\W])[aeiouyäöü])(?<!sc)(?<!s(?=ch))/giu;
/** So many letters at least stay together. */
const fewest = 3;

/** A text in lines of so many letters, for what is drawn and not set: between words, and within those that are longer. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => divided(whole, letters))) {
    if (line && `${line} ${word}`.length > letters) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function divided(word: string, letters: number): readonly string[] {
  if (word.length <= letters) return [word];
  const places = [...word.matchAll(divides)].map(({ index }) => index);
  const place = places.findLast((one) => one >= fewest && one < letters && word.length - one >= fewest) ?? letters - 1;
  const hyphen = /\W$/u.test(word.slice(0, place)) ? '' : '-';
  return [word.slice(0, place) + hyphen, ...divided(word.slice(place), letters)];
}
