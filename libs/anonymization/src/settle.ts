import type { Finding, FindingSource } from './finding.js';

/** Who is believed where two layers see different things in the same place: first the one that knows, last the one that guesses. */
const trust: readonly FindingSource[] = ['own', 'rule', 'cue', 'model', 'lexicon', 'spread', 'unknown'];

const first = (one: Finding, other: Finding): number =>
  Number(other.state === 'accepted') - Number(one.state === 'accepted') ||
  trust.indexOf(one.source) - trust.indexOf(other.source) ||
  other.confidence - one.confidence ||
  other.end - other.start - (one.end - one.start) ||
  one.start - other.start;

/**
 * The findings in their order, none over another. Where two meet, the one more to be believed stays whole and the other
 * keeps what is left of it, so that nothing that was found in the text is uncovered again.
 */
export function settle(text: string, found: readonly Finding[]): readonly Finding[] {
  const taken = new Uint8Array(text.length);
  const kept: Finding[] = [];
  for (const finding of found.toSorted(first)) {
    const free = freeParts(taken, finding);
    const whole = free.length === 1 && free[0]?.start === finding.start && free[0].end === finding.end;
    for (const part of whole ? [finding] : free.flatMap((one) => trimmed(text, { ...finding, ...one }))) {
      kept.push(part);
      taken.fill(1, part.start, part.end);
    }
  }
  return kept.toSorted((one, other) => one.start - other.start);
}

type Part = Pick<Finding, 'start' | 'end'>;

function freeParts(taken: Uint8Array, { start, end }: Part): readonly Part[] {
  const parts: Part[] = [];
  let from = -1;
  for (let at = start; at <= end; at += 1) {
    const free = at < end && taken[at] === 0;
    if (free && from < 0) from = at;
    if (!free && from >= 0) {
      parts.push({ start: from, end: at });
      from = -1;
    }
  }
  return parts;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** What is left without the signs around it; nothing where only signs are left. */
function trimmed(text: string, finding: Finding): readonly Finding[] {
  const words = text.slice(finding.start, finding.end);
  const begin = words.search(letterOrDigit);
  if (begin < 0) return [];
  const end = words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return [{ ...finding, start: finding.start + begin, end: finding.start + end }];
}
