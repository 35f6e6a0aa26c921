import { heldBy, membershipHolders, roles, type Actor } from './actor.js';
import type { MunicipalityId } from './id.js';
import type { NotPermitted, WrongState } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

/** Who, and in which states of the thing. */
export type RightClause<Holder extends string = string, State extends string = string> = {
  readonly who: readonly Holder[];
  readonly states: readonly State[] | 'any';
};

/** What one may do: who holds the right (role, membership or relation to the thing), and in which of its states. */
export type Right<Holder extends string = string, State extends string = string> = RightClause<Holder, State> & {
  /** Others who may do the same in other states (a paper is read by more people from stage to stage). */
  readonly or?: readonly RightClause<Holder, State>[];
};

/** By action. What a list of things shows is no action of its own: it is the right to read one of them (`seenStates`). */
export type Rights<Action extends string = string> = Readonly<Record<Action, Right>>;

/** Every clause of a right, the first one included. */
export const clausesOf = ({ who, states, or = [] }: Right): readonly RightClause[] => [{ who, states }, ...or];

/** Decides one action for somebody who holds these roles and relations, on a thing in this state. */
export function permit(
  right: Right,
  held: ReadonlySet<string>,
  state?: string,
): Result<true, NotPermitted | WrongState> {
  const theirs = clausesOf(right).filter(({ who }) => who.some((holder) => held.has(holder)));
  if (theirs.length === 0) return refuse({ code: 'NOT_PERMITTED' });
  if (!theirs.some(({ states }) => states === 'any' || (state !== undefined && states.includes(state))))
    return refuse({ code: 'WRONG_STATE' });

  return accept(true as const);
}

/** What somebody holds by role, membership and relation. */
export const holding = (actor: Actor, relations: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...heldBy(actor), ...relations]);

/** Decides one action on one thing; a thing of another municipality is nobody's here. */
export function permitThing(
  right: Right,
  actor: Actor,
  thing: { readonly municipalityId: MunicipalityId; readonly state?: string },
  relations: ReadonlySet<string>,
): Result<true, NotPermitted | WrongState> {
  if (thing.municipalityId !== actor.municipalityId) return refuse({ code: 'NOT_PERMITTED' });

  return permit(right, holding(actor, relations), thing.state);
}

const general: ReadonlySet<string> = new Set<string>(['person', 'guest', 'system', ...roles, ...membershipHolders]);

/** Whether a holder is a relation to one thing (author, chair …) and not a role or membership. */
export const isRelation = (holder: string): boolean => !general.has(holder);

/** Whether somebody may do this to anything at all, before the thing is known: by role, or by a relation they may turn out to have. */
export function permitBeforehand(right: Right, actor: Actor): Result<true, NotPermitted> {
  const held = heldBy(actor);
  const may = clausesOf(right).some(({ who }) => who.some((holder) => held.has(holder) || isRelation(holder)));
  return may ? accept(true as const) : refuse({ code: 'NOT_PERMITTED' });
}
