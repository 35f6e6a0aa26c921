import { stateOf } from './accepted-from.js';
import type { Finder, Finding, FindingSource, FindingType } from './finding.js';

/** How sure a match is; 0 where it is something else after all. */
type Confidence = number | ((words: string, text: string, start: number) => number);

/**
 * What is found by its shape. The pattern is global; its group `id` is what is found, or else all of it. Every repetition
 * is bounded, so that the longest text takes time in proportion to its length.
 */
export type PatternRule = {
  readonly type: FindingType;
  readonly pattern: RegExp;
  readonly confidence: Confidence;
};

export function patternFinder(source: FindingSource, rules: readonly PatternRule[]): Finder {
  const placed = rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}d`) }));
  return (text) => placed.flatMap((rule) => findings(text, source, rule));
}

function findings(text: string, source: FindingSource, { type, pattern, confidence }: PatternRule): Finding[] {
  return everyMatch(pattern, text).flatMap((match) => {
    const [start, far] = match.indices?.groups?.['id'] ?? [match.index, match.index + match[0].length];
    const words = text.slice(start, far).replace(/[\s.,;:/-]{1,40}$/u, '');
    if (words === '') return [];
    const sure = typeof confidence === 'number' ? confidence : confidence(words, text, start);
    if (sure <= 0) return [];
    return [{ start, end: start + words.length, type, confidence: sure, source, state: stateOf(sure) }];
  });
}

/** As `matchAll`, which makes a copy of the pattern for every text, and compiles it again. */
function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
