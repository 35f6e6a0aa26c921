import { describe, expect, it } from '@jest/globals';

import { bundleAsks, caseAsks, hintAsks } from '../cases/asks.js';
import { meetingAsks, paperAsks } from '../decisions/asks.js';
import { measureAsks, resolvedPaperAsks } from '../follow-up/asks.js';
import { firstAsked } from '../kernel/asks.js';
import { clausesOf, permit, type Rights } from '../kernel/rights.js';
import type { Life } from '../kernel/transition.js';
import { bodyAsks, offerAsks } from '../people/asks.js';
import { groupAsks, proposalAsks } from '../proposals/asks.js';
import { sessionAsks } from '../reconstruction/asks.js';
import { themeAsks } from '../themes/asks.js';
import { allRights, isAction } from './rights.js';
import { allTransitions } from './transitions.js';

const pages: Readonly<Record<string, readonly string[]>> = {
  case: caseAsks,
  bundle: bundleAsks,
  hint: hintAsks,
  session: sessionAsks,
  theme: themeAsks,
  projektgruppe: groupAsks,
  proposal: proposalAsks,
  paper: paperAsks,
  meeting: meetingAsks,
  measure: measureAsks,
  resolvedPaper: resolvedPaperAsks,
  offer: offerAsks,
  body: bodyAsks,
};

/**
 * What may be done and nobody waits for: it changes one's mind, corrects, adds, or belongs to what is already the next
 * step (a draft is written, a running session or meeting is led). Whoever adds a verb decides: here, or among the asks.
 */
const free: Readonly<Record<string, string>> = {
  case: 'create submit takeBack beginReview return revise dropRevision withdraw',
  nomination: 'take passOver withdraw',
  bundle: 'assemble removeCase inviteInstitutions takeBack',
  hint: 'write collect passOn drop',
  session:
    'plan create cancel movePhase extendPhase close reopen recognise contribute inviteGuest enterLobby admitGuest dismissGuest replay',
  theme: 'propose derive reword attach store postpone settle seeAgain merge split drop share',
  route: 'escalate settle giveBack',
  projektgruppe: 'propose plan',
  proposal: 'draft write resume return',
  paper: 'draft askFurther return withdraw decline publish',
  statement: 'ask takeUp lapse',
  meeting:
    'create cancel postpone callItem demandVote notePresence confirmDeputy revokeDeputy declarePartiality decidePartiality close writeMinutes sendMinutes correctMinutes approveMinutes',
  resolution: 'stateConsensus resolveByBallot rule correct recordPolitical',
  measure: 'plan decline noteReading withdrawReading finish takeUpAgain cancel',
  adoption: 'ask prepare decline askAgain',
  offer: 'propose import change retire',
  body: 'write change changeRules dissolve',
};

const asked = new Set(Object.values(pages).flat());
const people = Object.entries<Rights[string]>(allRights).filter(
  ([action, right]) =>
    !/:(read|list|sample)/.test(action) &&
    clausesOf(right).some(({ who }) => who.some((holder) => holder !== 'system')),
);

describe('an act that may be done', () => {
  it.each(Object.keys(free))('with a %s is asked for, or free', (thing) => {
    const undecided = people
      .map(([action]) => action)
      .filter((action) => action.startsWith(`${thing}:`) && !asked.has(action))
      .map((action) => action.slice(thing.length + 1));
    expect(undecided.toSorted()).toEqual((free[thing] ?? '').split(' ').toSorted());
  });

  it('is one of the rights, wherever it is asked for', () => {
    expect([...asked].filter((action) => !isAction(action))).toEqual([]);
  });
});

const states = [
  ...new Set(
    Object.values<{ life: Life }>(allTransitions).flatMap(({ life }) => life.flatMap(({ from, to }) => [from, to])),
  ),
];
const holders = [...new Set(people.flatMap(([, right]) => clausesOf(right).flatMap(({ who }) => who)))];

/** Where it would be said that there is nothing to do, or something that is not the first to be done. */
function wrong(asks: readonly string[], holder: string): readonly string[] {
  return states.flatMap((state) => {
    const held = new Set([holder]);
    const offered = (action: string) => isAction(action) && permit(allRights[action], held, state).ok;
    const waiting = asks.filter(offered);
    const next = firstAsked(asks, offered, () => false);
    const left = waiting.filter((one) => firstAsked(asks, offered, (action) => action !== one) !== one);
    return [...(next === waiting[0] ? [] : [`${state}: ${String(next)}`]), ...left.map((one) => `${state}: ${one}`)];
  });
}

describe.each(Object.entries(pages))('the next step of a %s', (_thing, asks) => {
  it.each(holders)('is never nothing while an act waits for: %s', (holder) => {
    expect(wrong(asks, holder)).toEqual([]);
    expect(
      firstAsked(
        asks,
        () => true,
        () => true,
      ),
    ).toBeUndefined();
  });
});
