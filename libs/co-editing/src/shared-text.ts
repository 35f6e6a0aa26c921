import type * as Y from 'yjs';

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/**
 * Makes a shared text read `next` by changing only the stretch that differs, so that what others type elsewhere in it
 * stays. For plain input fields; rich editors bind themselves.
 */
export function replaceText(text: Y.Text, next: string, origin: unknown = null): void {
  const before = text.toJSON();
  if (before === next) return;

  const shorter = Math.min(before.length, next.length);
  let start = 0;
  while (start < shorter && before[start] === next[start]) start += 1;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1;

  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  if (tail > 0 && isLowSurrogate(before.charCodeAt(before.length - tail))) tail -= 1;

  const write = () => {
    if (before.length - tail > start) text.delete(start, before.length - tail - start);
    if (next.length - tail > start) text.insert(start, next.slice(start, next.length - tail));
  };
  if (text.doc) text.doc.transact(write, origin);
}
