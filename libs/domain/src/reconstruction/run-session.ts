import { bundleMoves } from '../cases/bundle-moves.js';
import type { CaseBundle } from '../cases/case-bundle.js';
import { bounds, isWithin } from '../kernel/bounds.js';
import type { PersonId } from '../kernel/id.js';
import { take } from '../kernel/move.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { ClosedSession, PlannedSession, RunningSession, SessionRefusal } from './session.js';
import type { SessionPhase } from './session-phase.js';

export function startSession(
  session: PlannedSession,
  { now }: { readonly now: Date },
): Result<RunningSession, SessionRefusal> {
  if (session.participants.length < 2) return refuse({ code: 'NO_PARTICIPANTS', field: 'participants' });
  const first = session.phases[0];
  if (first === undefined) return refuse({ code: 'NO_PHASES', field: 'template' });

  const { phase, minutes } = first;
  return accept({ ...session, state: 'running', startedAt: now, phase, phaseBeganAt: now, phaseMinutes: minutes });
}

/** What the start makes of the session's bundle: the first one takes it into reconstruction, a further one leaves it there. */
export function beginBundle(bundle: CaseBundle): Result<CaseBundle, SessionRefusal> {
  if (bundle.state === 'inReconstruction') return accept(bundle);
  const begun = take(bundleMoves, 'begin', bundle);

  return begun.ok ? begun : refuse({ code: 'BUNDLE_NOT_READY' });
}

/** Moves to another phase of the plan, forward or back; its timer starts anew. */
export function movePhase(
  session: RunningSession,
  { phase, minutes, now }: { readonly phase: SessionPhase; readonly minutes: number | null; readonly now: Date },
): Result<RunningSession, SessionRefusal> {
  const planned = session.phases.find((entry) => entry.phase === phase);
  if (planned === undefined) return refuse({ code: 'PHASE_NOT_PLANNED', field: 'phase' });
  if (minutes !== null && !isMinutes(minutes)) return refuse({ code: 'MINUTES_INVALID', field: 'minutes' });

  return accept({ ...session, phase, phaseBeganAt: now, phaseMinutes: minutes ?? planned.minutes });
}

export type Extending = { readonly minutes: number };

export function extendPhase(session: RunningSession, { minutes }: Extending): Result<RunningSession, SessionRefusal> {
  if (!isMinutes(minutes)) return refuse({ code: 'MINUTES_INVALID', field: 'minutes' });

  return accept({ ...session, phaseMinutes: session.phaseMinutes + minutes });
}

/** Closes a session; its documents are sealed in the same transaction. */
export function closeSession(session: RunningSession, { now }: { readonly now: Date }): Result<ClosedSession, never> {
  const { phase: _last, phaseBeganAt: _began, phaseMinutes: _minutes, ...held } = session;
  return accept({ ...held, state: 'closed', closedAt: now });
}

/** Opens a closed session again, in its last phase; that it was reopened, by whom and why, stays on it. */
export function reopenSession(
  session: ClosedSession,
  command: { readonly by: PersonId; readonly reason: string; readonly now: Date },
): Result<RunningSession, SessionRefusal | TextRefusal> {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;
  const last = session.phases.at(-1);
  if (last === undefined) return refuse({ code: 'NO_PHASES', field: 'template' });

  const { closedAt: _closed, ...held } = session;
  const { by, now } = command;
  const timer = { phase: last.phase, phaseBeganAt: now, phaseMinutes: last.minutes };
  return accept({ ...held, ...timer, state: 'running', reopened: { by, at: now, reason: reason.value } });
}

/** What is left of the phase, in seconds; negative once it is over its time. */
export const secondsLeft = ({ phaseBeganAt, phaseMinutes }: RunningSession, now: Date): number =>
  Math.round(phaseMinutes * 60 - (now.getTime() - phaseBeganAt.getTime()) / 1000);

const isMinutes = (minutes: number) => isWithin(minutes, bounds.minutes);
