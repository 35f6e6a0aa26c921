import type { Actor, MembershipHolder, Role } from './actor.js';
import { clausesOf, holding, isRelation, permit, type Right, type RightClause } from './rights.js';

type General = 'person' | 'guest' | 'system' | Role | MembershipHolder;
type ClauseOf<R extends Right> = R | (R extends { readonly or: readonly (infer Other)[] } ? Other : never);
type HolderOf<Clause> = Clause extends RightClause<infer Holder> ? Holder : never;

/** What one may be to a thing and thereby hold a right. */
export type RelationOf<R extends Right> = Exclude<HolderOf<ClauseOf<R>>, General>;

/** In which of its states somebody sees a thing: whatever they are to it (`any`), and by each thing they may be to it. */
export type SeenStates<R extends Right, State extends string> = Readonly<
  Record<'any' | RelationOf<R>, readonly State[]>
>;

/** What a right says of somebody in the terms of a list. Who is several things to a thing sees it in the states of each. */
export function seenStates<R extends Right, State extends string>(
  right: R,
  actor: Actor,
  states: readonly State[],
): SeenStates<R, State>;
export function seenStates(
  right: Right,
  actor: Actor,
  states: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const seenAs = (...relations: readonly string[]) => {
    const held = holding(actor, new Set(relations));
    return states.filter((state) => permit(right, held, state).ok);
  };
  const relations = new Set(clausesOf(right).flatMap(({ who }) => who.filter(isRelation)));
  const entries = [...relations].map((relation) => [relation, seenAs(relation)] as const);
  return Object.fromEntries([['any', seenAs()], ...entries]);
}
