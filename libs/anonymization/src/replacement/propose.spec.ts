import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, double, property, record, string } from 'fast-check';
import { readFileSync } from 'node:fs';

import { findAll } from '../find-all.js';
import { findingTypes, type Finding, type FindingType } from '../finding.js';
import { layersWith } from '../layers.js';
import { readModel } from '../model/model-file.js';
import { leftOver } from './left-over.js';
import type { ReplacementOptions } from './proposal.js';
import { propose } from './propose.js';
import { replaced } from './replaced.js';

const mark = /\[\[(\w+):([^\]]*)\]\]/g;

/** A text with its findings marked: `[[PER:Vera]]`. */
function marked(words: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  let from = 0;
  for (const found of words.matchAll(mark)) {
    text += words.slice(from, found.index);
    const type = found[1] as FindingType;
    const end = text.length + (found[2] ?? '').length;
    findings.push({ start: text.length, end, type, confidence: 1, source: 'rule', state: 'accepted' });
    text += found[2];
    from = found.index + found[0].length;
  }
  return { text: text + words.slice(from), findings };
}

const inOrder = () => 0.999;
function anonymised(words: string, options: ReplacementOptions = {}): string {
  const { text, findings } = marked(words);
  return replaced(text, propose(text, findings, { random: inOrder, ...options })).text;
}

describe('people', () => {
  it.each([
    ['Die Mutter [[PER:Selin]] und ihr Sohn [[PER:Emre]] kamen.', 'Die Mutter A und ihr Sohn B kamen.'],
    [
      'Frau [[PER:Llugiqi]] rief an. Später kam [[PER:Llugiqi]] selbst.',
      'Person A rief an. Später kam Person A selbst.',
    ],
    [
      'Mutter: [[PER:Selin Demir]], Vater: [[PER:Kaan Demir]]. Herr [[PER:Demir]] schwieg.',
      'Mutter: Mutter A, Vater: Vater B. Vater B schwieg.',
    ],
    ['Familie [[PER:Demir]] wartet, Frau [[PER:Demir]] ruft an.', 'Familie A wartet, Person B ruft an.'],
    ['Kinder: [[PER:Elif]] ([[AGE:9]]), [[PER:Can]] ([[AGE:4]])', 'Kinder: Kind A (6 bis 9), Kind B (3 bis 5)'],
    ['[[PER:Emres]] Schule schrieb.', 'Person As Schule schrieb.'],
    ['[[PER:Kaan Demir]] las, [[PER:K. Demir]] unterschrieb.', 'Person A las, Person A unterschrieb.'],
    ['[[PER:Kaan Demir]] und [[PER:S. Demir]]', 'Person A und Person B'],
    ['Ehepaar [[PER:Demir]]; Frau [[PER:Demir]] kam.', 'Familie A; Person B kam.'],
    ['Eheleute [[PER:Kaan]] und [[PER:Selin Demir]]', 'Eheleute Person A und Person B'],
  ])('of: %s', (words, expected) => {
    expect(anonymised(words)).toBe(expected);
  });

  it('are drawn, never told by their names', () => {
    const draws = () => [0.1, 0.7, 0.4];
    const by = (words: string) => {
      const left = draws();
      return anonymised(words, { random: () => left.shift() ?? 0 });
    };
    const sentence = (one: string, other: string, third: string) =>
      `[[PER:${one}]] traf [[PER:${other}]] und [[PER:${third}]].`;
    expect(by(sentence('Ada', 'Zoe', 'Mia'))).toBe(by(sentence('Xenia', 'Bela', 'Lou')));
  });
});

describe('places', () => {
  it.each([
    ['Das Jobcenter [[LOC:Soest]] lehnt ab.', 'Das Jobcenter einer Stadt oder Gemeinde lehnt ab.'],
    ['Sie wohnt in [[LOC:Dortmund]].', 'Sie wohnt in einer Großstadt.'],
    ['Umzug nach [[LOC:Werl]] geplant', 'Umzug in eine Stadt oder Gemeinde geplant'],
    ['Er kam aus [[LOC:Syrien]].', 'Er kam aus dem Nahen Osten.'],
    ['Sie war im [[LOC:Irak]].', 'Sie war im Nahen Osten.'],
    ['Er floh aus dem [[LOC:Sudan]].', 'Er floh aus Ostafrika.'],
    ['wohnhaft im Kreis [[LOC:Soest]]', 'wohnhaft in einem Kreis'],
    ['Geburt in [[LOC:Aleppo]]', 'Geburt in einer Stadt im Ausland'],
  ])('in: %s', (words, expected) => {
    expect(anonymised(words)).toBe(expected);
  });
});

describe('dates', () => {
  const text =
    'Einreise [[DATE:12.06.2023]]. Am [[DATE:03.07.2023]] kam die Karte, seit [[DATE:01.08.2023]] Leistungen, Bescheid vom [[DATE:04.10.]]';
  it.each<[ReplacementOptions, string]>([
    [
      { entry: '2023-06-12' },
      'Einreise Woche 1 nach der Einreise. In Woche 4 nach der Einreise kam die Karte, seit Woche 8 nach der Einreise Leistungen, Bescheid aus Woche 17 nach der Einreise',
    ],
    [{}, 'Einreise Woche 1. In Woche 4 kam die Karte, seit Woche 8 Leistungen, Bescheid aus Woche 17'],
    [
      { dates: 'quarter' },
      'Einreise 2. Quartal 2023. Im 3. Quartal 2023 kam die Karte, seit dem 3. Quartal 2023 Leistungen, Bescheid aus dem 4. Quartal 2023',
    ],
    [{ dates: 'year' }, 'Einreise 2023. Im Jahr 2023 kam die Karte, seit 2023 Leistungen, Bescheid aus dem Jahr 2023'],
  ])('as %j', (options, expected) => {
    expect(anonymised(text, options)).toBe(expected);
  });

  it('keep the time between them: a day without a year is the one nearest to the date before', () => {
    expect(anonymised('[[DATE:20.12.2023]], dann am [[DATE:03.01.]] und am [[DATE:13.12.]]')).toBe(
      'Woche 2, dann in Woche 4 und in Woche 1',
    );
  });
});

describe('what identifies together with other things', () => {
  it.each([
    ['ist [[AGE:34 Jahre alt]]', 'ist 27 bis 39 Jahre alt'],
    ['die [[AGE:34-jährige]] Frau', 'die 27- bis 39-jährige Frau'],
    ['geht in die [[AGE:3. Klasse]]', 'geht in die Grundschulklasse'],
    ['an der [[ORG:Brüder-Grimm-Schule]]', 'an der Schule'],
    ['in der [[ORG:Kita Regenbogenland]]', 'in der Kita'],
    ['arbeitet bei [[ORG:Muster & Söhne GmbH]]', 'arbeitet bei einem Unternehmen'],
    ['hat einen [[DIAG:Bandscheibenvorfall]]', 'hat eine Erkrankung des Bewegungsapparats'],
    ['ihre [[NAT:syrischen]] Papiere', 'ihre ausländischen Papiere'],
    ['ist [[PROF:Zahntechnikerin]]', 'ist Beschäftigte im Gesundheitswesen'],
    ['Az. [[AZ:12 K 345/22]]', 'Az. [Aktenzeichen]'],
  ])('becomes coarser: %s', (words, expected) => {
    expect(anonymised(words)).toBe(expected);
  });
});

describe('any text', () => {
  const findings = array(
    record({
      at: double({ min: 0, max: 1, noNaN: true }),
      long: double({ min: 0, max: 1, noNaN: true }),
      type: constantFrom(...findingTypes),
    }),
    { maxLength: 6 },
  );
  const unit = constantFrom(
    'Frau ',
    'Mutter ',
    'am ',
    'in ',
    'Kreis ',
    'Ali',
    '7',
    '.',
    ' ',
    '\n',
    'ß',
    '😀',
    '\0',
    '\u202e',
  );

  it('has proposals in order and apart, each over its finding', () => {
    assert(
      property(string({ unit }), findings, (text, drafts) => {
        let from = 0;
        const found = drafts.flatMap(({ at, long, type }): Finding[] => {
          const start = from + Math.floor(at * (text.length - from));
          const end = Math.min(text.length, start + 1 + Math.floor(long * 8));
          if (start >= end) return [];
          from = end;
          return [{ start, end, type, confidence: 1, source: 'rule', state: 'accepted' }];
        });
        const proposals = propose(text, found, { random: inOrder });
        let before = 0;
        proposals.forEach(({ start, end, words }, at) => {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(start).toBeLessThanOrEqual(found[at]?.start ?? 0);
          expect(end).toBeGreaterThanOrEqual(found[at]?.end ?? 0);
          expect(words).not.toBe('');
          before = end;
        });
        expect(before).toBeLessThanOrEqual(text.length);
        expect(replaced(text, proposals).places).toHaveLength(found.length);
      }),
    );
  });
});

describe('the whole way', () => {
  const layers = layersWith(readModel(new Uint8Array(readFileSync(new URL('../../model/model.bin', import.meta.url)))));
  const text =
    'Frau Xhevahire Llugiqi, geb. 03.07.1991, kam am 12.06.2023 aus Gjakova nach Werl. Ihr Sohn Besnik geht in die Kita Regenbogenland. Das Jobcenter Soest (BG 35502//0012345) schrieb Llugiqi am 20.06.2023. Telefon 0171 5550123.';
  const originals = (found: readonly Finding[]) => found.map(({ start, end }) => text.slice(start, end));

  it('leaves no original in the result, and changes nothing a second time', () => {
    const found = findAll(text, layers).filter(({ state }) => state === 'accepted');
    const result = replaced(text, propose(text, found, { random: inOrder })).text;
    const named = originals(found.filter(({ type }) => !['ORG', 'DATE'].includes(type)));
    expect(leftOver(result, named)).toEqual([]);
    const again = findAll(result, layers).filter(({ state }) => state === 'accepted');
    expect(replaced(result, propose(result, again, { random: inOrder })).text).toBe(result);
  });
});
