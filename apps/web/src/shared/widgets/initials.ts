const titles = /^(dr|prof|med|phil|rer|pol|jur|h\.?c)\.?$/i;

/** `Dr. Ayşe Yılmaz-Krüger` → `AY`; particles and titles don't count. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !titles.test(word));
  const [first = name.trim(), ...rest] = words;
  const letter = (word: string) => Array.from(word)[0]?.toLocaleUpperCase('de') ?? '';
  return letter(first) + (rest.length > 0 ? letter(rest[rest.length - 1] ?? '') : '');
}

export const hues = 8;

/** The same person has the same colour everywhere. */
export function hueOf(id: string): number {
  return Array.from(id).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973, 7) % hues;
}
