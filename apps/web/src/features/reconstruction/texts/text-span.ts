/** A stretch of a section's text, in UTF-16 units; the end is excluded. */
export type TextSpan = { readonly start: number; readonly end: number };

const space = /\s/;
const wordly = /[\p{L}\p{N}\p{M}]/u;

/** What somebody meant to select: whole words, without blanks at the edges. Undefined where nothing is left. */
export function meant(text: string, one: number, other: number): TextSpan | undefined {
  let start = Math.max(0, Math.min(one, other));
  let end = Math.min(text.length, Math.max(one, other));
  while (start < end && space.test(text[start] ?? '')) start += 1;
  while (end > start && space.test(text[end - 1] ?? '')) end -= 1;
  if (start >= end) return undefined;

  while (isInside(text, start)) start -= 1;
  while (isInside(text, end)) end += 1;
  return { start, end };
}

/** Whether a place lies within a word, or within one character of two units. */
function isInside(text: string, place: number): boolean {
  const [before, after] = [text.codePointAt(place - 1), text.codePointAt(place)];
  if (before === undefined || after === undefined) return false;
  if (before > 0xffff) return true;
  return wordly.test(String.fromCodePoint(before)) && wordly.test(String.fromCodePoint(after));
}

/** A passage in a line: its beginning and its end, so that it is known again. */
export function shortened(text: string, max = 120): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const head = Math.ceil((max - 3) * 0.65);
  return `${cut(line, 0, head)} … ${cut(line, line.length - (max - 3 - head), line.length)}`;
}

/** Between two places, without the words they fall into. */
function cut(line: string, from: number, to: number): string {
  const part = line.slice(from, to);
  const whole = from > 0 ? part.replace(/^\S*\s/, '') : part.replace(/\s\S*$/, '');
  return (whole || part).trim();
}
