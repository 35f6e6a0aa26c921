import type { AggregateName } from '@systemblick/domain/overview/transitions';

import { declaredOperations } from './required-actions.js';
import { asksForState } from './rights-moves.js';
import { operationsOf, type Operation } from './schema-operations.js';

/** An operation whose right asks for no state: it begins a thing, or changes one that has no life. */
export type Beginning = {
  readonly operation: Operation;
  readonly action: string;
  /** On or in what it happens, where a relation to that decides; `key`: the input that names it. */
  readonly on?: { readonly kind: AggregateName; readonly state: string; readonly key: string };
  /** Where the thing lies that it changes. */
  readonly table?: string;
};

const inMeeting = { kind: 'Meeting', state: 'running', key: 'meetingId' } as const;
const happensOn: Readonly<Record<string, Beginning['on']>> = {
  planMeeting: inMeeting,
  draftPaper: inMeeting,
  prepareBallot: inMeeting,
  stateConsensus: inMeeting,
  resolveByBallot: inMeeting,
  ruleOnItem: inMeeting,
  recordResolution: inMeeting,
  correctResolution: inMeeting,
  openDotVoting: { kind: 'ReconstructionSession', state: 'running', key: 'sessionId' },
  draftProposal: { kind: 'Projektgruppe', state: 'active', key: 'projektgruppeId' },
};

const liesIn: Readonly<Record<string, string>> = {
  changeMemberMunicipality: 'member_municipality',
  changeSettings: 'municipality',
  endSeat: 'seat',
  endMembership: 'membership',
  recordPoliticalResult: 'resolution',
  correctResolution: 'resolution',
};

/** Operations that change a thing by the right they name, and without an `expectedVersion` begin one by another. */
const alsoBegin: Readonly<Record<string, string>> = { writeCase: 'case:create' };

const mutations = new Map(operationsOf('Mutation').map((operation) => [operation.name, operation]));

function beginningOf(name: string, action: string): Beginning {
  const operation = mutations.get(name);
  if (!operation) throw new Error(`${name} is no mutation`);
  const [on, table] = [happensOn[name], liesIn[name]];
  return { operation, action, ...(on ? { on } : {}), ...(table ? { table } : {}) };
}

export const beginnings: readonly Beginning[] = [
  ...declaredOperations().flatMap(({ kind, name, action }) =>
    kind === 'Mutation' && action !== null && !asksForState(action) ? [beginningOf(name, action)] : [],
  ),
  ...Object.entries(alsoBegin).map(([name, action]) => beginningOf(name, action)),
];
