import { describe, expect, it } from '@jest/globals';

import {
  aDay,
  aMembership,
  anId,
  aPersonActor,
  body,
  hellenrath,
  inDays,
  institution,
  now,
  person,
} from '../../kernel/kernel.fixture.js';
import { take } from '../../kernel/move.js';
import { anInstitution } from '../../people/people.fixture.js';
import { canonicalText, tabledCanonicalForm } from './canonical-form.js';
import { commentPaper } from './comment.js';
import { beginImplementing, completePaper, decidePaper, paperFate } from './decide-paper.js';
import { giveStatement, lapseStatement } from './answer-statement.js';
import { anAmendment, aPaper, aPaperText, aResolution, aStatement } from '../decisions.fixture.js';
import { evidenceGap } from './evidence-gap.js';
import { statementStep, type StatementAction } from './paper-step.js';
import { permitPaper, permitStatement, type PaperSurroundings } from '../relations.js';
import { paperStates, type PaperState } from './beschlussvorlage.js';
import type { ResolutionOutcome } from '../meetings/resolution.js';
import { statementMoves } from './statement-moves.js';
import { askStatement, type Statement } from './statement.js';
import { clearPaper, sendBack, tablePaper } from './table-paper.js';
import { askFurther, askStatements, authorsOf, draftPaper, writePaper } from './write-paper.js';

const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;
const council = { body: 'Kreistag', role: 'decision', on: null, note: '' } as const;
const asking = { asked: 1, unaskedBecause: null, until: aDay('2026-10-01'), now };
const writing = { text: aPaperText(), evidence: [], number: null, numberTaken: false };

describe('the authors of a paper', () => {
  const [cora, bert] = [person('cora'), person('bert')];
  it.each([
    ['nobody named', [], false, [cora]],
    ['oneself', [cora], false, [cora]],
    ['others, by the chair', [bert, cora, bert], true, [bert, cora]],
    ['others, by anybody else', [cora, bert], false, 'AUTHORS_NAMED_BY_CHAIR'],
  ] as const)('%s', (_case, named, chairs, expected) => {
    const authors = authorsOf(named, { drafterId: cora, chairs });
    expect(authors.ok ? authors.value : authors.refusal.code).toEqual(expected);
  });
});

describe('writing a paper', () => {
  it('begins with a draft of its own', () => {
    const { id, bodyId, authorIds, themeIds, proposalId } = aPaper();
    const command = { id, municipalityId: hellenrath, bodyId, authorIds, themeIds, proposalId };
    expect(draftPaper({ ...command, ...writing, number: ' 7 ' })).toMatchObject({
      value: { state: 'draft', number: '7', public: false },
    });
  });

  it.each([
    ['no title', aPaperText({ title: '' }), 'TEXT_MISSING'],
    ['points out of order', aPaperText({ points: [{ number: 2, text: 'x', effects: [] }] }), 'POINT_NUMBERS_INVALID'],
    [
      'a point too long',
      aPaperText({ points: [{ number: 1, text: 'x'.repeat(4_001), effects: [] }] }),
      'TEXT_TOO_LONG',
    ],
    ['a consultation of nobody', aPaperText({ consultations: [{ ...council, body: ' ' }] }), 'TEXT_MISSING'],
    ['a remark too long', aPaperText({ consultations: [{ ...council, note: 'x'.repeat(301) }] }), 'TEXT_TOO_LONG'],
    ['an endless sequence', aPaperText({ consultations: Array(21).fill(council) }), 'TOO_MANY_CONSULTATIONS'],
    ['a long sequence', aPaperText({ consultations: Array(20).fill(council) }), 'yes'],
    ['an office of too many words', aPaperText({ leadOffice: 'x'.repeat(301) }), 'TEXT_TOO_LONG'],
    ['an unfinished point', aPaperText({ points: [{ number: 1, text: '', effects: [] }] }), 'yes'],
  ])('takes %s: %#', (_case, text, code) => {
    expect(codeOf(writePaper(aPaper(), { ...writing, text }))).toBe(code);
  });

  it.each([
    ['no points', [], 'NO_DECISION_POINTS'],
    ['a point without words', [{ number: 1, text: ' ', effects: ['noted' as const] }], 'TEXT_MISSING'],
    ['a point without effect', [{ number: 1, text: 'x', effects: [] }], 'POINT_WITHOUT_EFFECT'],
  ])('is not put to others with %s', (_case, points, code) => {
    expect(codeOf(askStatements(aPaper('draft', { text: aPaperText({ points }) }), asking))).toBe(code);
  });

  it.each([
    [
      { points: [{ number: 1, text: `Wie ${evidenceGap('theme')}.`, effects: ['noted' as const] }] },
      'Ziffer 1',
      'points',
    ],
    [{ sections: { ...aPaperText().sections, facts: evidenceGap('passage') } }, 'Sachverhalt und Begründung', 'facts'],
    [{ sections: { ...aPaperText().sections, participation: evidenceGap('hint') } }, 'Beteiligung', 'participation'],
  ])('is neither put to others nor tabled with a gap where evidence stood: %#', (over, place, field) => {
    const refusal = { code: 'EVIDENCE_TO_REWORD', field, facts: { place, count: 1 } };
    const text = aPaperText(over);
    expect(askStatements(aPaper('draft', { text }), asking)).toEqual({ ok: false, refusal });
    expect(tablePaper(aPaper('cleared', { text }), { textHash: 'f00', now })).toEqual({ ok: false, refusal });
  });

  it('is put to nobody with a reason only, and says so until somebody is asked after all', () => {
    const nobody = { ...asking, asked: 0 };
    expect(askStatements(aPaper(), { ...nobody, unaskedBecause: ' ' })).toMatchObject({
      refusal: { code: 'NOBODY_ASKED', field: 'asked' },
    });
    const out = askStatements(aPaper(), { ...nobody, unaskedBecause: ' Nur ein Bericht. ' });
    if (!out.ok) throw new Error('expected a paper in statements');
    expect(out.value).toMatchObject({ state: 'statements', unaskedBecause: 'Nur ein Bericht.' });
    expect(askFurther(out.value, { asked: 0, until: asking.until, now })).toMatchObject({
      refusal: { code: 'NOBODY_FURTHER_ASKED' },
    });
    const later = aDay('2026-10-20');
    expect(askFurther(out.value, { asked: 1, until: later, now })).toMatchObject({
      value: { unaskedBecause: null, statementsUntil: later },
    });
    expect(askFurther(out.value, { asked: 1, until: aDay('2026-09-25'), now })).toMatchObject({
      value: { statementsUntil: asking.until },
    });
  });

  it('asks until a day to come', () => {
    expect(codeOf(askStatements(aPaper(), { ...asking, until: aDay('2026-09-23') }))).toBe('STATEMENTS_UNTIL_PAST');
  });
});

describe('statements', () => {
  it('are Mitzeichnung inside the administration, Stellungnahme outside', () => {
    const command = { id: anId<'Statement'>('s'), until: aDay('2026-10-01'), now };
    expect(askStatement(aPaper(), { ...command, institution: anInstitution() })).toMatchObject({
      kind: 'statement',
    });
    expect(
      askStatement(aPaper(), { ...command, institution: anInstitution({ insideAdministration: true }) }),
    ).toMatchObject({ kind: 'coSignature' });
  });

  it('come in time, with words where they do not simply agree', () => {
    const give = { answer: 'object', text: 'Nein.', by: null, paper: aPaper('statements'), now } as const;
    expect(codeOf(giveStatement(aStatement(), { ...give, now: inDays(8) }))).toBe('STATEMENT_TOO_LATE');
    expect(codeOf(giveStatement(aStatement(), { ...give, text: ' ' }))).toBe('STATEMENT_TEXT_MISSING');
    expect(codeOf(giveStatement(aStatement(), { ...give, answer: 'agree', text: null }))).toBe('yes');
    expect(codeOf(lapseStatement(aStatement(), { now }))).toBe('STATEMENT_NOT_DUE');
    const agreed = aStatement({ state: 'given', answer: 'agree' });
    expect(codeOf(take(statementMoves, 'takeUp', agreed, { reply: 'Ja.' }))).toBe('NO_OBJECTION');
  });

  const objection = { state: 'given', answer: 'object' } as const;
  const over = { ...aStatement(), until: aDay('2026-09-23') };
  it.each<[string, StatementAction, Statement, PaperState, string]>([
    ['given while its paper is out', 'statement:give', aStatement(), 'statements', 'yes'],
    ['given once its paper is cleared', 'statement:give', aStatement(), 'cleared', 'WRONG_STATE'],
    ['given after its day', 'statement:give', over, 'statements', 'STATEMENT_TOO_LATE'],
    ['given twice', 'statement:give', aStatement(objection), 'statements', 'WRONG_STATE'],
    ['lapsed before its day', 'statement:lapse', aStatement(), 'statements', 'STATEMENT_NOT_DUE'],
    ['lapsed after its day', 'statement:lapse', over, 'draft', 'yes'],
    ['taken up', 'statement:takeUp', aStatement(objection), 'statements', 'yes'],
    [
      'taken up without objection',
      'statement:takeUp',
      aStatement({ state: 'given', answer: 'agree' }),
      'statements',
      'NO_OBJECTION',
    ],
    ['attached before it is given', 'statement:attach', aStatement(), 'statements', 'WRONG_STATE'],
    ['attached while its paper is a draft again', 'statement:attach', aStatement(objection), 'draft', 'yes'],
  ])('are %s: %#', (_case, action, statement, state, code) => {
    const paper = aPaper(state);
    const around = { clearingPersonId: null, groupBodyIds: [], askedInstitutionIds: [] };
    const coordinator = aPersonActor('cora', { roles: ['coordinator'] });
    expect(codeOf(statementStep(coordinator, action, statement, { paper, around }, now))).toBe(code);
    const verbs = {
      'statement:give': () => {
        const command = { answer: 'agree', text: null, by: null, paper, now } as const;
        return take(statementMoves, 'give', statement, command);
      },
      'statement:takeUp': () => take(statementMoves, 'takeUp', statement, { reply: 'Ja.' }),
      'statement:attach': () => take(statementMoves, 'attach', statement, { reply: 'Nein.' }),
      'statement:lapse': () => take(statementMoves, 'lapse', statement, { now }),
    };
    expect(codeOf(verbs[action]())).toBe(code);
  });
});

describe('clearPaper', () => {
  const clear = { number: 'LG-KIM 2026/014', by: person('hanna'), statements: [], now };
  const objection = aStatement({ state: 'given', answer: 'object', text: 'Nein.' });

  it.each([
    ['its only author', aPaper('statements'), { ...clear, by: person('cora') }, 'CLEARING_NEEDS_ANOTHER'],
    [
      'one of two authors',
      aPaper('statements', { authorIds: [person('cora'), person('bo')] }),
      { ...clear, by: person('cora') },
      'yes',
    ],
    ['before the answers are in', aPaper('statements'), { ...clear, statements: [aStatement()] }, 'STATEMENTS_PENDING'],
    [
      'after the day, without them',
      aPaper('statements'),
      { ...clear, statements: [aStatement()], now: inDays(8) },
      'yes',
    ],
    [
      'with an objection nobody settled',
      aPaper('statements'),
      { ...clear, statements: [objection] },
      'OBJECTIONS_UNSETTLED',
    ],
  ])('is done by %s: %#', (_case, paper, command, code) => {
    expect(codeOf(clearPaper(paper, command))).toBe(code);
  });

  it('goes on with the dissent attached: nobody has a veto', () => {
    const statements = [
      aStatement({ state: 'attached', answer: 'object' }),
      aStatement({ id: anId('x'), state: 'takenUp', answer: 'object' }),
    ];
    expect(clearPaper(aPaper('statements'), { ...clear, statements })).toMatchObject({
      value: { dissent: ['statement-1'] },
    });
  });

  it('needs a number to be tabled', () => {
    expect(codeOf(tablePaper(aPaper('cleared', { number: null }), { textHash: 'x', now }))).toBe('NUMBER_MISSING');
  });

  it('begins anew after being referred back', () => {
    const back = sendBack('referredBack')(aPaper('tabled', { dissent: [anId('statement-1')] }), {
      reason: 'Kosten fehlen.',
      now,
    });
    expect(back).toMatchObject({
      value: { state: 'draft', dissent: [], sentBack: { why: 'referredBack', reason: 'Kosten fehlen.' } },
    });
    if (back.ok) expect(Object.keys(back.value)).not.toEqual(expect.arrayContaining(['textHash', 'clearedBy']));
  });
});

describe('the canonical form', () => {
  it('is the same for the same words, however they are encoded or ordered', () => {
    const composed = aPaperText({ title: 'L\u00fccke\nneu' });
    const decomposed = aPaperText({ title: 'Lu\u0308cke\r\nneu' });
    expect(canonicalText(composed)).toBe(canonicalText(decomposed));
    const [first, second] = aPaperText().points;
    const reversed = aPaperText({ points: [first, { ...second, effects: second?.effects.toReversed() }] as never });
    expect(canonicalText(reversed)).toBe(canonicalText(aPaperText()));
  });

  it('changes with every word, number, evidence and dissent', () => {
    const forms = [
      aPaper('cleared'),
      aPaper('cleared', { number: '2' }),
      aPaper('cleared', { text: aPaperText({ title: 'Anders' }) }),
      aPaper('cleared', { text: aPaperText({ points: [] }) }),
      aPaper('cleared', { text: aPaperText({ leadOffice: 'Sozialamt' }) }),
      aPaper('cleared', { text: aPaperText({ consultations: [council] }) }),
      aPaper('cleared', { text: aPaperText({ consultations: [{ ...council, note: 'zu Ziffer 5' }] }) }),
      aPaper('cleared', { evidence: [] }),
      aPaper('cleared', { dissent: [anId('s')] }),
      aPaper('cleared', { id: anId('p') }),
      aPaper('cleared', { municipalityId: anId('m') }),
    ].map(tabledCanonicalForm);
    expect(new Set(forms).size).toBe(forms.length);
    expect(tabledCanonicalForm(aPaper('tabled'))).toBe(forms[0]);
  });
});

describe('the fate of a paper', () => {
  const text = aPaperText();
  const per = (...outcomes: readonly ResolutionOutcome[]) =>
    outcomes.map((outcome, place) => aResolution({ pointNumber: place + 1, outcome }));

  it.each([
    ['every point resolved', per('adopted', 'rejected'), 'decide'],
    ['one point open', per('adopted'), 'wait'],
    ['one adjourned', per('adopted', 'adjourned'), 'wait'],
    ['one referred back', per('adopted', 'referredBack'), 'referBack'],
    ['all withdrawn', per('withdrawn', 'withdrawn'), 'withdraw'],
    ['one withdrawn', per('withdrawn', 'noted'), 'decide'],
    ['the item as a whole', [aResolution({ pointNumber: null })], 'decide'],
    [
      'a later word on an adjourned point',
      [...per('adopted', 'adjourned'), aResolution({ pointNumber: 2, resolvedAt: inDays(30) })],
      'decide',
    ],
  ])('with %s: %#', (_case, resolutions, fate) => {
    expect(paperFate(text, resolutions)).toBe(fate);
  });

  it('is the text with its adopted amendments; a rejected one changes nothing', () => {
    const resolutions = per('adopted', 'adoptedAsAmended');
    const amendments = [
      anAmendment({ state: 'adopted' }),
      anAmendment({ id: anId('x'), number: 2, state: 'rejected', changes: [{ kind: 'strike', number: 1 }] }),
    ];
    const decided = decidePaper(aPaper('tabled'), { resolutions, amendments, now });
    expect(decided).toMatchObject({
      value: {
        text,
        adoptedText: {
          points: [
            text.points[0],
            { text: 'Das Verfahren wird zum 01.03.2027 eingeführt. Kleine Kommunen können es übertragen.' },
          ],
        },
      },
    });
    expect(codeOf(decidePaper(aPaper('tabled'), { resolutions: per('adopted'), amendments: [], now }))).toBe(
      'POINTS_UNRESOLVED',
    );
    const added = [
      anAmendment({ state: 'adopted', changes: [{ kind: 'addPoint', text: 'Bericht.', effects: ['noted'] }] }),
    ];
    expect(codeOf(decidePaper(aPaper('tabled'), { resolutions, amendments: added, now }))).toBe('POINTS_UNRESOLVED');
  });

  it('is implemented only if something was carried, and completed without open measures', () => {
    expect(codeOf(beginImplementing(aPaper('decided'), { resolutions: per('rejected', 'noted') }))).toBe(
      'NOTHING_ADOPTED',
    );
    expect(codeOf(completePaper(aPaper('implementing'), { openMeasures: 1, now }))).toBe('MEASURES_UNFINISHED');
  });

  it('is commented while it can still change', () => {
    const comment = { id: anId<'PaperComment'>('c'), pointNumber: 2, by: person('mia'), text: 'Ab wann?', now };
    for (const state of paperStates)
      expect(commentPaper(aPaper(state), comment).ok).toBe(state === 'statements' || state === 'tabled');
    expect(codeOf(commentPaper(aPaper('tabled'), { ...comment, text: '' }))).toBe('TEXT_MISSING');
  });
});

describe('the right to read a paper', () => {
  const around: PaperSurroundings = {
    clearingPersonId: null,
    groupBodyIds: [body('projectGroup')],
    askedInstitutionIds: [institution('jobcenter')],
  };
  const after: readonly PaperState[] = ['decided', 'implementing', 'completed'];
  const tabled: readonly PaperState[] = ['tabled', ...after];
  const asked: readonly PaperState[] = ['statements', 'cleared', ...tabled];

  it.each<[string, Parameters<typeof aPersonActor>[1], readonly PaperState[]]>([
    ['case managers', { roles: ['caseManager'] }, after],
    ['members of the Arbeitsgruppe', { memberships: [aMembership('workingGroup')] }, after],
    ['the coordination', { roles: ['coordinator'] }, paperStates],
    ['the head', { roles: ['head'] }, paperStates],
    ['the Projektgruppe of its theme', { memberships: [aMembership('projectGroup')] }, asked],
    ['another Projektgruppe', { memberships: [aMembership('projectGroup', { bodyId: body('other') })] }, []],
    ['the Lenkungsgruppe', { memberships: [aMembership('steeringGroup')] }, tabled],
    [
      'a member who is asked',
      { institutionId: institution('jobcenter'), memberships: [aMembership('steeringGroup')] },
      asked,
    ],
    ['administrators', { roles: ['administrator'] }, []],
    ['auditors', { roles: ['auditor'] }, []],
  ])('belongs to %s: %#', (_who, over, states) => {
    const actor = aPersonActor('x', over);
    for (const state of paperStates)
      expect([state, permitPaper(actor, 'paper:read', aPaper(state), around).ok]).toEqual([
        state,
        states.includes(state),
      ]);
  });

  it('lets a member whom the chair named write, and whom the municipality named clear', () => {
    const author = aPersonActor('mia', { memberships: [aMembership('steeringGroup')] });
    expect(permitPaper(author, 'paper:write', aPaper(), around).ok).toBe(false);
    expect(permitPaper(author, 'paper:write', aPaper('draft', { authorIds: [person('mia')] }), around).ok).toBe(true);
    expect(permitPaper(author, 'paper:clear', aPaper('statements'), around).ok).toBe(false);
    expect(
      permitPaper(author, 'paper:clear', aPaper('statements'), { ...around, clearingPersonId: person('mia') }).ok,
    ).toBe(true);
  });

  it('lets an institution answer for itself only', () => {
    const jobcenter = aPersonActor('jo', { institutionId: institution('jobcenter') });
    expect(permitStatement(jobcenter, 'statement:give', aStatement()).ok).toBe(true);
    const other = aStatement({ institutionId: institution('abh') });
    expect(permitStatement(jobcenter, 'statement:give', other, new Set(['askedInstitution'])).ok).toBe(false);
  });
});
