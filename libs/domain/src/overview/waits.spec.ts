import { describe, expect, it } from '@jest/globals';

import { aBundle, aCaseInReview, aDraftCase, aHint, aNomination, aReleasedCase } from '../cases/cases.fixture.js';
import {
  aMeeting,
  anItem,
  anOpenBallot,
  aPaper,
  aResolution,
  aStatement,
  aVote,
  someRules,
} from '../decisions/decisions.fixture.js';
import { aMeasure } from '../follow-up/follow-up.fixture.js';
import type { PersonActor } from '../kernel/actor.js';
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
import { defaultSettings } from '../people/municipality.js';
import { anOffer } from '../people/people.fixture.js';
import { aConsultation, aProjektgruppe, aProposal } from '../proposals/proposals.fixture.js';
import { aParticipant, aSession } from '../reconstruction/reconstruction.fixture.js';
import { aSurvey, aTheme } from '../themes/themes.fixture.js';
import type { Waits } from './waits.js';
import { waitsOfBundle, waitsOfCase, waitsOfHint, waitsOfNomination } from './waits-of-cases.js';
import { waitsOfDecision, waitsOfMeasure } from './waits-of-measures.js';
import { waitsOfBallots, waitsOfMeeting } from './waits-of-meetings.js';
import { waitsOfOffers } from './waits-of-offers.js';
import { waitsOfPaper, type PaperThatWaits } from './waits-of-papers.js';
import { waitsOfGroup, waitsOfProposal } from './waits-of-proposals.js';
import { waitsOfSession, waitsOfSurvey, waitsOfTheme } from './waits-of-themes.js';

const coordinator = aPersonActor('cora', { roles: ['coordinator'] });
const another = aPersonActor('curt', { roles: ['coordinator'] });
const head = aPersonActor('hanna', { roles: ['head'] });
const manager = aPersonActor('bo', { roles: ['caseManager'] });
const author = aPersonActor('ada', { roles: ['caseManager'] });
const administrator = aPersonActor('nico', { roles: ['administrator'] });
const seated = (name: string, over: Partial<Parameters<typeof aMembership>[1] & object> = {}) =>
  aPersonActor(name, { memberships: [aMembership('steeringGroup', over)] });
const member = seated('mia');
const deputy = seated('dora', { capacity: 'deputy' });
const chair = seated('leo', { chairs: true });
const grouped = (over: Parameters<typeof aMembership>[1] = {}, name = 'gil') =>
  aPersonActor(name, { memberships: [aMembership('projectGroup', over)] });
const inOffice = (name: string, office = 'jobcenter') => aPersonActor(name, { institutionId: institution(office) });

const kindsOf = (found: readonly Waits[]) => found.map(({ kind }) => kind).join(' ');
type Row = readonly [case_: string, who: PersonActor, found: (who: PersonActor) => readonly Waits[], kinds: string];
const says = (_case: string, who: PersonActor, found: Row[2], kinds: string) => {
  expect(kindsOf(found(who))).toBe(kinds);
};

describe('of a case', () => {
  const recognised = (state: 'running' | 'closed') =>
    aSession(state, { recognitions: [{ caseId: anId('case-a'), by: person('bo'), at: now }] });
  const of =
    (kase: Parameters<typeof waitsOfCase>[1], sessions: ReturnType<typeof aSession>[] = []) =>
    (who: PersonActor) =>
      waitsOfCase(who, kase, { settings: defaultSettings, sessions }, now);
  const returned = { by: person('rea'), at: now, reason: 'Zu genau.' };

  it.each<Row>([
    ['its review, for a second person', manager, of(aCaseInReview()), 'caseToReview'],
    ['its review, for the coordination', coordinator, of(aCaseInReview()), 'caseToReview'],
    ['no review for its author', author, of(aCaseInReview()), ''],
    ['no review for whoever reviews none', head, of(aCaseInReview()), ''],
    ['a draft that came back', author, of(aDraftCase({ returned })), 'caseReturned'],
    ['no draft that came back to somebody else', manager, of(aDraftCase({ returned })), ''],
    ['no draft just written', author, of(aDraftCase()), ''],
    ['a draft thirteen days before it goes', author, of(aDraftCase({ writtenAt: inDays(-77) })), 'caseDraftExpires'],
    ['no draft fourteen days before', author, of(aDraftCase({ writtenAt: inDays(-76) })), ''],
    ['a case recognised in a session', author, of(aReleasedCase(), [recognised('running')]), 'caseRecognised'],
    [
      'a draft that came back and was recognised',
      author,
      of(aDraftCase({ returned }), [recognised('running')]),
      'caseReturned caseRecognised',
    ],
    ['nothing once the session is over', author, of(aReleasedCase(), [recognised('closed')]), ''],
    ['nothing of that for others', coordinator, of(aReleasedCase(), [recognised('running')]), ''],
  ])('%s', says);
});

describe('of nominations, bundles and hints', () => {
  const open = aBundle('draft', { knowledge: [] });
  it.each<Row>([
    [
      'a nomination, for the coordination',
      coordinator,
      (who) => waitsOfNomination(who, aNomination(), undefined),
      'nominationToConsider',
    ],
    [
      'none that was taken',
      coordinator,
      (who) => waitsOfNomination(who, aNomination({ state: 'taken' }), undefined),
      '',
    ],
    ['none for its nominator', author, (who) => waitsOfNomination(who, aNomination(), undefined), ''],
    ['an author’s answer', author, (who) => waitsOfBundle(who, open), 'knowledgeToAnswer'],
    ['no answer given already', author, (who) => waitsOfBundle(who, aBundle('draft')), ''],
    [
      'none of somebody without a case in it',
      aPersonActor('eve', { roles: ['caseManager'] }),
      (who) => waitsOfBundle(who, open),
      '',
    ],
    ['a draft, for who assembles it', coordinator, (who) => waitsOfBundle(who, open), 'bundleToMakeReady'],
    ['none for another coordinator', another, (who) => waitsOfBundle(who, open), ''],
    ['none for who assembled it and coordinates no more', aPersonActor('cora'), (who) => waitsOfBundle(who, open), ''],
    ['no bundle that is ready', coordinator, (who) => waitsOfBundle(who, aBundle('ready')), ''],
    ['a hint', coordinator, (who) => waitsOfHint(who, aHint()), 'hintToTriage'],
    ['no hint that was collected', coordinator, (who) => waitsOfHint(who, aHint({ state: 'collected' })), ''],
    ['no hint for the head, who only reads', head, (who) => waitsOfHint(who, aHint()), ''],
  ])('%s', says);

  it('a long hint is shown by its beginning', () => {
    const [shown] = waitsOfHint(coordinator, aHint({ text: 'x'.repeat(101) }));
    expect(shown?.title).toBe(`${'x'.repeat(99)}…`);
    expect(waitsOfHint(coordinator, aHint({ text: 'x'.repeat(100) }))[0]?.title).toHaveLength(100);
  });
});

describe('of sessions, themes and surveys', () => {
  const session = (state: 'planned' | 'running' | 'closed', accepted: boolean, startsAt = inDays(3)) =>
    aSession(state, { startsAt, participants: [aParticipant('bo', { rulesAcceptedAt: accepted ? now : null })] });
  const of = (one: ReturnType<typeof aSession>) => (who: PersonActor) => waitsOfSession(who, one, now);
  const theme = (one: ReturnType<typeof aTheme>) => (who: PersonActor) => waitsOfTheme(who, one, now);
  const survey = aSurvey({
    askedIds: [person('bo'), person('ada')],
    answeredIds: [person('ada')],
    until: aDay('2026-09-24'),
  });
  const surveyed =
    (one = survey, at = now) =>
    (who: PersonActor) =>
      waitsOfSurvey(who, one, at);

  it.each<Row>([
    ['the rules of a session', manager, of(session('planned', false)), 'sessionRulesToAccept'],
    ['the rules first, while it runs', manager, of(session('running', false)), 'sessionRulesToAccept'],
    ['a session that runs', manager, of(session('running', true)), 'sessionToJoin'],
    ['a session within a day', manager, of(session('planned', true, inDays(0.9))), 'sessionToJoin'],
    ['no session in days', manager, of(session('planned', true)), ''],
    ['no session that is over', manager, of(session('closed', false)), ''],
    ['no session for who does not take part', coordinator, of(session('running', true)), ''],
    ['a proposed theme', coordinator, theme(aTheme('proposed')), 'themeToRoute'],
    ['no proposed theme for others', manager, theme(aTheme('proposed')), ''],
    [
      'a stored theme from its Wiedervorlage on',
      coordinator,
      theme(aTheme('stored', { revisitOn: aDay('2026-09-24') })),
      'themeToRevisit',
    ],
    ['no stored theme before', coordinator, theme(aTheme('stored', { revisitOn: aDay('2026-09-25') })), ''],
    ['no theme on its way', coordinator, theme(aTheme('onRoute')), ''],
    ['a survey', manager, surveyed(), 'surveyToAnswer'],
    ['no survey that was answered', author, surveyed(), ''],
    ['no survey after its day', manager, surveyed(survey, inDays(1)), ''],
    ['no survey of who is no case manager any more', aPersonActor('bo'), surveyed(), ''],
  ])('%s', says);
});

describe('of Projektgruppen and proposals', () => {
  const jobcenter = [institution('jobcenter')];
  const group =
    (
      over: Parameters<typeof aProjektgruppe>[0] = {},
      leading: { led?: typeof jobcenter; leaderless?: typeof jobcenter } = {},
    ) =>
    (who: PersonActor) =>
      waitsOfGroup(who, aProjektgruppe(over), { led: [], leaderless: [], ...leading });
  const unsaid = { confirmations: [] };
  const consulting = aProposal({ state: 'consulting' });
  const proposal = (over: Parameters<typeof aProposal>[0]) => (who: PersonActor) =>
    waitsOfProposal(who, aProposal(over));

  it.each<Row>([
    ['a mandate, for the chair', chair, group(), 'projektgruppeToMandate'],
    ['no mandate for a member', member, group(), ''],
    ['no mandate before the voice is asked for', chair, group({ voice: null }), ''],
    ['no mandate before existing bodies are considered', chair, group({ existingBody: null }), ''],
    ['no mandate of no institution', chair, group({ institutionIds: [], confirmations: [] }), ''],
    ['the working time, for the leader', inOffice('lea'), group(unsaid, { led: jobcenter }), 'workingTimeToConfirm'],
    [
      'both, of a chair who leads',
      chair,
      group(unsaid, { led: jobcenter }),
      'projektgruppeToMandate workingTimeToConfirm',
    ],
    ['no working time that is confirmed', inOffice('lea'), group({}, { led: jobcenter }), ''],
    [
      'the working time nobody leads, for the coordination',
      coordinator,
      group(unsaid, { leaderless: jobcenter }),
      'workingTimeToConfirm',
    ],
    ['not the leader’s, for the coordination', coordinator, group(unsaid), ''],
    ['nothing of what the group does', coordinator, group({ state: 'mandated' }), ''],
    ['an answer', grouped(), (who) => waitsOfProposal(who, consulting), 'proposalToAnswer'],
    ['no answer given', grouped({}, 'ada'), (who) => waitsOfProposal(who, consulting), ''],
    [
      'an advisory member’s answer',
      grouped({ capacity: 'advisory' }),
      (who) => waitsOfProposal(who, consulting),
      'proposalToAnswer',
    ],
    ['no deputy’s answer', grouped({ capacity: 'deputy' }), (who) => waitsOfProposal(who, consulting), ''],
    ['no other group’s', grouped({ bodyId: body('other') }), (who) => waitsOfProposal(who, consulting), ''],
    ['its acceptance', coordinator, proposal({ state: 'submitted' }), 'proposalToAccept'],
    [
      'no acceptance by who led the group',
      { ...coordinator, memberships: [aMembership('projectGroup', { chairs: true })] },
      proposal({ state: 'submitted' }),
      '',
    ],
    [
      'one that came back',
      grouped(),
      proposal({ state: 'returned', answers: [aConsultation('gil')] }),
      'proposalReturned',
    ],
    ['none that came back for a deputy', grouped({ capacity: 'deputy' }), proposal({ state: 'returned' }), ''],
    ['no draft', grouped(), proposal({ state: 'draft' }), ''],
  ])('%s', says);
});

describe('of a paper', () => {
  const of =
    (
      paper: PaperThatWaits['paper'],
      statements: PaperThatWaits['statements'] = [],
      clearingPersonId: PersonActor['personId'] | null = null,
    ) =>
    (who: PersonActor) =>
      waitsOfPaper(
        who,
        {
          paper,
          statements,
          changedAt: now,
          around: {
            clearingPersonId,
            groupBodyIds: [],
            askedInstitutionIds: statements.map((one) => one.institutionId),
          },
        },
        now,
      );
  const sentBack = { why: 'returned', reason: 'Ziffer 2.', at: now } as const;
  const objection = aStatement({ state: 'given', answer: 'object', text: 'Nein.', givenAt: now });
  const agreed = aStatement({ state: 'given', answer: 'agree', givenAt: now });
  const out = aPaper('statements');

  it.each<Row>([
    ['its writing, for its author', coordinator, of(aPaper()), 'paperToWrite'],
    [
      'its writing, once it came back',
      coordinator,
      of(aPaper('draft', { sentBack, proposalId: null })),
      'paperToWrite',
    ],
    ['no draft begun freely', coordinator, of(aPaper('draft', { proposalId: null })), ''],
    ['no draft of others', head, of(aPaper()), ''],
    ['a statement, for the office asked', inOffice('jo'), of(out, [aStatement()]), 'statementToGive'],
    ['no statement of another office', inOffice('jo', 'awo'), of(out, [aStatement()]), ''],
    ['no statement for the coordination, which may give it in their name', coordinator, of(out, [aStatement()]), ''],
    ['no statement after its day', inOffice('jo'), of(out, [aStatement({ until: aDay('2026-09-23') })]), ''],
    ['no statement once the paper is cleared', inOffice('jo'), of(aPaper('cleared'), [aStatement()]), ''],
    ['an objection, for the coordination', coordinator, of(out, [objection]), 'objectionToSettle'],
    [
      'an objection, while another office may still answer',
      coordinator,
      of(out, [objection, aStatement({ id: anId('statement-2'), institutionId: institution('awo') })]),
      'objectionToSettle',
    ],
    ['an objection, for the head', head, of(out, [objection]), 'objectionToSettle'],
    ['no objection for its author alone', aPersonActor('cora'), of(out, [objection]), ''],
    ['no clearing while an answer is awaited', head, of(out, [aStatement()]), ''],
    ['its clearing', head, of(out, [agreed]), 'paperToClear'],
    [
      'its clearing, once nobody answers any more',
      head,
      of(out, [aStatement({ until: aDay('2026-09-23') })]),
      'paperToClear',
    ],
    ['its clearing, by whom the municipality names', member, of(out, [agreed], person('mia')), 'paperToClear'],
    ['no clearing by its only author', aPersonActor('cora', { roles: ['head'] }), of(out, [agreed]), ''],
    ['its tabling', head, of(aPaper('cleared')), 'paperToTable'],
    ['nothing once it is tabled', head, of(aPaper('tabled')), ''],
  ])('%s', says);
});

describe('of a meeting', () => {
  const of = (one: ReturnType<typeof aMeeting>) => (who: PersonActor) => waitsOfMeeting(who, one, now);
  const soon = aMeeting('planned', { startsAt: inDays(20) });
  const expected = (name: string) => aPersonActor(name);
  const arrived = { personId: person('m1'), kind: 'arrived', how: 'room', at: now } as const;
  const running = aMeeting('running', { presence: [arrived] });
  const voting =
    (votes = [] as ReturnType<typeof aVote>[], meeting = running) =>
    (who: PersonActor) =>
      waitsOfBallots(who, { meeting, ballots: [anOpenBallot({ votes })], rules: someRules() }, now);
  const voter = seated('m1');

  it.each<Row>([
    ['its invitation, for the coordination', coordinator, of(soon), 'meetingToInvite'],
    ['its invitation, for the head', head, of(soon), 'meetingToInvite'],
    ['its invitation, for the chair', chair, of(soon), 'meetingToInvite'],
    [
      'its invitation, with nothing on the agenda yet',
      coordinator,
      of(aMeeting('planned', { agenda: [] })),
      'meetingToInvite',
    ],
    ['no invitation for members', member, of(soon), ''],
    ['no invitation three weeks before', coordinator, of(aMeeting('planned', { startsAt: inDays(21) })), ''],
    ['a meeting, for its members', member, of(aMeeting('invited')), 'meetingToAttend'],
    ['a meeting, for its minute-taker', expected('cora'), of(aMeeting('invited')), 'meetingToAttend'],
    ['no meeting for deputies', deputy, of(aMeeting('invited')), ''],
    ['no meeting for who is no longer of the body', expected('leo'), of(aMeeting('invited')), ''],
    ['its items, for the chair', chair, of(aMeeting('running', { agenda: [anItem()] })), 'itemsToResolve'],
    ['its items, for the minute-taker', expected('cora'), of(aMeeting('running')), 'itemsToResolve'],
    [
      'its items, for who stands in for a chair who is not there',
      seated('vera', { chairs: true }),
      of(aMeeting('running')),
      'itemsToResolve',
    ],
    ['no items for members', member, of(aMeeting('running')), ''],
    ['nothing once it is closed', coordinator, of(aMeeting('closed')), ''],
    ['a vote', voter, voting(), 'ballotToVote'],
    ['no vote that was cast', voter, voting([aVote(1, 'yes')]), ''],
    ['no vote of who is not there', voter, voting([], aMeeting('running')), ''],
    ['no vote of who has no seat in it', member, voting(), ''],
    ['no vote of who is not of the body any more', expected('m1'), voting(), ''],
  ])('%s', says);
});

describe('of measures and offers', () => {
  const around = { ledInstitutionIds: [], groupBodyIds: [], contributorIds: [] };
  const base = { institutionId: institution('jobcenter'), responsibleId: person('rita'), dueOn: aDay('2026-10-01') };
  const of =
    (over: Parameters<typeof aMeasure>[0], led: PersonActor['institutionId'][] = []) =>
    (who: PersonActor) =>
      waitsOfMeasure(
        who,
        {
          measure: aMeasure({ ...base, ...over }),
          around: { ...around, ledInstitutionIds: led.filter((id) => id !== null) },
          institution: 'JC',
        },
        now,
      );
  const over = { dueOn: aDay('2026-09-23') };
  const rita = aPersonActor('rita');
  const speaker = seated('sven', { institutionId: institution('jobcenter'), capacity: 'deputy' });
  const decided =
    (carried: boolean, measures = 0) =>
    (who: PersonActor) =>
      waitsOfDecision(who, {
        paper: aPaper('decided'),
        resolutions: [aResolution({ outcome: carried ? 'adopted' : 'rejected' })],
        measures: Array.from({ length: measures }, () => aMeasure()),
      });
  const checked =
    (...days: string[]) =>
    (who: PersonActor) =>
      waitsOfOffers(
        who,
        days.map((day) => anOffer({ state: 'listed', lastChecked: aDay(day) })),
        now,
      );

  it.each<Row>([
    ['the answer of who speaks for the institution', speaker, of({ state: 'proposed' }), 'measureToAnswer'],
    ['the answer of who leads it', rita, of({ state: 'proposed' }, [institution('jobcenter')]), 'measureToAnswer'],
    ['no answer of who is only responsible', rita, of({ state: 'proposed' }), ''],
    ['its carrying out', rita, of({ state: 'accepted' }), 'measureToCarryOut'],
    ['its report, overdue', rita, of({ state: 'inProgress', ...over }), 'measureOverdue'],
    ['nothing carried out by others', speaker, of({ state: 'inProgress', ...over }), ''],
    [
      'what is overdue elsewhere, for the coordination',
      coordinator,
      of({ state: 'inProgress', ...over }),
      'measureOverdueAtInstitution',
    ],
    ['what is overdue and unanswered', coordinator, of({ state: 'proposed', ...over }), 'measureOverdueAtInstitution'],
    ['nothing in time', coordinator, of({ state: 'inProgress' }), ''],
    ['what was declined, once, though overdue', coordinator, of({ state: 'declined', ...over }), 'measureDeclined'],
    ['what is done', coordinator, of({ state: 'done', doneOn: aDay('2026-09-20') }), 'measureToVerify'],
    ['nothing verified', coordinator, of({ state: 'verified' }), ''],
    ['the first measure of a paper', coordinator, decided(true), 'paperNeedsMeasures'],
    ['none of a paper that has one', coordinator, decided(true, 1), ''],
    ['none of a paper of which nothing was carried', coordinator, decided(false), ''],
    ['none for the head', head, decided(true), ''],
    [
      'a proposed offer',
      coordinator,
      (who) => waitsOfOffers(who, [anOffer({ state: 'proposed' })], now),
      'offerToAccept',
    ],
    ['an offer nobody checked for half a year', coordinator, checked('2026-03-25'), 'offerToCheck'],
    ['no offer checked since', coordinator, checked('2026-03-26'), ''],
    [
      'three of four',
      coordinator,
      checked('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'),
      'offerToCheck offerToCheck offerToCheck',
    ],
    ['no offer for others', administrator, checked('2026-01-01'), ''],
  ])('%s', says);
});
