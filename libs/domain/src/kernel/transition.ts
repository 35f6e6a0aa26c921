import type { WrongState } from './refusal.js';
import { refuse, type Refused } from './result.js';

/** One arrow of a life: from a state, by an event, for those who hold one of these, past these guards, to a state. */
export type Transition<State extends string, Event extends string, Holder extends string = string> = {
  readonly from: State;
  readonly event: Event;
  readonly by: readonly Holder[];
  /** The codes of the refusals that may stop it. */
  readonly guards: readonly string[];
  readonly to: State;
};

/** A whole life: every arrow there is. */
export type Life<State extends string = string, Event extends string = string> = readonly Transition<State, Event>[];

/** Where an event leads from a state; undefined where the table has no such arrow. */
export function follow<State extends string, Event extends string>(
  table: readonly Transition<State, Event>[],
  from: State,
  event: Event,
): State | undefined {
  return table.find((arrow) => arrow.from === from && arrow.event === event)?.to;
}

/** The states in which a table knows an event. */
export type FromOf<Table extends Life, Event extends string> = Extract<
  Table[number],
  { readonly event: Event }
>['from'];

/** Whether the table has an arrow for this event from where the thing stands; narrows the thing to those states. */
export function canFollow<
  const Table extends Life,
  Thing extends { readonly state: string },
  const Event extends Table[number]['event'],
>(table: Table, thing: Thing, event: Event): thing is Thing & { readonly state: FromOf<Table, Event> } {
  return follow(table, thing.state, event) !== undefined;
}

/** The answer of every verb whose event has no arrow from here. */
export const wrongState: Refused<WrongState> = refuse({ code: 'WRONG_STATE' });

/** One arrow for each of several states that an event leaves unchanged. */
export const staying = <const State extends string, const Event extends string>(
  states: readonly State[],
  event: Event,
  by: readonly string[],
  guards: readonly string[] = [],
): readonly Transition<State, Event>[] => states.map((state) => ({ from: state, event, by, guards, to: state }));

/** One arrow from each of several states to the same next one. */
export const leaving = <const From extends string, const Event extends string, const To extends string>(
  states: readonly From[],
  event: Event,
  by: readonly string[],
  guards: readonly string[],
  to: To,
): readonly { from: From; event: Event; by: readonly string[]; guards: readonly string[]; to: To }[] =>
  states.map((from) => ({ from, event, by, guards, to }));
