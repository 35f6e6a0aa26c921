import { describe, expect, it } from '@jest/globals';

import { aDay, anId, aPersonActor, inDays, now, person } from '../kernel/kernel.fixture.js';
import { defaultSettings } from '../people/municipality.js';
import { hasReachedMonitoring, reachedPhase } from './case-text.js';
import { caseMoves } from './case-moves.js';
import type { CaseInReview } from './case.js';
import { aCaseInReview, aDraftCase, aReleasedCase, aReleasedText, aRejectedFinding, aText } from './cases.fixture.js';
import type { Found } from './finding.js';
import { peopleInQuestion } from './group-size.js';
import { draftErasureDue, textErasureDue, textKeptUntil } from './retention.js';
import { beginReview, releaseCase, returnCase, type ReleaseCommand } from './review-case.js';
import { permitCase } from './rights.js';
import { eraseTexts, expireCase, withdrawCase } from './withdraw-case.js';
import { dropRevision, reviseCase, submitCase, takeBackCase, writeCase } from './write-case.js';

const settings = defaultSettings;
const aFound = (over: Partial<Found> = {}): Found => {
  const { reason: _none, ...finding } = aRejectedFinding();
  return { ...finding, proven: false, ...over };
};
const release: ReleaseCommand = {
  reviewerId: person('rea'),
  found: [],
  confirmed: [],
  groupSize: 4,
  riskAcceptance: 'Drei ähnliche Familien im Kreis.',
  settings,
  now,
};

describe('releaseCase', () => {
  it.each<[string, Partial<CaseInReview>, Partial<ReleaseCommand>, string]>([
    ['its author', {}, { reviewerId: person('ada') }, 'SECOND_PERSON_NEEDED'],
    ['what the server found', {}, { found: [aFound()] }, 'SERVER_CHECK_NOT_CLEAN'],
    [
      'what was rejected elsewhere',
      { findings: [aRejectedFinding({ start: 1 })] },
      { found: [aFound()], confirmed: [aRejectedFinding({ start: 1 })] },
      'SERVER_CHECK_NOT_CLEAN',
    ],
    [
      'a number whose check digit holds, though it was rejected and confirmed',
      { findings: [aRejectedFinding()] },
      { found: [aFound({ proven: true })], confirmed: [aRejectedFinding()] },
      'SERVER_CHECK_NOT_CLEAN',
    ],
    [
      'a rejected finding that the reviewer did not confirm',
      { findings: [aRejectedFinding()] },
      { found: [aFound()], confirmed: [aRejectedFinding({ end: 6 })] },
      'FINDINGS_UNCONFIRMED',
    ],
    ['a client who was told nothing', { clientInformation: null }, {}, 'CLIENT_INFORMATION_MISSING'],
    [
      'a waiver where one must inform',
      { clientInformation: { kind: 'waived', on: aDay('2026-09-01'), legalBasis: '§ 1' } },
      {},
      'CLIENT_INFORMATION_INSUFFICIENT',
    ],
    [
      'information where consent is demanded',
      {},
      { settings: { ...settings, clientInformationDemand: 'consented' } },
      'CLIENT_INFORMATION_INSUFFICIENT',
    ],
    [
      'a waiver without its legal basis',
      { clientInformation: { kind: 'waived', on: aDay('2026-09-01'), legalBasis: ' ' } },
      { settings: { ...settings, clientInformationDemand: 'any' } },
      'LEGAL_BASIS_MISSING',
    ],
    ['a group below five that nobody accepted', {}, { riskAcceptance: null }, 'RISK_ACCEPTANCE_NEEDED'],
    ['a group of one accepted without a word', {}, { groupSize: 1, riskAcceptance: ' ' }, 'RISK_ACCEPTANCE_NEEDED'],
  ])('refuses %s', (_case, over, command, code) => {
    expect(releaseCase(aCaseInReview(over), { ...release, ...command })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('keeps the text as a numbered version and nothing of the draft', () => {
    const earlier = aReleasedText();
    const result = releaseCase(aCaseInReview({ releasedTexts: [earlier] }), {
      ...release,
      groupSize: 5,
      riskAcceptance: null,
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        state: 'released',
        releasedTexts: [earlier, { number: 2, releasedBy: 'rea', riskAcceptance: null, text: aText() }],
      },
    });
    if (result.ok) expect(Object.keys(result.value)).not.toEqual(expect.arrayContaining(['text', 'findings']));
  });
});

describe('the log of a release', () => {
  it.each([
    [4, true],
    [5, false],
  ])('keeps the size of the group, %d, and whether less than five was accepted', (groupSize, acceptedInWriting) => {
    const confirmed = [aRejectedFinding()];
    expect(caseMoves.release.facts(undefined, { ...release, groupSize, confirmed })).toEqual({
      groupSize,
      acceptedInWriting,
      confirmedFindings: 1,
    });
  });
});

describe('the people in question', () => {
  it('are the author’s where the author presents the case, else those of all', () => {
    expect(peopleInQuestion(settings, { authorPresents: true })).toBe(55);
    expect(peopleInQuestion(settings, { authorPresents: false })).toBe(900);
  });
});

describe('a case', () => {
  it('is submitted with text and every finding settled only', () => {
    const command = { settings, found: [], now };
    const blank = { clarification: '', assessment: '', planning: ' ', linking: '', monitoring: '', evaluation: '' };
    expect(submitCase(aDraftCase({ text: aText(blank) }), command)).toMatchObject({
      refusal: { code: 'CASE_EMPTY' },
    });
    expect(submitCase(aDraftCase(), { ...command, found: [aFound()] })).toMatchObject({
      refusal: { code: 'IDENTIFIERS_FOUND', facts: { count: 1, places: 'linking:0-5:PER' } },
    });
    expect(submitCase(aDraftCase({ findings: [aRejectedFinding()] }), { ...command, found: [aFound()] }).ok).toBe(true);
  });

  it.each([
    [null, 'CLIENT_INFORMATION_MISSING'],
    [{ kind: 'waived', on: aDay('2026-09-01'), legalBasis: '§ 1' } as const, 'CLIENT_INFORMATION_INSUFFICIENT'],
    [{ kind: 'informed', on: aDay('2026-09-01') } as const, undefined],
  ])('is submitted with what the client knows: %j', (clientInformation, code) => {
    const answer = submitCase(aDraftCase({ clientInformation }), { settings, found: [], now });
    expect(answer.ok ? undefined : answer.refusal).toEqual(code && { code, field: 'clientInformation' });
  });

  it('is taken back by its author until somebody has begun to review it, whoever begins again', () => {
    expect(takeBackCase(aCaseInReview())).toMatchObject({ value: { state: 'draft', returned: null } });
    const begun = beginReview(aCaseInReview(), { reviewerId: person('rea'), now });
    if (!begun.ok) throw new Error('expected a review');
    expect(takeBackCase(begun.value)).toMatchObject({ refusal: { code: 'REVIEW_BEGUN' } });
    const again = beginReview(begun.value, { reviewerId: person('rob'), now: inDays(1) });
    expect(again).toMatchObject({ value: { reviewBegunAt: now } });
    expect(beginReview(aCaseInReview(), { reviewerId: person('ada'), now })).toMatchObject({
      refusal: { code: 'SECOND_PERSON_NEEDED' },
    });
  });

  it('comes back with the reason', () => {
    const command = { reviewerId: person('rea'), reason: ' Zu genau. ', now };
    expect(returnCase(aCaseInReview(), command)).toMatchObject({
      value: { returned: { reason: 'Zu genau.', by: 'rea' } },
    });
    expect(returnCase(aCaseInReview(), { ...command, reason: '' })).toMatchObject({
      refusal: { code: 'TEXT_MISSING' },
    });
    expect(returnCase(aCaseInReview(), { ...command, reviewerId: person('ada') })).toMatchObject({
      refusal: { code: 'SECOND_PERSON_NEEDED' },
    });
  });

  it('keeps what was released, byte for byte, while a new version is written and dropped', () => {
    const released = aReleasedCase();
    const draft = reviseCase(released, { now });
    if (!draft.ok) throw new Error('expected a draft');
    const written = writeCase(draft.value, {
      text: aText({ linking: 'anders' }),
      found: [],
      rejected: [],
      clientInformation: null,
      now,
    });
    if (!written.ok) throw new Error('expected a draft');
    expect(written.value.releasedTexts).toBe(released.releasedTexts);
    expect(dropRevision(written.value)).toEqual({ ok: true, value: released });
  });

  it('keeps of what its author rejects what was found, and with it the text; a number that is proven it does not keep', () => {
    const command = { text: aText(), clientInformation: null, now };
    const rejected = [aRejectedFinding(), aRejectedFinding({ start: 7, end: 9 })];
    expect(writeCase(aDraftCase(), { ...command, found: [aFound()], rejected })).toMatchObject({
      value: { findings: [aRejectedFinding()] },
    });
    expect(writeCase(aDraftCase(), { ...command, found: [aFound()], rejected: [] })).toMatchObject({
      refusal: { code: 'IDENTIFIERS_FOUND', field: 'linking' },
    });
    expect(writeCase(aDraftCase(), { ...command, found: [aFound({ proven: true })], rejected })).toMatchObject({
      refusal: { code: 'IDENTIFIERS_FOUND', facts: { places: 'linking:0-5:PER!' } },
    });
  });

  it('keeps what was rejected with the released text, and begins a new version with it', () => {
    const findings = [aRejectedFinding()];
    const answer = releaseCase(aCaseInReview({ findings }), { ...release, found: [aFound()], confirmed: findings });
    if (!answer.ok) throw new Error('expected a release');
    expect(answer.value.releasedTexts.at(-1)?.findings).toEqual(findings);
    expect(reviseCase(answer.value, { now })).toMatchObject({ value: { findings } });
  });

  it('has nothing to go back to before its first release, or after its text went', () => {
    expect(dropRevision(aDraftCase())).toMatchObject({ refusal: { code: 'NOTHING_RELEASED_BEFORE' } });
    const erased = aReleasedCase({ releasedTexts: [aReleasedText({ text: null, erasedAt: now })] });
    expect(reviseCase(erased, { now })).toMatchObject({ refusal: { code: 'NOTHING_RELEASED_BEFORE' } });
  });

  it('loses every text when withdrawn, and keeps the record of its releases', () => {
    const result = withdrawCase(aReleasedCase(), { reason: 'clientAsked', now });
    expect(result).toMatchObject({
      value: { state: 'withdrawn', releasedTexts: [{ number: 1, text: null, erasedAt: now, releasedBy: 'rea' }] },
    });
    if (result.ok) expect(JSON.stringify(result.value)).not.toContain('Leistungen');
  });

  it('keeps the title too, and limits it', () => {
    const command = { found: [], rejected: [], clientInformation: null, now };
    expect(writeCase(aDraftCase(), { ...command, text: { ...aText(), title: '' } }).ok).toBe(false);
    expect(writeCase(aDraftCase(), { ...command, text: aText({ planning: 'x'.repeat(60_001) }) }).ok).toBe(false);
  });

  it.each([
    ['planning', false],
    ['linking', false],
    ['monitoring', true],
    ['evaluation', true],
  ] as const)('that reached %s is steered: %s', (phase, steered) => {
    const text = aText({ linking: '', monitoring: '', [phase]: 'etwas' });
    expect(reachedPhase(text)).toBe(phase);
    expect(hasReachedMonitoring(text)).toBe(steered);
  });
});

describe('retention', () => {
  it('of a draft ends 90 days after it was last written', () => {
    expect(draftErasureDue(aDraftCase(), settings, inDays(90))).toBe(false);
    expect(draftErasureDue(aDraftCase(), settings, inDays(91))).toBe(true);
    expect(draftErasureDue(aCaseInReview(), settings, inDays(91))).toBe(false);
    expect(expireCase(aDraftCase(), { settings, now: inDays(90) })).toMatchObject({
      refusal: { code: 'NOT_DUE_FOR_ERASURE' },
    });
    expect(expireCase(aDraftCase({ releasedTexts: [aReleasedText()] }), { settings, now: inDays(91) })).toMatchObject({
      refusal: { code: 'RELEASED_BEFORE' },
    });
  });

  it.each([
    ['no bundle', null, '2028-09-24'],
    ['a bundle closed soon', new Date('2026-12-01T10:00:00Z'), '2027-12-01'],
    ['a bundle closed late', new Date('2028-06-01T10:00:00Z'), '2028-09-24'],
  ])('of a text after %s lasts until %s', (_case, closed, until) => {
    expect(textKeptUntil(aReleasedText(), closed, settings)).toBe(until);
  });

  it('names the texts whose time is over, each once', () => {
    const kase = aReleasedCase({
      releasedTexts: [aReleasedText(), aReleasedText({ number: 2, releasedAt: inDays(300) })],
    });
    expect(textErasureDue(kase, null, settings, inDays(731))).toEqual([]);
    expect(textErasureDue(kase, null, settings, inDays(732))).toEqual([1]);
    const erased = eraseTexts(kase, { numbers: [1], now: inDays(732) });
    if (erased.ok) expect(textErasureDue(erased.value, null, settings, inDays(733))).toEqual([]);
    expect(erased).toMatchObject({ value: { releasedTexts: [{ text: null }, { text: aText() }] } });
  });
});

describe('the right to read a case', () => {
  const colleague = aPersonActor('bo', { roles: ['caseManager'] });
  const administrator = aPersonActor('ida', { roles: ['administrator'] });
  const author = aPersonActor('ada', { roles: ['caseManager'] });
  const reviewer = aPersonActor('rea', { roles: ['caseManager'] });
  const aRevision = () => aDraftCase({ releasedTexts: aReleasedCase().releasedTexts });
  const code = (answer: ReturnType<typeof permitCase>) => (answer.ok ? 'yes' : answer.refusal.code);

  it.each([
    ['its author reads the draft', author, aDraftCase(), 'yes'],
    ['a colleague does not', colleague, aDraftCase(), 'WRONG_STATE'],
    ['a colleague reads it in review', colleague, aCaseInReview(), 'yes'],
    ['a colleague does not read it once released', colleague, aReleasedCase(), 'WRONG_STATE'],
    ['who released it does', reviewer, aReleasedCase(), 'yes'],
    ['an administrator never does', administrator, aCaseInReview(), 'NOT_PERMITTED'],
    ['nobody from elsewhere does', author, aDraftCase({ municipalityId: anId('elsewhere') }), 'NOT_PERMITTED'],
  ])('%s', (_case, actor, kase, answer) => {
    expect(code(permitCase(actor, 'case:read', kase))).toBe(answer);
  });

  it.each([
    ['its author reads it as it stands', author, aRevision(), 'yes'],
    ['who released it before does not', reviewer, aRevision(), 'WRONG_STATE'],
    ['a colleague does not', colleague, aRevision(), 'WRONG_STATE'],
    ['who released it before does once it is handed in', reviewer, aCaseInReview(), 'yes'],
    ['a colleague does once it is handed in', colleague, aCaseInReview(), 'yes'],
  ])('of a new version: %s', (_case, actor, kase, answer) => {
    expect(code(permitCase(actor, 'case:readWriting', kase))).toBe(answer);
  });

  it('shows the author to nobody else', () => {
    expect(code(permitCase(author, 'case:readAuthor', aReleasedCase()))).toBe('yes');
    const coordinator = aPersonActor('cora', { roles: ['coordinator'] });
    for (const actor of [colleague, reviewer, coordinator, administrator])
      expect(code(permitCase(actor, 'case:readAuthor', aReleasedCase()))).toBe('NOT_PERMITTED');
  });
});
