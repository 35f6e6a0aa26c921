import { describe, expect, it } from '@jest/globals';

import { fromGermEval, fromMarks } from './corpus.mjs';

const named = ({ text, spans }) => spans.map(({ start, end, type }) => [type, text.slice(start, end)]);

describe('texts with marks', () => {
  it('are read one by one, each span where it stands without the marks', () => {
    const [first, second, ...none] = fromMarks(
      'Frau [[PER:Averbeck]], Tel. [[PHONE:02941 980]].\n===\nHallo [[PER:Anna]]\n',
    );
    expect(first.text).toBe('Frau Averbeck, Tel. 02941 980.\n');
    expect(named(first)).toEqual([
      ['PER', 'Averbeck'],
      ['PHONE', '02941 980'],
    ]);
    expect([named(second), none]).toEqual([[['PER', 'Anna']], []]);
  });

  it('are no texts where nothing is written', () => {
    expect(fromMarks('\n===\n\n===\nAnna')).toHaveLength(1);
  });
});

describe('GermEval', () => {
  const rows = (...tokens) => tokens.map(([token, tag], at) => `${at + 1}\t${token}\t${tag}\tO`).join('\n');

  it('is a text a sentence, names of several words whole, parts of words left out', () => {
    const content = `#\tsource\n${rows(['Gesine', 'B-PER'], ['Althoff', 'I-PER'], ['aus', 'O'], ['Werl', 'B-LOC'])}\n\n#\tsource\n${rows(['Berliner', 'B-LOCderiv'], ['Anna', 'B-PER'], ['Bea', 'B-PER'])}\n`;
    const [first, second] = fromGermEval(content);
    expect(first.text).toBe('Gesine Althoff aus Werl');
    expect(named(first)).toEqual([
      ['PER', 'Gesine Althoff'],
      ['LOC', 'Werl'],
    ]);
    expect(named(second)).toEqual([
      ['PER', 'Anna'],
      ['PER', 'Bea'],
    ]);
  });
});
