import { describe, expect, it } from '@jest/globals';

import { anId, aPersonActor, hellenrath, institution, now, person } from '../kernel/kernel.fixture.js';
import { bundleMoves } from './bundle-moves.js';
import { addCase, answerKnowledge, assembleBundle, inviteInstitutions, removeCase } from './assemble-bundle.js';
import { openQuestions, takenCases, type CaseBundle } from './case-bundle.js';
import { aBundle, aDraftCase, aHint, aReleasedCase, aReleasedText, aText } from './cases.fixture.js';
import { closeBundle, makeReady, type MakeReadyCommand } from './conduct-bundle.js';
import { writeHint } from './hint.js';
import { nominate } from './nomination.js';
import { permitBundle } from './rights.js';

const a = anId<'Case'>('case-a');
const b = anId<'Case'>('case-b');
const jobcenter = institution('jobcenter');
const ready: MakeReadyCommand = {
  releasedCaseIds: [a, b],
  groupSizes: new Map([
    [a, 4],
    [b, 900],
  ]),
  riskAcceptance: 'Tragbar.',
};

describe('makeReady', () => {
  it.each<[string, Partial<CaseBundle>, Partial<MakeReadyCommand>, string]>([
    ['no leading question', { leadingQuestion: '' }, {}, 'LEADING_QUESTION_MISSING'],
    ['a case no longer released', {}, { releasedCaseIds: [a] }, 'CASE_NOT_RELEASED'],
    ['a question unanswered', { institutionIds: [jobcenter, institution('abh')] }, {}, 'KNOWLEDGE_UNANSWERED'],
    [
      'two cases of which one is left out',
      {
        knowledge: [a, b].map((caseId) => ({
          caseId,
          institutionId: jobcenter,
          answer: caseId === a ? 'leftOut' : 'unknown',
          answeredAt: now,
        })),
      },
      {},
      'TOO_FEW_CASES',
    ],
    ['a group below five that nobody accepted', {}, { riskAcceptance: null }, 'BUNDLE_RISK_ACCEPTANCE_NEEDED'],
    [
      'a case of which nothing is known',
      {},
      { riskAcceptance: null, groupSizes: new Map([[b, 900]]) },
      'BUNDLE_RISK_ACCEPTANCE_NEEDED',
    ],
  ])('refuses %s', (_case, over, command, code) => {
    expect(makeReady(aBundle('draft', over), { ...ready, ...command })).toMatchObject({ refusal: { code } });
  });

  it('keeps the acceptance, and needs none where the smallest group of those taken is five', () => {
    expect(makeReady(aBundle('draft'), ready)).toMatchObject({ value: { state: 'ready', riskAcceptance: 'Tragbar.' } });
    const groupSizes = new Map([
      [a, 5],
      [b, 900],
    ]);
    expect(makeReady(aBundle('draft'), { ...ready, groupSizes, riskAcceptance: null })).toMatchObject({
      value: { state: 'ready', riskAcceptance: null },
    });
    expect(bundleMoves.makeReady.facts(aBundle('draft'), ready)).toEqual({ groupSize: 4, acceptedInWriting: true });
  });
});

describe('a bundle', () => {
  const early = aReleasedText({ text: aText({ monitoring: '' }) });
  const late = {
    case: aReleasedCase({ id: anId('case-c') }),
    why: 'Typisch.',
    earlyReason: null,
    authorPresents: false,
    groupSize: 5,
  };

  it('begins empty, without its question if need be', () => {
    const heading = { title: ' Übergänge ', leadingQuestion: '' };
    const command = {
      ...heading,
      id: anId<'CaseBundle'>('x'),
      municipalityId: hellenrath,
      assembledBy: person('cora'),
    };
    expect(assembleBundle(command)).toMatchObject({ value: { state: 'draft', title: 'Übergänge', cases: [] } });
  });

  it.each([
    ['a draft', { ...late, case: aDraftCase({ id: anId('case-c') }) }, 'CASE_NOT_RELEASED'],
    [
      'an erased text',
      { ...late, case: aReleasedCase({ releasedTexts: [aReleasedText({ text: null })] }) },
      'CASE_NOT_RELEASED',
    ],
    ['a case twice', { ...late, case: aReleasedCase() }, 'ALREADY_IN_BUNDLE'],
    [
      'an early case',
      { ...late, case: aReleasedCase({ id: anId('case-c'), releasedTexts: [early] }) },
      'EARLY_CASE_NEEDS_REASON',
    ],
    ['no word on why', { ...late, why: '' }, 'TEXT_MISSING'],
    ['a group below five', { ...late, groupSize: 4 }, 'CASE_GROUP_TOO_SMALL'],
  ])('refuses %s', (_case, command, code) => {
    expect(addCase(aBundle('draft'), command)).toMatchObject({ refusal: { code } });
  });

  it('takes an early case with a reason, and the newest text', () => {
    const releasedTexts = [aReleasedText(), { ...early, number: 2 }];
    const command = {
      case: aReleasedCase({ id: anId('case-c'), releasedTexts }),
      why: 'w',
      earlyReason: 'Beleg des Abbruchs.',
      authorPresents: true,
      groupSize: 5,
    };
    const result = addCase(aBundle('draft'), command);
    expect(result.ok && result.value.cases.at(-1)).toMatchObject({
      textNumber: 2,
      earlyReason: 'Beleg des Abbruchs.',
      authorPresents: true,
    });
  });

  it('takes a case in whose small group its reviewer accepted', () => {
    const accepted = aReleasedText({ riskAcceptance: 'Tragbar.' });
    const command = { ...late, case: aReleasedCase({ id: anId('case-c'), releasedTexts: [accepted] }), groupSize: 1 };
    expect(addCase(aBundle('draft'), command)).toMatchObject({ ok: true });
  });

  it.each([
    ['another than the author', { by: person('bo') }, 'ONLY_THE_AUTHOR_ANSWERS'],
    ['a case not in it', { caseId: anId<'Case'>('case-x') }, 'NOT_IN_BUNDLE'],
    ['an institution not invited', { institutionId: institution('abh') }, 'INSTITUTION_NOT_INVITED'],
  ])('asks for no answer of %s', (_case, over, code) => {
    const command = {
      caseId: a,
      institutionId: jobcenter,
      answer: 'unknown',
      by: person('ada'),
      now,
      ...over,
    } as const;
    expect(answerKnowledge(aBundle('draft'), command)).toMatchObject({ refusal: { code } });
  });

  it('asks every author about every institution, once', () => {
    const bundle = aBundle('draft', { knowledge: [] });
    expect(openQuestions(bundle)).toHaveLength(2);
    const answered = answerKnowledge(bundle, {
      caseId: a,
      institutionId: jobcenter,
      answer: 'leftOut',
      by: person('ada'),
      now,
    });
    if (!answered.ok) throw new Error('expected an answer');
    expect(openQuestions(answered.value)).toEqual([{ caseId: b, institutionId: jobcenter }]);
    expect(takenCases(answered.value).map(({ caseId }) => caseId)).toEqual([b]);
    const uninvited = inviteInstitutions(answered.value, { institutionIds: [] });
    if (uninvited.ok) expect(takenCases(uninvited.value)).toHaveLength(2);
    expect(removeCase(answered.value, { caseId: a })).toMatchObject({
      value: { knowledge: [], cases: [{ caseId: b }] },
    });
    expect(removeCase(bundle, { caseId: anId('x') })).toMatchObject({ refusal: { code: 'NOT_IN_BUNDLE' } });
  });

  it('counts its texts’ time from its close', () => {
    expect(closeBundle(aBundle('inReconstruction'), { now })).toMatchObject({ value: { closedAt: now } });
  });

  it('shows its texts to who assembled it and who contributed to it', () => {
    const bundle = aBundle('draft');
    const can = (name: string, roles: readonly ['caseManager' | 'coordinator']) =>
      permitBundle(aPersonActor(name, { roles }), 'bundle:readTexts', bundle).ok;
    expect([can('cora', ['coordinator']), can('ada', ['caseManager'])]).toEqual([true, true]);
    expect([can('otto', ['coordinator']), can('mia', ['caseManager'])]).toEqual([false, false]);
  });
});

describe('nominations and hints', () => {
  it('nominate released cases only, with a word on why', () => {
    const command = { id: anId<'Nomination'>('n'), by: person('bo'), why: 'Typisch.', authorPresents: false, now };
    expect(nominate(aReleasedCase(), command)).toMatchObject({ value: { state: 'open', why: 'Typisch.' } });
    expect(nominate(aDraftCase(), command)).toMatchObject({ refusal: { code: 'CASE_NOT_RELEASED' } });
    expect(nominate(aReleasedCase(), { ...command, why: '' })).toMatchObject({ refusal: { code: 'TEXT_MISSING' } });
    expect(nominate(aReleasedCase(), { ...command, authorPresents: true })).toMatchObject({
      refusal: { code: 'ONLY_THE_AUTHOR_PRESENTS' },
    });
    expect(nominate(aReleasedCase(), { ...command, by: person('ada'), authorPresents: true })).toMatchObject({
      value: { authorPresents: true },
    });
  });

  it('refuse a hint that points to persons', () => {
    const { id, source, kind, text, writtenBy, municipalityId } = aHint();
    const command = { id, source, kind, text, writtenBy, municipalityId, now };
    expect(writeHint({ ...command, findings: [] })).toMatchObject({ value: { state: 'received' } });
    expect(writeHint({ ...command, findings: [{ start: 0, end: 3 }] })).toMatchObject({
      refusal: { code: 'HINT_LOOKS_PERSONAL' },
    });
    expect(writeHint({ ...command, findings: [], text: 'x'.repeat(1_001) })).toMatchObject({
      refusal: { code: 'TEXT_TOO_LONG' },
    });
  });
});
