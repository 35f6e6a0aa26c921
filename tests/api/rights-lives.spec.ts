import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permit, type Rights } from '@systemblick/domain/kernel/rights';
import { allRights } from '@systemblick/domain/overview/rights';
import type { AggregateName } from '@systemblick/domain/overview/transitions';

import { heldByName, unrelated, type PersonName } from '../support/pure-people.js';
import { movesByKind, type Move } from '../support/rights-moves.js';
import { RightsStage, statesOf, type Staged } from '../support/rights-stage.js';
import { scenes } from '../support/scenes.js';

const rights: Rights = allRights;
let stage: RightsStage;

beforeAll(async () => {
  stage = await RightsStage.open();
});
afterAll(() => stage.close());

/** Who is tried on a kind of thing: those who are nothing to it, and those who are something. */
const peopleFor = (kind: AggregateName): readonly PersonName[] => [
  ...unrelated,
  ...(Object.keys(scenes[kind]?.relations ?? {}) as PersonName[]),
];
const attempts = [...movesByKind].reduce(
  (sum, [kind, moves]) => sum + moves.length * statesOf(kind).length * peopleFor(kind).length,
  0,
);

/** Whoever may move it in another state, and may not read it in this one, is told that it is not there. */
const readFirst: Readonly<Partial<Record<AggregateName, string>>> = {
  Case: 'case:read',
  Beschlussvorlage: 'paper:read',
};

/** What the table says of them here: a refusal's code, or null where they may. */
function told(person: PersonName, { action }: Move, kind: AggregateName, state: string): string | null {
  const right = rights[action];
  if (!right) throw new Error(`The table has no ${action}`);
  const { relations, unrelatedIn } = scenes[kind] ?? {};
  const related = unrelatedIn?.[person]?.includes(state) ? [] : (relations?.[person] ?? []);
  const held = new Set([...heldByName(person), ...related]);
  const answer = permit(right, held, state);
  if (answer.ok) return null;
  const read = rights[readFirst[kind] ?? ''];
  const isHidden = answer.refusal.code === 'WRONG_STATE' && read !== undefined && !permit(read, held, state).ok;
  return isHidden ? 'NOT_FOUND' : answer.refusal.code;
}

const neverToldWhoMay =
  /^(NOT_PERMITTED|WRONG_STATE|NOT_FOUND|STALE|UNAUTHENTICATED|INTERNAL|GRAPHQL|BAD_USER_INPUT|ANSWERED|UNANSWERED)/;
const asTold = (answer: string, expected: string | null): boolean => {
  if (expected === null) return !neverToldWhoMay.test(answer);
  return answer === expected || (expected === 'NOT_PERMITTED' && answer === 'NOT_FOUND');
};

/** Not all at once: a server has so many connections. */
async function inGroups<One, Answer>(all: readonly One[], size: number, ask: (one: One) => Promise<readonly Answer[]>) {
  const answers: Answer[] = [];
  for (let start = 0; start < all.length; start += size)
    answers.push(...(await Promise.all(all.slice(start, start + size).map(ask))).flat());
  return answers;
}

describe.each([...movesByKind])(`%s, of ${attempts} attempts`, (kind, moves) => {
  const people = peopleFor(kind);
  let staged: Staged;
  beforeAll(async () => {
    staged = await stage.stage(kind);
  });

  /** What must be refused goes in one request; what may be done in one each, since an error ends a request. */
  async function tryAll(person: PersonName, staged: Staged, version: number, state: string) {
    const expected = moves.map((move) => ({ person, move, expected: told(person, move, kind, state) }));
    const refused = expected.filter((one) => one.expected !== null);
    const batches = [refused, ...expected.filter((one) => one.expected === null).map((one) => [one])];
    const answered = batches
      .filter((batch) => batch.length > 0)
      .map(async (batch) => {
        const tries = batch.map(({ move }) => ({ operation: move.operation, named: move.names(staged, version) }));
        const answers = await stage.attempt(person, tries);
        return batch.map((one, index) => ({ ...one, answer: answers[index] ?? '' }));
      });
    return (await Promise.all(answered)).flat();
  }

  it.each(statesOf(kind))('in state %s is moved by nobody but those who may', async (state) => {
    await stage.put(staged, state);
    const version = await stage.versionOfThing(staged);
    const answers = await inGroups(people, 4, (person) => tryAll(person, staged, version, state));
    const wrong = answers
      .filter(({ answer, expected }) => !asTold(answer, expected))
      .map(
        ({ person, move, answer, expected }) =>
          `${move.operation.name} (${move.action}) by ${person}: ${answer}, not ${expected ?? 'done'}`,
      );
    expect(wrong).toEqual([]);
  });
});
