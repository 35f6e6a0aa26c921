import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anId, now, person } from '../../kernel/kernel.fixture.js';
import { applyAmendments, checkAmendment } from './apply-amendments.js';
import type { AmendmentChange } from './amendment.js';
import { anAmendment, aPaper, aPaperText } from '../decisions.fixture.js';
import { proposeAmendment, withdrawAmendment } from './propose-amendment.js';

const point = (number: number) => ({ kind: 'point', number }) as const;
const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;
const adopt = (...changes: readonly (readonly AmendmentChange[])[]) =>
  applyAmendments(
    aPaperText(),
    changes.map((list, place) => ({ number: place + 1, changes: list })),
  );
const date = { kind: 'passage', target: point(2), passage: '01.03.2027', text: '01.07.2027' } as const;
const sentence = { kind: 'append', target: point(2), text: ' Kleine Kommunen können es übertragen.' } as const;

describe('proposing an amendment', () => {
  const command = {
    id: anId<'Amendment'>('a'),
    number: 1,
    proposedBy: person('mia'),
    changes: [sentence],
    reason: 'Darum.',
    now,
  };

  it('is possible for a paper on the table, with a change and a reason', () => {
    expect(proposeAmendment(aPaper('tabled'), command)).toMatchObject({
      value: { state: 'proposed', paperId: 'paper-1' },
    });
    expect(codeOf(proposeAmendment(aPaper('cleared'), command))).toBe('PAPER_NOT_TABLED');
    expect(codeOf(proposeAmendment(aPaper('tabled'), { ...command, changes: [] }))).toBe('AMENDMENT_EMPTY');
    expect(codeOf(proposeAmendment(aPaper('tabled'), { ...command, reason: '' }))).toBe('TEXT_MISSING');
    expect(codeOf(withdrawAmendment(anAmendment(), { by: person('bo') }))).toBe('NOT_THE_PROPOSER');
  });

  it.each<[string, AmendmentChange, string]>([
    ['a point that is not there', { kind: 'whole', target: point(9), text: 'x' }, 'AMENDMENT_TARGET_UNKNOWN'],
    ['striking a point that is not there', { kind: 'strike', number: 9 }, 'AMENDMENT_TARGET_UNKNOWN'],
    ['words that are not there', { ...date, passage: '01.01.2030' }, 'AMENDMENT_PASSAGE_NOT_ONCE'],
    ['words that are there twice', { ...date, passage: '0' }, 'AMENDMENT_PASSAGE_NOT_ONCE'],
    ['no words', { ...date, passage: '' }, 'AMENDMENT_PASSAGE_NOT_ONCE'],
    ['a section', { kind: 'whole', target: { kind: 'section', section: 'facts' }, text: 'Neu.' }, 'yes'],
  ])('changes %s: %#', (_case, change, code) => {
    expect(codeOf(checkAmendment(aPaperText(), { number: 1, changes: [change] }))).toBe(code);
  });
});

describe('applyAmendments', () => {
  it('changes nothing without any', () => {
    expect(adopt()).toEqual({ ok: true, value: aPaperText() });
  });

  it('carries two changes to one point out, in whatever order they were adopted', () => {
    const text = 'Das Verfahren wird zum 01.07.2027 eingeführt. Kleine Kommunen können es übertragen.';
    expect(adopt([sentence], [date])).toMatchObject({ value: { points: [{}, { text }] } });
    expect(adopt([date], [sentence])).toEqual(adopt([sentence], [date]));
  });

  it.each<[string, readonly AmendmentChange[], readonly AmendmentChange[]]>([
    ['the same words', [date], [{ ...date, text: '01.09.2027' }]],
    ['words inside other words', [date], [{ ...date, passage: 'zum 01.03.2027', text: 'sofort' }]],
    ['a part and the whole', [date], [{ kind: 'whole', target: point(2), text: 'Neu.' }]],
    [
      'the whole twice',
      [{ kind: 'whole', target: point(2), text: 'A' }],
      [{ kind: 'whole', target: point(2), text: 'B' }],
    ],
    ['the whole, and its end', [{ kind: 'whole', target: point(2), text: 'A' }], [sentence]],
    [
      'an empty section as a whole',
      [{ kind: 'whole', target: { kind: 'section', section: 'alternatives' }, text: 'A' }],
      [{ kind: 'whole', target: { kind: 'section', section: 'alternatives' }, text: 'B' }],
    ],
    ['a struck point', [date], [{ kind: 'strike', number: 2 }]],
    ['a point struck twice', [{ kind: 'strike', number: 2 }], [{ kind: 'strike', number: 2 }]],
    ['a struck point with a sentence added', [sentence], [{ kind: 'strike', number: 2 }]],
  ])('refuses two that change %s', (_case, one, other) => {
    expect(codeOf(adopt([...one]))).toBe('yes');
    expect(codeOf(adopt([...one], [...other]))).toBe('AMENDMENTS_CONFLICT');
    expect(codeOf(adopt([...other], [...one]))).toBe('AMENDMENTS_CONFLICT');
  });

  it('strikes a point and leaves the others their numbers; new ones follow', () => {
    const result = adopt(
      [{ kind: 'strike', number: 1 }],
      [{ kind: 'addPoint', text: 'Bericht.', effects: ['ownAdministration'] }],
    );
    expect(result.ok && result.value.points.map(({ number }) => number)).toEqual([2, 3]);
    expect(result).toMatchObject({ value: { points: [{}, { text: 'Bericht.', effects: ['ownAdministration'] }] } });
  });

  it('is the base text with exactly the adopted amendments', () => {
    // Words w0 … w11, each its own passage: an amendment replaces a choice of them; a naive replacement must agree.
    const words = Array.from({ length: 12 }, (_none, place) => `<w${place}>`);
    const replacing = fc.dictionary(fc.constantFrom(...words), fc.string({ maxLength: 8 }), { maxKeys: 4 });
    const amendment = fc.record({ replacing, adopted: fc.boolean(), appended: fc.option(fc.string({ maxLength: 5 })) });
    fc.assert(
      fc.property(fc.array(amendment, { maxLength: 5 }), fc.nat(), (amendments, turn) => {
        const base = aPaperText({ points: [{ number: 1, text: words.join(' '), effects: ['noted'] }] });
        const adopted = amendments
          .map((one, place) => ({ ...one, number: place + 1 }))
          .filter((one) => one.adopted)
          .map(({ number, replacing, appended }) => ({
            number,
            replacing,
            appended,
            changes: [
              ...Object.entries(replacing).map(
                ([passage, text]) => ({ kind: 'passage', target: point(1), passage, text }) as const,
              ),
              ...(appended === null ? [] : [{ kind: 'append', target: point(1), text: appended } as const]),
            ],
          }));
        const keys = adopted.flatMap(({ replacing }) => Object.keys(replacing));
        const turned = [
          ...adopted.slice(turn % (adopted.length || 1)),
          ...adopted.slice(0, turn % (adopted.length || 1)),
        ];
        const result = applyAmendments(base, turned);
        if (new Set(keys).size < keys.length) {
          expect(codeOf(result)).toBe('AMENDMENTS_CONFLICT');
          return;
        }
        const naive = words.map(
          (word) => adopted.find(({ replacing }) => Object.hasOwn(replacing, word))?.replacing[word] ?? word,
        );
        const text = naive.join(' ') + adopted.map(({ appended }) => appended ?? '').join('');
        expect(result).toEqual({ ok: true, value: { ...base, points: [{ number: 1, text, effects: ['noted'] }] } });
      }),
    );
  });
});
