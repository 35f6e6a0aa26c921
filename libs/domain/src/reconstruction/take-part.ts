import type { PersonId } from '../kernel/id.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { CaseBundle } from '../cases/case-bundle.js';
import type { CaseId } from '../cases/case.js';
import type { GuestId, OpenSession, ReconstructionSession, SessionRefusal } from './session.js';

/** Accepts the session's rules, without which nobody takes part. */
export function acceptRules(
  session: OpenSession,
  command: { readonly personId: PersonId; readonly agreesToNames: boolean; readonly now: Date },
): Result<OpenSession, SessionRefusal> {
  const { personId, agreesToNames, now } = command;
  if (!session.participants.some((participant) => participant.personId === personId))
    return refuse({ code: 'NOT_A_PARTICIPANT' });

  return accept({
    ...session,
    participants: session.participants.map((participant) =>
      participant.personId === personId
        ? { ...participant, rulesAcceptedAt: participant.rulesAcceptedAt ?? now, agreesToNames }
        : participant,
    ),
  });
}

/** Whether this person, or admitted guest, has accepted the rules. */
export const hasAcceptedRules = ({ participants, guests }: ReconstructionSession, by: PersonId | GuestId): boolean =>
  participants.some(({ personId, rulesAcceptedAt }) => personId === by && rulesAcceptedAt !== null) ||
  guests.some(({ id, rulesAcceptedAt, state }) => id === by && rulesAcceptedAt !== null && state === 'admitted');

export type Recognising = {
  readonly bundle: CaseBundle;
  readonly caseId: CaseId;
  readonly by: PersonId | GuestId;
  readonly now: Date;
};

/** "Ich erkenne diesen Fall": the text closes for this person; the author is to be told. Said twice, it is said once. */
export function recogniseCase(session: OpenSession, command: Recognising): Result<OpenSession, SessionRefusal> {
  const { bundle, caseId, by, now } = command;
  if (!bundle.cases.some((entry) => entry.caseId === caseId)) return refuse({ code: 'CASE_NOT_IN_SESSION' });
  if (!hasAcceptedRules(session, by)) return refuse({ code: 'RULES_NOT_ACCEPTED' });
  if (hasRecognised(session, by, caseId)) return accept(session);

  return accept({ ...session, recognitions: [...session.recognitions, { caseId, by, at: now }] });
}

export const hasRecognised = (
  { recognitions }: ReconstructionSession,
  by: PersonId | GuestId,
  caseId: CaseId,
): boolean => recognitions.some((recognition) => recognition.by === by && recognition.caseId === caseId);
