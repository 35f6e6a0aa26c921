import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { membershipHolders, roles } from './actor.js';
import { take, transitionsOf, type CommandOf, type Moves } from './move.js';
import type { Refusal } from './refusal.js';
import type { Result } from './result.js';
import { clausesOf, permit, type Rights } from './rights.js';
import { follow, type Life } from './transition.js';

type Standing = { readonly state: string };
type Verb<Thing> = (thing: Thing) => Result<Thing, Refusal>;

/** A table of moves with one thing in each of its states, and for each move a command that nothing but the state can stop. */
export type MovesUnderTest<Table extends Moves, Thing extends Standing> = {
  readonly prefix: string;
  readonly moves: Table;
  readonly rights: Rights;
  readonly things: Readonly<Record<Thing['state'], Thing>>;
  readonly commands: { readonly [Name in keyof Table]: CommandOf<Table[Name]> };
  /** Where one thing in a state does not do for every move: what this move needs of it besides its state. */
  readonly prepare?: { readonly [Name in keyof Table]?: (thing: Thing) => Thing };
};

/** Tests every state × move × holder of a table. */
export const describeMoves =
  <Thing extends Standing>() =>
  <const Table extends Moves>({ moves, commands, prepare = {}, ...under }: MovesUnderTest<Table, Thing>): void => {
    const given = commands as Readonly<Record<string, unknown>>;
    const prepared = prepare as Readonly<Record<string, ((thing: Thing) => Thing) | undefined>>;
    const verbOf = (name: string) => (thing: Thing) =>
      take(moves as Moves, name, prepared[name]?.(thing) ?? thing, given[name] as never) as ReturnType<Verb<Thing>>;
    const verbs = Object.fromEntries(Object.keys(moves).map((name) => [name, verbOf(name)]));
    testLife<Thing>({ ...under, life: transitionsOf(moves), verbs });
  };

type LifeUnderTest<Thing extends Standing> = Pick<MovesUnderTest<Moves, Thing>, 'prefix' | 'rights' | 'things'> & {
  readonly life: Life;
  readonly verbs: Readonly<Record<string, Verb<Thing>>>;
};

function testLife<Thing extends Standing>({ prefix, life, rights, things, verbs }: LifeUnderTest<Thing>) {
  const states = Object.keys(things);
  const events = Object.keys(verbs);
  const relations = Object.values(rights).flatMap((right) => clausesOf(right).flatMap(({ who }) => who));
  const holders = [...new Set(['person', 'guest', 'system', ...roles, ...membershipHolders, ...relations])];
  const pairs = states.flatMap((state) => events.map((event) => [state, event] as const));

  describe(`the life of ${prefix}`, () => {
    it('knows an event from a state only once', () => {
      const arrows = life.map(({ from, event }) => `${from} ${event}`);
      expect(new Set(arrows).size).toBe(arrows.length);
    });

    it('stands in its things as it says', () => {
      for (const [state, thing] of Object.entries<Thing>(things)) expect(thing.state).toBe(state);
    });

    it.each(events)('holds the same for %s as the rights table', (event) => {
      const right = rights[`${prefix}:${event}`];
      const arrows = life.filter((arrow) => arrow.event === event);
      expect(right?.states).toEqual(expect.arrayContaining(arrows.map(({ from }) => from)));
      expect(right?.states).toHaveLength(arrows.length);
      for (const { by } of arrows) expect(by).toEqual(right?.who);
    });

    it.each(pairs)('from %s lets %s be done only by those of the table', (state, event) => {
      const right = rights[`${prefix}:${event}`];
      const arrow = life.find((one) => one.from === state && one.event === event);
      for (const holder of holders) {
        const answer = right && permit(right, new Set([holder]), state);
        if (arrow?.by.includes(holder)) expect(answer).toEqual({ ok: true, value: true });
        else if (arrow) expect(answer).toEqual({ ok: false, refusal: { code: 'NOT_PERMITTED' } });
        else expect(answer?.ok).toBe(false);
      }
    });

    it.each(pairs)('from %s follows the table on %s', (state, event) => {
      const to = follow(life, state, event);
      const answer = verbs[event]?.((things as Readonly<Record<string, Thing>>)[state] as Thing);
      if (to === undefined) expect(answer).toEqual({ ok: false, refusal: { code: 'WRONG_STATE' } });
      else expect(answer).toMatchObject({ ok: true, value: { state: to } });
    });

    it('is never left, whatever one does in whatever order', () => {
      const step = fc.constantFrom(...events);
      fc.assert(
        fc.property(
          fc.constantFrom(...Object.values<Thing>(things)),
          fc.array(step, { maxLength: 25 }),
          (start, walk) => {
            let thing = start;
            for (const event of walk) {
              const to = follow(life, thing.state, event);
              const answer = verbs[event]?.(thing);
              if (to === undefined) expect(answer).toEqual({ ok: false, refusal: { code: 'WRONG_STATE' } });
              else if (answer?.ok) expect(answer.value.state).toBe(to);
              else expect(answer?.refusal.code).not.toBe('WRONG_STATE');
              if (answer?.ok) thing = answer.value;
            }
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}
