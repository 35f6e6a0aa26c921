import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clausesOf, isRelation, permit, type Rights } from '@systemblick/domain/kernel/rights';
import { allRights, isAction } from '@systemblick/domain/overview/rights';

import { heldByName, unrelated, type PersonName } from '../support/pure-people.js';
import { declaredOperations } from '../support/required-actions.js';
import { beginnings } from '../support/rights-beginnings.js';
import { movesByKind } from '../support/rights-moves.js';
import { RightsStage } from '../support/rights-stage.js';
import { scenes } from '../support/scenes.js';
import { onlyRefusals, operationsOf, operationText, valueFor } from '../support/schema-operations.js';
import { withoutOperation } from '../support/without-operation.js';

const rights: Rights = allRights;
const declared = declaredOperations();
const publicOperations = [
  ...[
    'enterByLink',
    'me',
    'signIn',
    'signInAsDemoPerson',
    'signInLink',
    'signInOptions',
    'signOut',
    'signOutEverywhere',
  ],
];
const refusedToWhoMay =
  /^(NOT_PERMITTED|WRONG_STATE|NOT_FOUND|STALE|UNAUTHENTICATED|INTERNAL|GRAPHQL|BAD_USER_INPUT|UNANSWERED)/;
/** What only the system may: no person asks for it. */
const followsOfItself = (action: string) =>
  clausesOf(rights[action] as Rights[string]).every(({ who }) => who.every((holder) => holder === 'system'));
let stage: RightsStage;

beforeAll(async () => {
  stage = await RightsStage.open();
});
afterAll(() => stage.close());

describe('the table and the operations', () => {
  it('know each other: every operation is declared, and names an action that exists', () => {
    const operations = (['Query', 'Mutation', 'Subscription'] as const).flatMap((kind) =>
      operationsOf(kind).map(({ name }) => `${kind} ${name}`),
    );
    const known = new Set(declared.map(({ kind, name }) => `${kind} ${name}`));
    expect(operations.filter((operation) => !known.has(operation))).toEqual([]);
    expect(declared.filter(({ action }) => action !== null && !isAction(action))).toEqual([]);
  });

  it('leave no action untried but those that no operation performs', () => {
    const tried = new Set([
      ...declared.flatMap(({ action }) => (action === null ? [] : [action])),
      ...[...movesByKind.values()].flat().map(({ action }) => action),
      ...beginnings.map(({ action }) => action),
    ]);
    expect(Object.keys(allRights).filter((action) => !tried.has(action) && !followsOfItself(action))).toEqual(
      withoutOperation,
    );
  });

  it('try every relation that an operation asks for, and its absence', () => {
    const asked = new Set(
      [...[...movesByKind.values()].flat(), ...beginnings].flatMap(({ action }) =>
        clausesOf(rights[action] as Rights[string]).flatMap(({ who }) => who.filter(isRelation)),
      ),
    );
    const shown = new Set([...Object.values(scenes).flatMap(({ relations = {} }) => Object.values(relations).flat())]);
    expect([...asked].filter((relation) => !shown.has(relation)).sort()).toEqual(['admittedGuest', 'advisoryMember']);
  });
});

describe('without signing in', () => {
  const isPublic = new Set(declared.flatMap(({ name, action }) => (action === null ? [name] : [])));

  it('only what is declared public is answered', async () => {
    for (const kind of ['Query', 'Mutation'] as const)
      for (const operation of operationsOf(kind).filter(({ name }) => !isPublic.has(name))) {
        const text = operationText(kind === 'Query' ? 'query' : 'mutation', operation, onlyRefusals(operation.type));
        const variables = operation.args.map((arg) => [arg.name, valueFor(arg.type, randomUUID())] as const);
        const { data, errors } = await stage.api.anonymous.send(text, Object.fromEntries(variables));
        expect([operation.name, errors?.[0]?.extensions?.['code'], data?.[operation.name] ?? null]).toEqual([
          operation.name,
          'UNAUTHENTICATED',
          null,
        ]);
      }
  });

  it('public are signing in, by a link too, and out, and nothing else', () => {
    expect([...isPublic].sort()).toEqual(publicOperations);
  });

  it('no file comes in, goes out or is removed', async () => {
    const [paper, file] = [randomUUID(), randomUUID()];
    const origin = { origin: stage.api.address };
    for (const [method, path] of [
      ['GET', file],
      ['PUT', `${paper}/${file}`],
      ['DELETE', file],
    ] as const) {
      const { status } = await fetch(`${stage.api.address}/files/papers/${path}`, { method, headers: origin });
      expect([method, status]).toEqual([method, 401]);
    }
  });
});

describe('what begins a thing, or changes one that has no states', () => {
  it.each(beginnings.map((beginning) => [`${beginning.operation.name} (${beginning.action})`, beginning] as const))(
    '%s is done by nobody but those who may',
    async (_name, { operation, action, on, table }) => {
      const staged = on && (await stage.stage(on.kind));
      if (staged) await stage.put(staged, on.state);
      const named = {
        ...(table ? await stage.anyOf(table) : {}),
        ...staged?.names,
        ...(staged ? { [on.key]: staged.id } : {}),
      };
      const relations = on ? (scenes[on.kind]?.relations ?? {}) : {};
      const wrong: string[] = [];
      for (const person of [...unrelated, ...(Object.keys(relations) as PersonName[])]) {
        const held = new Set([...heldByName(person), ...(relations[person] ?? [])]);
        const may = permit(rights[action] as Rights[string], held).ok;
        const [answer = ''] = await stage.attempt(person, [{ operation, named }]);
        if (may ? refusedToWhoMay.test(answer) : answer !== 'NOT_PERMITTED')
          wrong.push(`${person}: ${answer}, not ${may ? 'done' : 'NOT_PERMITTED'}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
