import type { Actor } from '../kernel/actor.js';
import type { NotPermitted, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { takenCases, type CaseBundle } from '../cases/case-bundle.js';
import type { CaseId } from '../cases/case.js';
import { guestOf, wasInvitedBeforehand } from './guests.js';
import { permitSession } from './rights.js';
import type { ReconstructionSession, SessionRefusal } from './session.js';
import { phaseAllows, type PhaseAction } from './session-phase.js';
import { hasAcceptedRules, hasRecognised } from './take-part.js';

type Answer = Result<true, NotPermitted | WrongState | SessionRefusal>;

/** Whether somebody may read this case's text in this session now. */
export function mayOpenText(
  session: ReconstructionSession,
  bundle: CaseBundle,
  { actor, caseId, now }: { readonly actor: Actor; readonly caseId: CaseId; readonly now: Date },
): Answer {
  const permitted = permitSession(actor, 'session:readTexts', session);
  if (!permitted.ok) return permitted;
  if (!takenCases(bundle).some((entry) => entry.caseId === caseId)) return refuse({ code: 'CASE_NOT_IN_SESSION' });
  const reader = readerOf(actor);
  if (reader === undefined) return refuse({ code: 'NOT_PERMITTED' });
  if (!hasAcceptedRules(session, reader)) return refuse({ code: 'RULES_NOT_ACCEPTED' });
  if (hasRecognised(session, reader, caseId)) return refuse({ code: 'CASE_RECOGNISED' });
  if (now < session.textsOpenFrom) return refuse({ code: 'TEXTS_NOT_OPEN_YET' });
  if (actor.kind === 'guest') {
    const guest = guestOf(session, actor.guestId);
    if (guest === undefined || !wasInvitedBeforehand(session, guest))
      return refuse({ code: 'GUEST_NOT_INVITED_BEFOREHAND' });
  }

  return accept(true as const);
}

/** Whether somebody may do this in the session's present phase. */
export function mayContribute(session: ReconstructionSession, actor: Actor, action: PhaseAction): Answer {
  const permitted = permitSession(actor, 'session:contribute', session);
  if (!permitted.ok) return permitted;
  const contributor = readerOf(actor);
  if (contributor === undefined) return refuse({ code: 'NOT_PERMITTED' });
  if (!hasAcceptedRules(session, contributor)) return refuse({ code: 'RULES_NOT_ACCEPTED' });
  if (session.state !== 'running' || !phaseAllows(session.phase, action))
    return refuse({ code: 'PHASE_CLOSED_FOR_THIS' });

  return accept(true as const);
}

function readerOf(actor: Actor) {
  switch (actor.kind) {
    case 'person':
      return actor.personId;
    case 'guest':
      return actor.guestId;
    case 'system':
      return undefined;
  }
}
