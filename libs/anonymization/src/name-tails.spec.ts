import { describe, expect, it } from '@jest/globals';

import type { Finding } from './finding.js';
import { withoutTails } from './name-tails.js';
import { doubted, spread } from './spread.js';

const mark = /\[(\w+):([^\]]*)\]/g;
const isOrdinary = (word: string) => ['Kanne', 'klar'].includes(word);

function marked(words: string): { readonly text: string; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: type, 2: inner = '', index } of words.matchAll(mark)) {
    text += words.slice(from, index);
    const start = text.length;
    text += inner;
    from = index + whole.length;
    const end = text.length;
    findings.push({ start, end, type: type as 'PER', confidence: 0.9, source: 'model', state: 'accepted' });
  }
  return { text: text + words.slice(from), findings };
}
const words = (text: string, findings: readonly Finding[]) =>
  findings.map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);

describe('a name', () => {
  it.each([
    ['Frau [PER:Odile] kam. [PER:Odiles Kanne] brach.', ['PER:Odile', 'PER:Odiles']],
    ['[PER:Odile klar] zu sehen', ['PER:Odile']],
    ['[PER:Hans Kanne] kam', ['PER:Hans Kanne']],
    ['[PER:odile klar] zu sehen', ['PER:odile klar']],
    ['[PER:Kanne] kam', ['PER:Kanne']],
    ['[PER:Odile(en)] kam', ['PER:Odile(en)']],
    ['[PER:Odile van] Kanne', ['PER:Odile van']],
  ])('ends where it ends: %s', (text, expected) => {
    const { text: plain, findings } = marked(text);
    expect(words(plain, withoutTails(plain, findings, isOrdinary))).toEqual(expected);
  });

  it('goes over what the model took for a house, of itself alone', () => {
    const { text, findings } = marked('Frau [PER:Odile] kam. [ORG:Odile] ging ins [ORG:Haus Odile].');
    const found = doubted(text, findings);
    expect(found.map(({ state }) => state)).toEqual(['accepted', 'check', 'accepted']);
    expect(words(text, spread(text, found))).toEqual(['PER:Odile']);
  });

  it('is never Frau, whatever was taken for one', () => {
    const { text, findings } = marked('[PER:Odile Frau] kam, die Frau ging, Odile blieb.');
    expect(words(text, spread(text, findings))).toEqual(['PER:Odile']);
  });
});
