import type { Finding } from './finding.js';

/** A first name that one layer sees and a surname that the municipality's own list knows are one name. */
export function joinNames(text: string, findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    if (last && belongTogether(text, last, finding)) {
      const surer = last.confidence >= finding.confidence ? last : finding;
      joined[joined.length - 1] = { ...surer, start: last.start, end: finding.end };
    } else joined.push(finding);
  }
  return joined;
}

const belongTogether = (text: string, one: Finding, other: Finding): boolean =>
  one.type === 'PER' &&
  other.type === 'PER' &&
  (one.source === 'own') !== (other.source === 'own') &&
  one.state === 'accepted' &&
  other.state === 'accepted' &&
  /^[ -]$/.test(text.slice(one.end, other.start));
