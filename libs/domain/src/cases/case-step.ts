import type { PersonActor } from '../kernel/actor.js';
import { take } from '../kernel/move.js';
import type { NotPermitted, WrongState } from '../kernel/refusal.js';
import { refuse, type Result } from '../kernel/result.js';
import type { Case, CaseRefusal } from './case.js';
import { caseMoves } from './case-moves.js';
import { permitCase, type CaseAction } from './rights.js';

const reviewing: readonly CaseAction[] = ['case:beginReview', 'case:release', 'case:return'];

/** Whether somebody could do this with a case now: the right, and what can be said before they do it. Nobody reviews their own. */
export function caseStep(
  actor: PersonActor,
  action: CaseAction,
  kase: Case,
): Result<true, NotPermitted | WrongState | CaseRefusal> {
  const may = permitCase(actor, action, kase);
  if (!may.ok) return may;
  if (reviewing.includes(action) && kase.authorId === actor.personId) return refuse({ code: 'NOT_PERMITTED' });
  if (action !== 'case:takeBack') return may;

  const back = take(caseMoves, 'takeBack', kase);
  return back.ok ? may : back;
}
