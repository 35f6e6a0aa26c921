import { randomUUID } from 'node:crypto';

import { allRights, isAction } from '@systemblick/domain/overview/rights';
import { allTransitions, type AggregateName } from '@systemblick/domain/overview/transitions';
import { clausesOf, type Rights } from '@systemblick/domain/kernel/rights';

import { declaredOperations } from './required-actions.js';
import type { Staged } from './rights-stage.js';
import { operationsOf, type Operation } from './schema-operations.js';

const rights: Rights = allRights;

/** An operation that changes a thing with a life, and the input that names that thing. */
export type Move = {
  readonly operation: Operation;
  readonly action: string;
  readonly names: (thing: Staged, version: number) => Readonly<Record<string, unknown>>;
};

/** Where the thing isn't the input's `id`. */
const namedBy: Readonly<Record<string, string>> = {
  openRoute: 'themeId',
  seeThemeAgain: 'themeId',
  commentPaper: 'paperId',
  planGroupTask: 'projektgruppeId',
  planGroupMeeting: 'projektgruppeId',
};

/** Where the input's `id` is a part of the thing; the scene knows one. */
const partOf: Readonly<Record<string, string>> = {
  changeGroupTask: 'taskId',
  tickGroupTask: 'taskId',
  changeGroupMeeting: 'groupMeetingId',
};

/** Operations that begin a thing, and with an `expectedVersion` change one by another right. */
const alsoChange: Readonly<Record<string, string>> = {
  writeBundle: 'bundle:write',
  planSession: 'session:plan',
  planMeeting: 'meeting:plan',
};

/** What an input says that no type tells, for its operation to come as far as the right and the state. */
const plausible: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  setAgenda: { items: [{ id: randomUUID(), title: 'Verschiedenes', kind: 'topic' }] },
  declarePartiality: { personId: null },
};

const mutations = new Map(operationsOf('Mutation').map((operation) => [operation.name, operation]));
const kinds = Object.entries(allTransitions) as readonly [AggregateName, { readonly prefix: string }][];

/** Whether a right depends on the state of its thing. */
export const asksForState = (action: string): boolean =>
  rights[action] !== undefined && clausesOf(rights[action]).some(({ states }) => states !== 'any');

const kindOf = (action: string): AggregateName => {
  const found = kinds.find(([, { prefix }]) => action.startsWith(`${prefix}:`));
  if (!found) throw new Error(`${action} moves no thing with a life`);
  return found[0];
};

function moveOf(name: string, action: string): readonly Move[] {
  const operation = mutations.get(name);
  if (!operation || !isAction(action)) throw new Error(`${name} is no mutation, or ${action} no action`);
  const part = partOf[name];
  const key = namedBy[name] ?? 'id';
  const naming = (thing: Staged, version: number) =>
    part ? { id: thing.names[part], expectedVersion: 1 } : { [key]: thing.id, expectedVersion: version };
  return [
    {
      operation,
      action,
      names: (thing, version) => ({ ...thing.names, ...plausible[name], ...naming(thing, version) }),
    },
  ];
}

const declared = declaredOperations().flatMap(({ kind, name, action }) =>
  kind === 'Mutation' && action !== null && asksForState(action) ? moveOf(name, action) : [],
);
const also = Object.entries(alsoChange).flatMap(([name, action]) => moveOf(name, action));

/** Every mutation that changes a thing in its state, by the kind of thing. */
export const movesByKind: ReadonlyMap<AggregateName, readonly Move[]> = [...declared, ...also].reduce(
  (moves, move) => moves.set(kindOf(move.action), [...(moves.get(kindOf(move.action)) ?? []), move]),
  new Map<AggregateName, readonly Move[]>(),
);
