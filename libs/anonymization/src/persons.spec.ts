import { describe, expect, it } from '@jest/globals';

import type { Finding } from './finding.js';
import { replaceAll } from './replace-all.js';

/** `*words*` names somebody. */
function named(marked: string): [string, readonly Finding[]] {
  const findings: Finding[] = [];
  let text = '';
  for (const [place, part] of marked.split('*').entries()) {
    if (place % 2)
      findings.push({
        start: text.length,
        end: text.length + part.length,
        type: 'PER',
        confidence: 1,
        source: 'cue',
        state: 'accepted',
      });
    text += part;
  }
  return [text, findings];
}
/** Nothing is shuffled. */
const unshuffled = () => 0.999_999;

describe('one person is one letter', () => {
  it.each([
    ['*Zeynab Haji* kam, *Haji* blieb, *Zeynab* auch', 'Person A kam, Person A blieb, Person A auch'],
    ['*HAJI* rief an. *Zeynab Haji*', 'Person A rief an. Person A'],
    ['*Averbecks* Antrag, Frau *Averbeck*', 'Person A Antrag, Frau Person A'],
    ['*Müller* und *Mueller*, *Koch*', 'Person A und Person A, Person B'],
    ['*Zeynab Haji*, *Mustafa Haji*, *Mustafa*', 'Person A, Person B, Person B'],
  ])('%s', (marked, replaced) => {
    expect(replaceAll(...named(marked), unshuffled)).toBe(replaced);
  });

  it('the letter is drawn, not told by who comes first', () => {
    expect(replaceAll(...named('*Anna*, *Bea*'), () => 0)).toBe('Person B, Person A');
  });

  it('a number is replaced by its kind, what is still to be looked at by nothing', () => {
    const findings: readonly Finding[] = [
      { start: 4, end: 14, type: 'PHONE', confidence: 1, source: 'rule', state: 'accepted' },
      { start: 15, end: 19, type: 'LOC', confidence: 0.3, source: 'model', state: 'check' },
    ];
    expect(replaceAll('Tel 0170123456 Werl', findings)).toBe('Tel [Telefonnummer] Werl');
  });
});
