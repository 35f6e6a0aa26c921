import { expect, it } from '@jest/globals';

import { clausesOf, type Rights } from '../kernel/rights.js';
import { allRights } from './rights.js';

/**
 * Who may do what, written down a second time and by holder, so that no right widens or narrows unseen: the lives take
 * their `by` from the rights table and cannot notice. Compare with "Rights, in one table" before changing a line.
 */
const may: Readonly<Record<string, string>> = {
  caseManager:
    'offer: read propose; case: create read readWriting readInfoSheets readOwnWords readRisk beginReview return release; nomination: create list; hint: write; observation: list; theme: readTitle read propose; route: read; offerGap: list note; survey: list readResult answer; projektgruppe: read; proposal: read; paper: read; resolution: read; adoption: list',
  coordinator:
    'municipality: readSettings; memberMunicipality: write; institution: write change close; body: write change nameOfficers; seat: write; membership: write; offer: read propose import change accept check retire; case: read readWriting readInfoSheets readOwnWords readRisk readOutcome beginReview return release readRetention; nomination: list take passOver; bundle: read assemble write addCase removeCase inviteInstitutions makeReady takeBack begin; hint: write read collect passOn take drop; session: read readFindings replay create plan start cancel close reopen inviteGuest; observation: list write; passage: write; theme: readTitle read propose derive reword attach prioritise store postpone route settle seeAgain merge split drop share; route: read noteStep escalate settle giveBack; dotVoting: prepare read close; offerGap: list note close; survey: ask list readResult close; projektgruppe: read propose plan confirmWorkingTime activate conclude planWork; proposal: read draft accept return; paper: read draft write askStatements askFurther complete comment; statement: ask read give lapse takeUp attach; amendment: read remark; meeting: read create writeMinutes readMinutes plan setAgenda invite cancel postpone sendMinutes; ballot: read readVotes prepare; resolution: read recordPolitical; measure: read propose plan askAgain begin report noteReading withdrawReading finish verify takeUpAgain cancel; feedback: give read; adoption: list ask prepare adopt decline askAgain; history: read; export: make',
  head: 'municipality: readSettings; body: write change changeRules nameOfficers dissolve; seat: write; membership: write; offer: read; bundle: read; hint: read; observation: list; theme: readTitle read share; route: read; offerGap: list; survey: list readResult; projektgruppe: read; proposal: read; paper: read draft write askStatements askFurther clear return table withdraw publish comment; statement: ask read takeUp attach; amendment: read remark; meeting: read create writeMinutes readMinutes plan setAgenda invite cancel postpone sendMinutes; ballot: read readVotes prepare; resolution: read recordPolitical; measure: read; feedback: read; adoption: list; history: read; export: make',
  administrator:
    'municipality: readSettings changeSettings; memberMunicipality: write; institution: write change close; person: readRoles write change changeRoles makeSignInLink leave readAccess; body: write change changeRules nameOfficers dissolve; seat: write; membership: write',
  auditor:
    'municipality: readSettings; person: readRoles; case: sampleReleasedText readRetention; history: read; audit: read verify; retention: read',
  workingGroupMember:
    'offer: read propose; hint: write; observation: list; theme: readTitle read propose; route: read; offerGap: list note; survey: list readResult; paper: read; resolution: read; adoption: list',
  projectGroupMember: 'offer: read; hint: write; observation: list; resolution: read; adoption: list',
  steeringGroupMember:
    'offer: read; hint: write; observation: list; theme: readTitle read; projektgruppe: read; proposal: read; resolution: read; measure: read; adoption: list',
  memberMunicipalityBodyMember: 'resolution: read; adoption: list',
  person:
    'municipality: read; memberMunicipality: list; institution: list; person: list read consentToBeNamed setOwnPassword; body: list read; startPage: read; search: use; notification: read; evidence: read; rights: read; audit: readOwn',
  guest: 'municipality: read; session: enterLobby',
  system:
    'person: makeSignInLink; case: dropRevision expire eraseTexts; bundle: begin close reopen; observation: write; passage: write eraseQuote; theme: derive attach store submit sendBack decide reconsider implement; route: giveBack submit resume; survey: close; projektgruppe: mandate; paper: takeUpObjection withdraw referBack decide reconsider implement; statement: lapse; amendment: adopt reject; meeting: approveMinutes; resolution: resolveByBallot',
  author:
    'case: read readWriting readReleasedText readAuthor readOutcome write submit takeBack revise dropRevision withdraw readRetention; passage: readQuote releaseQuote eraseQuote; paper: read write comment; statement: read; amendment: read',
  reviewer: 'case: read readWriting readReleasedText',
  nominator: 'nomination: withdraw',
  contributor: 'bundle: read readTexts answerKnowledge; measure: read; feedback: read',
  participant:
    'bundle: read; session: read readLobby readTexts readFindings replay contribute acceptRules recognise; observation: list write; passage: write readQuote; dotVoting: read cast',
  assembler: 'bundle: readTexts; passage: readQuote',
  writer: 'hint: read',
  facilitator:
    'session: read readLobby readTexts readFindings replay contribute start movePhase extendPhase close acceptRules recognise inviteGuest admitGuest dismissGuest; observation: list write; passage: write readQuote; theme: derive; dotVoting: prepare read cast close',
  admittedGuest:
    'session: read readLobby readTexts readFindings contribute recognise; observation: list write; passage: write readQuote; dotVoting: read cast',
  waitingGuest: 'session: readLobby',
  releasedBodyMember: 'passage: readQuote',
  assignedMember: 'theme: readTitle read; route: read; offerGap: list; survey: readResult',
  groupMember:
    'projektgruppe: read planWork; proposal: read draft write consult answer resume submit rework; paper: read; measure: read',
  institutionLeader: 'projektgruppe: read confirmWorkingTime',
  steeringGroupChair: 'projektgruppe: read mandate',
  leadingCoordinator: 'proposal: submitOwn',
  clearingPerson: 'paper: read clear return table withdraw; statement: read',
  askedInstitution:
    'paper: read comment; statement: read give; measure: read accept decline begin report noteReading withdrawReading finish',
  bodyMember:
    'paper: read comment; statement: read; amendment: read propose; meeting: read readMinutes demandVote declarePartiality correctMinutes; ballot: read readVotes vote drawSlip withdrawObjection demandMeeting',
  advisoryMember: 'paper: read comment; amendment: read propose; meeting: read readMinutes; ballot: read readVotes',
  chair:
    'paper: draft decline; amendment: read adopt reject; meeting: read create readMinutes plan setAgenda invite cancel postpone start callItem notePresence decidePartiality close approveMinutes; ballot: read readVotes prepare open close cancel report; resolution: stateConsensus resolveByBallot rule correct',
  minuteTaker:
    'amendment: read adopt reject; meeting: read writeMinutes readMinutes start callItem notePresence confirmDeputy revokeDeputy declarePartiality decidePartiality close sendMinutes correctMinutes approveMinutes; ballot: read readVotes prepare record report; resolution: resolveByBallot rule record correct',
  proposer: 'amendment: withdraw',
  rapporteur: 'meeting: read',
  responsible: 'measure: read begin report noteReading withdrawReading finish',
  contactPerson: 'adoption: list prepare adopt decline',
};

const held = (holder: string): string => {
  const things = new Map<string, string[]>();
  for (const [action, right] of Object.entries<Rights[string]>(allRights)) {
    if (!clausesOf(right).some(({ who }) => who.includes(holder))) continue;
    const [thing = '', verb = ''] = action.split(':');
    things.set(thing, [...(things.get(thing) ?? []), verb]);
  }
  return [...things].map(([thing, verbs]) => `${thing}: ${verbs.join(' ')}`).join('; ');
};

it('names every holder there is', () => {
  const holders = Object.values<Rights[string]>(allRights).flatMap((right) =>
    clausesOf(right).flatMap(({ who }) => who),
  );
  expect([...new Set(holders)].toSorted()).toEqual(Object.keys(may).toSorted());
});

it.each(Object.entries(may))('%s may do exactly what is written here', (holder, acts) => {
  expect(held(holder)).toBe(acts);
});
