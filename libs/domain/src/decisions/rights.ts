import { membershipHolders } from '../kernel/actor.js';
import { rightsOf } from '../kernel/move.js';
import type { Rights } from '../kernel/rights.js';
import { amendmentMoves } from './papers/amendment-moves.js';
import { ballotMoves } from './meetings/ballot-moves.js';
import { meetingMoves } from './meetings/meeting-moves.js';
import { paperMoves } from './papers/paper-moves.js';
import { statementMoves } from './papers/statement-moves.js';

const readers = ['bodyMember', 'advisoryMember', 'coordinator', 'head', 'minuteTaker', 'chair'] as const;
/** Who works in the process; administration and audit have no part in what is decided. */
const circle = ['caseManager', 'coordinator', 'head', ...membershipHolders] as const;
const afterDecision = ['decided', 'implementing', 'completed'] as const;
const held = ['closed', 'minutesSent', 'minutesApproved'] as const;

/**
 * Who may do what with papers, statements, meetings, ballots, resolutions. `bodyMember` (member or deputy) and
 * `advisoryMember`: of the body that decides; `chair`, `minuteTaker`, `rapporteur`: for this occasion; `author`: of the
 * paper; `clearingPerson`: whom the municipality names; `groupMember`: of the group that works on its theme;
 * `askedInstitution`: whose statement is asked; `proposer`: of the amendment.
 */
export const decisionRights = {
  'paper:read': {
    who: ['coordinator', 'head', 'author', 'clearingPerson'],
    states: 'any',
    or: [
      { who: ['groupMember', 'askedInstitution'], states: ['statements', 'cleared', 'tabled', ...afterDecision] },
      { who: ['bodyMember', 'advisoryMember'], states: ['tabled', ...afterDecision] },
      { who: ['caseManager', 'workingGroupMember'], states: afterDecision },
    ],
  },
  'paper:draft': { who: ['coordinator', 'head', 'chair'], states: 'any' },
  ...rightsOf('paper', paperMoves),
  'paper:comment': {
    who: ['bodyMember', 'advisoryMember'],
    states: ['tabled'],
    or: [{ who: ['coordinator', 'head', 'author', 'askedInstitution'], states: ['statements', 'tabled'] }],
  },

  'statement:ask': { who: ['coordinator', 'head'], states: 'any' },
  'statement:read': {
    who: ['coordinator', 'head', 'author', 'askedInstitution', 'bodyMember', 'clearingPerson'],
    states: 'any',
  },
  ...rightsOf('statement', statementMoves),

  'amendment:read': { who: [...readers, 'author'], states: 'any' },
  'amendment:propose': { who: ['bodyMember', 'advisoryMember'], states: 'any' },
  ...rightsOf('amendment', amendmentMoves),

  'meeting:read': {
    who: ['coordinator', 'head', 'minuteTaker', 'chair', 'rapporteur'],
    states: 'any',
    or: [
      {
        who: ['bodyMember', 'advisoryMember'],
        states: ['planned', 'invited', 'running', ...held, 'cancelled', 'postponed'],
      },
    ],
  },
  'meeting:create': { who: ['coordinator', 'head', 'chair'], states: 'any' },
  'meeting:writeMinutes': { who: ['minuteTaker', 'coordinator', 'head'], states: ['running', 'closed'] },
  'meeting:readMinutes': {
    who: ['minuteTaker', 'coordinator', 'head', 'chair'],
    states: ['running', ...held],
    or: [{ who: ['bodyMember', 'advisoryMember'], states: ['minutesSent', 'minutesApproved'] }],
  },
  ...rightsOf('meeting', meetingMoves),

  'ballot:read': { who: readers, states: 'any' },
  'ballot:readVotes': { who: readers, states: ['closed'] },
  'ballot:prepare': { who: ['chair', 'minuteTaker', 'coordinator', 'head'], states: 'any' },
  ...rightsOf('ballot', ballotMoves),

  'resolution:read': { who: circle, states: 'any' },
  'resolution:stateConsensus': { who: ['chair'], states: 'any' },
  'resolution:resolveByBallot': { who: ['chair', 'minuteTaker', 'system'], states: 'any' },
  'resolution:rule': { who: ['chair', 'minuteTaker'], states: 'any' },
  'resolution:record': { who: ['minuteTaker'], states: 'any' },
  'resolution:correct': { who: ['minuteTaker', 'chair'], states: 'any' },
  'resolution:recordPolitical': { who: ['coordinator', 'head'], states: 'any' },
} as const satisfies Rights;
export type DecisionAction = keyof typeof decisionRights;
