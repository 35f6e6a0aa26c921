/** A stretch of a section's text, in UTF-16 units; the end is excluded. */
export type TextSpan = { readonly start: number; readonly end: number };

const space = /\s/;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** What somebody meant to select: no blanks at its edges, no half characters. Undefined where nothing is left. */
export function meant(text: string, one: number, other: number): TextSpan | undefined {
  let start = Math.max(0, Math.min(one, other));
  let end = Math.min(text.length, Math.max(one, other));
  while (start < end && space.test(text[start] ?? '')) start += 1;
  while (end > start && space.test(text[end - 1] ?? '')) end -= 1;
  if (isLow(text.charCodeAt(start)) && start > 0) start -= 1;
  if (isHigh(text.charCodeAt(end - 1)) && end < text.length) end += 1;
  return start < end ? { start, end } : undefined;
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
