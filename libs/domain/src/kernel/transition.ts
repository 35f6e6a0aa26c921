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

/** The answer where an event has no arrow from here. */
export const wrongState: Refused<WrongState> = refuse({ code: 'WRONG_STATE' });
