import { describe, expect, it } from '@jest/globals';
import type { Finding, FindingType } from '@systemblick/anonymization/finding';

import { phasePartsOf } from './phase-parts.js';
import { addMissed, decide, keptWords, openFindingsOf, outcomeOf, reviewOf, rowsOf, write } from './review.js';

const text = [
  'Klärung',
  'Frau Llugiqi kam am 12.06.2023 mit Koch. IBAN DE89 3704 0044 0532 0130 00.',
  'Assessment',
  'Frau Llugiqi wartet, und Koch auch. Die Quasselstrippe.',
].join('\n');

const places = (words: string): readonly number[] => {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
};
const found = (words: string, type: FindingType, over: Partial<Finding> = {}): readonly Finding[] =>
  places(words).map((start) => ({
    start,
    end: start + words.length,
    type,
    confidence: 0.95,
    source: 'cue',
    state: 'accepted',
    ...over,
  }));

const findings = [
  ...found('Llugiqi', 'PER'),
  ...found('12.06.2023', 'DATE', { source: 'lexicon' }),
  ...found('Koch', 'PER', { source: 'model' }),
  ...found('DE89 3704 0044 0532 0130 00', 'IBAN', { source: 'rule', confidence: 0.99 }),
  ...found('Die Quasselstrippe', 'ORG', { source: 'unknown', state: 'check', confidence: 0.1 }),
].toSorted((one, other) => one.start - other.start);
const review = reviewOf(text, findings, { dates: 'year', entry: undefined });
const rowOf = (of: typeof review, words: string) => rowsOf(of).find(({ original }) => original === words);

describe('a raw text under review', () => {
  it('has one row for the same words; what no layer is sure of stands first and stays there', () => {
    const words = rowsOf(review).map(({ original }) => original);
    expect(words).toEqual(['Die Quasselstrippe', 'Llugiqi', '12.06.2023', 'Koch', 'DE89 3704 0044 0532 0130 00']);
    const settled = decide(review, rowOf(review, 'Die Quasselstrippe')?.key ?? '', 'keep');
    expect(rowsOf(settled).map(({ original }) => original)).toEqual(words);
    expect(openFindingsOf(settled)).toEqual([]);
    expect(rowOf(review, 'Llugiqi')).toMatchObject({ count: 2, asksWhy: true, proven: false });
    expect(rowOf(review, 'DE89 3704 0044 0532 0130 00')).toMatchObject({ proven: true });
  });

  it('leaves a name only with a reason, which goes on with the text', () => {
    const key = rowOf(review, 'Koch')?.key ?? '';
    const left = decide(review, key, 'keep');
    expect(rowOf(left, 'Koch')?.open).toBe(true);
    expect(keptWords(left)).toEqual([]);
    const said = decide(left, key, 'ordinaryWord');
    expect(rowOf(said, 'Koch')?.open).toBe(false);
    expect(keptWords(said)).toEqual([{ kind: 'PER', words: 'Koch', reason: 'ordinaryWord' }]);
    expect(outcomeOf(said).text).toContain('mit Koch.');
  });

  it('asks for no reason where no layer was sure, nor for what only together points at somebody', () => {
    const date = decide(review, rowOf(review, '12.06.2023')?.key ?? '', 'keep');
    expect(rowOf(date, '12.06.2023')?.open).toBe(false);
    expect(keptWords(date)).toEqual([]);
  });

  it('takes what somebody wrote, and finds what was missed wherever it stands', () => {
    const key = rowOf(review, 'Llugiqi')?.key ?? '';
    expect(outcomeOf(write(review, key, 'die Mutter')).text).toContain('Frau die Mutter wartet');
    const start = text.indexOf('wartet');
    const more = addMissed(review, start, start + 'wartet'.length);
    expect(rowOf(more, 'wartet')?.count).toBe(1);
  });
});

describe('phase by phase', () => {
  it('knows where each begins and what is open in it; what stands before belongs to the first', () => {
    const ahead = reviewOf(`Vorweg.\n${text}`, [], { dates: 'year', entry: undefined });
    expect(phasePartsOf(ahead).map(({ phase, start }) => [phase, start])).toEqual([
      ['clarification', 0],
      ['assessment', ahead.text.indexOf('Assessment')],
    ]);
    expect(phasePartsOf(review).map(({ open }) => open)).toEqual([0, 1]);
    expect(phasePartsOf(reviewOf('Ohne Überschrift.', [], { dates: 'year', entry: undefined }))).toEqual([]);
  });

  it('gives the same person the same letter in each, and both together what the whole gives', () => {
    const parts = phasePartsOf(review);
    const [first, second] = parts.map((part) => outcomeOf(review, [part]).text);
    expect(`${first}${second}`).toBe(outcomeOf(review).text);
    expect(outcomeOf(review, parts).text).toBe(outcomeOf(review).text);
    const letter = /Person [A-Z]{1,2}/.exec(first ?? '')?.[0] ?? 'none';
    expect(second).toContain(letter);
    const { text: whole, places: marks } = outcomeOf(review, parts);
    expect(marks.map(({ start, end }) => whole.slice(start, end))).toContain(letter);
  });
});
