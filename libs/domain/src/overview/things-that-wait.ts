import { bundleAsks, caseAsks, hintAsks } from '../cases/asks.js';
import { meetingAsks, paperAsks } from '../decisions/asks.js';
import { measureAsks, resolvedPaperAsks } from '../follow-up/asks.js';
import type { PersonActor } from '../kernel/actor.js';
import { permitBeforehand } from '../kernel/rights.js';
import { offerAsks } from '../people/asks.js';
import { groupAsks, proposalAsks } from '../proposals/asks.js';
import { sessionAsks } from '../reconstruction/asks.js';
import { themeAsks } from '../themes/asks.js';
import { allRights, type Action } from './rights.js';

/** The things of which something may wait for somebody, each with the acts it waits for. */
const asksOf = {
  case: caseAsks,
  nomination: ['nomination:take'],
  bundle: bundleAsks,
  session: sessionAsks,
  theme: themeAsks,
  survey: ['survey:answer'],
  projektgruppe: groupAsks,
  proposal: proposalAsks,
  paper: [...paperAsks, ...resolvedPaperAsks],
  meeting: meetingAsks,
  hint: hintAsks,
  offer: offerAsks,
  measure: measureAsks,
} as const satisfies Record<string, readonly Action[]>;

export type ThingThatWaits = keyof typeof asksOf;

const things = Object.entries(asksOf) as [ThingThatWaits, readonly Action[]][];

/** Those of which one could wait for this person at all: there is no need to look at the others. */
export const thingsThatMayWaitFor = (actor: PersonActor): readonly ThingThatWaits[] =>
  things
    .filter(([, asks]) => asks.some((action) => permitBeforehand(allRights[action], actor).ok))
    .map(([thing]) => thing);
