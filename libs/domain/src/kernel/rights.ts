import type { NotPermitted, WrongState } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

/** What one may do: who holds the right (role, membership or relation to the thing), and in which of its states. */
export type Right<Holder extends string = string, State extends string = string> = {
  readonly who: readonly Holder[];
  readonly states: readonly State[] | 'any';
};

export type Rights<Action extends string = string> = Readonly<Record<Action, Right>>;

/** Decides one action for somebody who holds these roles and relations, on a thing in this state. */
export function permit(right: Right, held: ReadonlySet<string>, state?: string): Result<true, NotPermitted | WrongState> {
  if (!right.who.some((holder) => held.has(holder))) return refuse({ code: 'NOT_PERMITTED' });
  if (right.states !== 'any' && (state === undefined || !right.states.includes(state)))
    return refuse({ code: 'WRONG_STATE' });

  return accept(true as const);
}
