import { describe, expect, it } from '@jest/globals';

import {
  aDay,
  aMembership,
  anId,
  aPersonActor,
  body,
  inDays,
  institution,
  now,
  person,
} from '../kernel/kernel.fixture.js';
import { take, type In } from '../kernel/move.js';
import { accept, refuse } from '../kernel/result.js';
import { aTheme } from '../themes/themes.fixture.js';
import { mandateProjektgruppe, planProjektgruppe, proposeProjektgruppe } from './lead-projektgruppe.js';
import { unconfirmed, type Projektgruppe, type ProjektgruppePlan } from './projektgruppe.js';
import { projektgruppeMoves } from './projektgruppe-moves.js';
import { objections } from './proposal.js';
import { proposalMoves } from './proposal-moves.js';
import { aConsultation, aProjektgruppe, aProposal, aProposalText } from './proposals.fixture.js';
import { permitProjektgruppe, permitProposal } from './rights.js';
import { acceptProposal, submitOwnProposal, submitProposal } from './submit-proposal.js';
import { answerConsultation, consultMembers, draftProposal, writeProposal } from './write-proposal.js';

const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;
const ada = person('ada');
const bo = person('bo');

describe('a Projektgruppe', () => {
  it.each<[string, Partial<ProjektgruppePlan>, string]>([
    ['nobody taking part', { institutionIds: [] }, 'NO_INSTITUTIONS'],
    ['no thought of existing bodies', { existingBody: null }, 'EXISTING_BODIES_NOT_CONSIDERED'],
    ['no reason why none fits', { existingBody: { kind: 'noneFits', reason: ' ' } }, 'EXISTING_BODIES_NOT_CONSIDERED'],
    ['no voice of the target group', { voice: null }, 'VOICE_MISSING'],
    ['a voice of nobody', { voice: { kind: 'present', institutionIds: [] } }, 'VOICE_MISSING'],
    ['an absence without reason', { voice: { kind: 'absent', reason: '' } }, 'VOICE_MISSING'],
    ['an absence with its reason', { voice: { kind: 'absent', reason: 'Angefragt, keine Zeit.' } }, 'yes'],
    ['an existing body', { existingBody: { kind: 'used', bodyId: body('b') } }, 'yes'],
  ])('is proposed and mandated with %s: %#', (_case, over, code) => {
    expect(codeOf(mandateProjektgruppe(aProjektgruppe(over), { by: null, now }))).toBe(code);
    const { version: _version, ...plan } = aProjektgruppe(over);
    if (code !== 'NO_INSTITUTIONS') expect(codeOf(proposeProjektgruppe({ ...plan, now }))).toBe(code);
  });

  it('works on themes, and begins when every leader confirmed the time', () => {
    const { version: _version, ...plan } = aProjektgruppe({
      institutionIds: [institution('jobcenter'), institution('abh')],
    });
    expect(codeOf(proposeProjektgruppe({ ...plan, themeIds: [], now }))).toBe('NO_THEMES');
    const group = proposeProjektgruppe({ ...plan, now });
    if (!group.ok) throw new Error('expected a group');
    expect(unconfirmed(group.value)).toHaveLength(2);
    const mandated = { ...group.value, state: 'mandated' as const };
    const confirm = (one: Projektgruppe, name: string, isTheirs = true) =>
      take(projektgruppeMoves, 'confirmWorkingTime', one, {
        institutionId: institution(name),
        by: ada,
        isTheirs,
        now,
      });
    expect(codeOf(confirm(mandated, 'x'))).toBe('INSTITUTION_NOT_IN_GROUP');
    expect(codeOf(confirm(mandated, 'jobcenter', false))).toBe('NOT_PERMITTED');
    const one = confirm(mandated, 'jobcenter');
    if (!one.ok) throw new Error('expected a confirmation');
    const seated = { bodyId: accept(body('b')) };
    expect(take(projektgruppeMoves, 'activate', one.value, seated)).toMatchObject({
      refusal: { code: 'WORKING_TIME_UNCONFIRMED', facts: { count: 1 } },
    });
    const both = confirm(one.value, 'abh');
    if (!both.ok) throw new Error('expected both');
    expect(take(projektgruppeMoves, 'activate', both.value, seated)).toMatchObject({
      value: { state: 'active', bodyId: 'b' },
    });
    const unfit = { bodyId: refuse({ code: 'BODY_UNFIT' }) } as const;
    expect(codeOf(take(projektgruppeMoves, 'activate', both.value, unfit))).toBe('BODY_UNFIT');
  });

  it('is planned for a day to come; one that has passed meanwhile may stay', () => {
    const dueOn = aDay('2026-09-01');
    const { version: _version, ...plan } = aProjektgruppe({ dueOn });
    const replanned = (group: In<Projektgruppe, 'proposed'>) => codeOf(planProjektgruppe(group, { ...plan, now }));
    expect(codeOf(proposeProjektgruppe({ ...plan, now }))).toBe('DATE_PAST');
    expect(replanned(aProjektgruppe())).toBe('DATE_PAST');
    expect(replanned(aProjektgruppe({ dueOn }))).toBe('yes');
  });

  it('forgets the confirmation of who no longer takes part', () => {
    const changed = planProjektgruppe(aProjektgruppe(), {
      ...aProjektgruppe(),
      institutionIds: [institution('abh')],
      now,
    });
    expect(changed).toMatchObject({ value: { confirmations: [] } });
  });

  it('is mandated by the chair of the Lenkungsgruppe, by no other member', () => {
    const chair = aPersonActor('leo', { memberships: [aMembership('steeringGroup', { chairs: true })] });
    const member = aPersonActor('mia', { memberships: [aMembership('steeringGroup')] });
    expect(permitProjektgruppe(chair, 'projektgruppe:mandate', aProjektgruppe()).ok).toBe(true);
    expect(permitProjektgruppe(member, 'projektgruppe:mandate', aProjektgruppe()).ok).toBe(false);
    expect(
      permitProjektgruppe(member, 'projektgruppe:confirmWorkingTime', aProjektgruppe(), [institution('jobcenter')]).ok,
    ).toBe(true);
    expect(
      permitProjektgruppe(member, 'projektgruppe:confirmWorkingTime', aProjektgruppe(), [institution('x')]).ok,
    ).toBe(false);
  });
});

describe('a proposal', () => {
  const consulting = aProposal({ state: 'consulting', answers: [] });
  const answer = { personId: ada, memberIds: [ada, bo], answer: 'object', remark: 'Zu teuer.', now } as const;

  it('begins as a draft of a theme', () => {
    const { id, routeId, bodyId, projektgruppeId, kind, text } = aProposal();
    const command = { id, routeId, bodyId, projektgruppeId, kind, text };
    expect(draftProposal(aTheme('onRoute'), command)).toMatchObject({
      value: { state: 'draft', themeId: 'theme-1', answers: [] },
    });
    expect(codeOf(writeProposal(aProposal(), { text: { ...text, title: '' } }))).toBe('TEXT_MISSING');
    expect(writeProposal(aProposal(), { text: aProposalText({ effect: 'x'.repeat(60_001) }) })).toMatchObject({
      refusal: {
        code: 'SECTION_TOO_LONG',
        field: 'effect',
        facts: { place: 'Wirkung und Indikatoren', max: 60_000 },
      },
    });
  });

  it('asks every member about what its document says, anew each time', () => {
    const text = accept(aProposalText({ effect: 'Kein Abbruch mehr.' }));
    expect(consultMembers(aProposal(), { text, answersUntil: aDay('2026-10-01'), now })).toMatchObject({
      value: { answers: [], text: text.value },
    });
    const unreadable = refuse({ code: 'PROPOSAL_UNREADABLE' } as const);
    expect(codeOf(consultMembers(aProposal(), { text: unreadable, answersUntil: aDay('2026-10-01'), now }))).toBe(
      'PROPOSAL_UNREADABLE',
    );
    expect(
      codeOf(
        consultMembers(aProposal(), {
          text: accept(aProposalText({ solution: ' ' })),
          answersUntil: aDay('2026-10-01'),
          now,
        }),
      ),
    ).toBe('PROPOSAL_EMPTY');
    expect(codeOf(consultMembers(aProposal(), { text, answersUntil: aDay('2026-09-23'), now }))).toBe(
      'ANSWERS_UNTIL_PAST',
    );
  });

  it('hears members only, with words to a remark or objection', () => {
    expect(codeOf(answerConsultation(consulting, { ...answer, personId: person('x') }))).toBe('NOT_IN_THIS_GROUP');
    expect(codeOf(answerConsultation(consulting, { ...answer, remark: ' ' }))).toBe('REMARK_MISSING');
    expect(codeOf(answerConsultation(consulting, { ...answer, answer: 'agreeWithRemark', remark: null }))).toBe(
      'REMARK_MISSING',
    );
    const once = answerConsultation(consulting, answer);
    if (!once.ok) throw new Error('expected an answer');
    expect(objections(once.value)).toHaveLength(1);
    const changed = take(proposalMoves, 'answer', once.value, { ...answer, answer: 'agree', remark: null });
    expect(changed).toMatchObject({ value: { answers: [{ personId: 'ada', answer: 'agree' }] } });
  });

  it('waits for every member, but not past the day', () => {
    const half = aProposal({
      state: 'consulting',
      answers: [aConsultation('ada', { answer: 'object', remark: 'Nein.' })],
    });
    for (const submit of [submitProposal, submitOwnProposal]) {
      expect(submit(half, { memberIds: [ada, bo], now })).toMatchObject({
        refusal: { code: 'MEMBERS_UNANSWERED', facts: { count: 1 } },
      });
      expect(submit(half, { memberIds: [ada, bo], now: inDays(8) }).ok).toBe(true);
      expect(submit(half, { memberIds: [ada], now }).ok).toBe(true);
    }
  });

  it('is not accepted by who led the group, and needs no acceptance where the coordinator did', () => {
    const submitted = aProposal({ state: 'submitted' });
    expect(codeOf(acceptProposal(submitted, { by: ada, leaderIds: [ada], now }))).toBe('LEADER_NEVER_ACCEPTS');
    expect(submitOwnProposal(aProposal({ state: 'consulting' }), { memberIds: [ada], now })).toMatchObject({
      value: { state: 'accepted', acceptedBy: null, acceptedAt: now },
    });
    const held = [aMembership('projectGroup', { chairs: true })];
    const leading = aPersonActor('cora', { roles: ['coordinator'], memberships: held });
    const leader = aPersonActor('ada', { memberships: held });
    expect(permitProposal(leading, 'proposal:submitOwn', aProposal({ state: 'consulting' })).ok).toBe(true);
    expect(permitProposal(leader, 'proposal:submitOwn', aProposal({ state: 'consulting' })).ok).toBe(false);
  });

  it('is read by the Lenkungsgruppe once it is submitted', () => {
    const member = aPersonActor('mia', { memberships: [aMembership('steeringGroup')] });
    expect(permitProposal(member, 'proposal:read', aProposal()).ok).toBe(false);
    expect(permitProposal(member, 'proposal:read', aProposal({ state: 'submitted' })).ok).toBe(true);
    expect(permitProposal(member, 'proposal:write', aProposal({ bodyId: anId('steeringGroup') })).ok).toBe(true);
  });
});
