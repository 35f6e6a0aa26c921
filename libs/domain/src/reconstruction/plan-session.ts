import type { BodyId } from '../kernel/actor.js';
import type { PersonId } from '../kernel/id.js';
import { checkToCome } from '../kernel/to-come.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { checkPlace, type PlaceRefusal } from '../kernel/meeting-place.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { CaseBundle } from '../cases/case-bundle.js';
import type {
  CancelledSession,
  PlannedSession,
  ReconstructionSessionId,
  SessionPlan,
  SessionRefusal,
} from './session.js';
import { templatePhases } from './session-template.js';

type Plan = Omit<SessionPlan, 'phases'> & { readonly participantIds: readonly PersonId[]; readonly now: Date };
type WhenRefusal = Refusal<'DATE_PAST'> | SessionRefusal;
type Planning = Result<PlannedSession, WhenRefusal | PlaceRefusal | TextRefusal>;

/** Plans a session over a bundle that is ready, or already being reconstructed. */
export function planSession(
  bundle: CaseBundle,
  command: Plan & { readonly id: ReconstructionSessionId; readonly bodyId: BodyId },
): Planning {
  const when = checkWhen(command, null);
  if (!when.ok) return when;
  if (bundle.state !== 'ready' && bundle.state !== 'inReconstruction') return refuse({ code: 'BUNDLE_NOT_READY' });

  const { id, bodyId, participantIds: _invited, now: _now, ...plan } = command;
  const origin = { id, municipalityId: bundle.municipalityId, version: 0, bundleId: bundle.id, bodyId };
  const nobody = { participants: [], guests: [], recognitions: [], reopened: null, phases: [] };
  return planned({ ...plan, ...origin, ...nobody, state: 'planned' }, command);
}

/** A session is still to come, unless it was planned before and only the rest changes; and its texts open before it. */
function checkWhen({ startsAt, textsOpenFrom, now }: Plan, before: Date | null): Result<null, WhenRefusal> {
  const toCome = checkToCome('startsAt', startsAt, { before, now });
  if (!toCome.ok) return toCome;
  return textsOpenFrom > startsAt ? refuse({ code: 'TEXTS_OPEN_TOO_LATE', field: 'textsOpenFrom' }) : accept(null);
}

/** Plans anew; who already accepted the rules keeps that. */
export function changePlan(session: PlannedSession, plan: Plan): Planning {
  const when = checkWhen(plan, session.startsAt);
  return when.ok ? planned(session, plan) : when;
}

function planned(session: PlannedSession, plan: Plan): Planning {
  const { facilitatorId, template, startsAt, endsAt, place, textsOpenFrom, participantIds } = plan;
  const title = requiredText('title', plan.title, textLimits.line);
  if (!title.ok) return title;
  const where = checkPlace(place);
  if (!where.ok) return where;
  if (endsAt <= startsAt) return refuse({ code: 'ENDS_BEFORE_START', field: 'endsAt' });

  const known = new Map(session.participants.map((participant) => [participant.personId, participant]));
  const participants = [...new Set([...participantIds, facilitatorId])].map(
    (personId) => known.get(personId) ?? { personId, rulesAcceptedAt: null, agreesToNames: false },
  );
  const phases = templatePhases[template];
  const when = { startsAt, endsAt, place: where.value, textsOpenFrom };
  return accept({ ...session, title: title.value, facilitatorId, template, phases, participants, ...when });
}

export function cancelSession(
  session: PlannedSession,
  command: { readonly reason: string },
): Result<CancelledSession, TextRefusal> {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...session, state: 'cancelled', reason: reason.value });
}
