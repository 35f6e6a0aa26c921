import type { MunicipalityId, PersonId } from '../../kernel/id.js';
import type { WrongState } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import { wrongState } from '../../kernel/transition.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import {
  ballotBase,
  type BallotBase,
  type BallotRefusal,
  type CancelledBallot,
  type OpenBallot,
  type PreparedBallot,
} from './ballot.js';
import { isDuring, type During } from './ballot-time.js';
import { isFilled, type Attendance, type Elector } from './electorate.js';
import { checkQuorum, excludedSeats } from './quorum.js';
import { rulesFor } from './stricter-rules.js';

export type PrepareBallotCommand = Omit<BallotBase, 'version' | 'rule' | 'minimumAnswers'> & {
  readonly municipalityId: MunicipalityId;
  readonly rules: RulesOfProcedure;
  /** The rule of this ballot, where it is a stricter one than the body's. */
  readonly rule: BallotBase['rule'] | null;
};

/** Prepares a ballot within what the body's rules of procedure allow. */
export function prepareBallot({
  rules,
  ...command
}: PrepareBallotCommand): Result<PreparedBallot, BallotRefusal | TextRefusal> {
  const { kind, procedure, answersUntil, meetingId } = command;
  const rule = command.rule ?? rules.majority;
  const wording = requiredText('wording', command.wording, textLimits.long);
  if (!wording.ok) return wording;
  if (!rulesFor(rules.majority).includes(rule)) return refuse({ code: 'RULE_TOO_WEAK', field: 'rule' });
  if (procedure === 'circulation' && !rules.circulationAllowed) return refuse({ code: 'CIRCULATION_NOT_ALLOWED' });
  if (procedure === 'circulation' && kind === 'secret')
    return refuse({ code: 'CIRCULATION_NEVER_SECRET', field: 'kind' });
  if (procedure === 'circulation' && answersUntil === null)
    return refuse({ code: 'CIRCULATION_NEEDS_DEADLINE', field: 'answersUntil' });
  if (procedure !== 'circulation' && meetingId === null) return refuse({ code: 'MEETING_MISSING', field: 'meetingId' });
  if (kind === 'secret' && !rules.secretAllowed) return refuse({ code: 'SECRET_NOT_ALLOWED', field: 'kind' });
  if (kind === 'secret' && rule === 'consent') return refuse({ code: 'CONSENT_NEVER_SECRET', field: 'kind' });

  const minimumAnswers = procedure === 'circulation' ? rules.circulationMinimumAnswers : null;
  return accept({ ...command, version: 0, wording: wording.value, rule, minimumAnswers, state: 'prepared' });
}

export type OpenBallotCommand = During & {
  readonly electorate: readonly Elector[];
  readonly excludedIds: readonly PersonId[];
  /** Null in the Umlaufverfahren only. */
  readonly attendance: Attendance | null;
  readonly rules: RulesOfProcedure;
  /** Somebody doubts the quorum; asked only where the rules presume it. */
  readonly quorumChallenged: boolean;
  readonly now: Date;
};

/** Opens a ballot: fixes who may vote, and checks the quorum of this moment. */
export function openBallot(
  ballot: PreparedBallot,
  command: OpenBallotCommand,
): Result<OpenBallot, WrongState | BallotRefusal> {
  const { meeting, electorate, excludedIds, attendance, rules, quorumChallenged, now } = command;
  if (ballot.procedure === 'recorded' || !isDuring(meeting, ['running'])) return wrongState;
  if (!rulesFor(rules.majority).includes(ballot.rule)) return refuse({ code: 'RULE_TOO_WEAK', field: 'rule' });
  const excludedSeatIds = excludedSeats({ electorate, excludedIds });
  const voting = electorate.filter((elector) => isFilled(elector) && !excludedSeatIds.includes(elector.seatId));
  if (voting.length === 0) return refuse({ code: 'NOBODY_ENTITLED' });
  const open = {
    ...ballotBase(ballot),
    state: 'open',
    openedAt: now,
    electorate,
    excludedSeatIds,
    votes: [],
    drawn: [],
  } as const;
  if (ballot.procedure === 'circulation') return accept({ ...open, present: 0 });

  if (attendance === null) return refuse({ code: 'ATTENDANCE_MISSING' });
  const presence = checkQuorum({ electorate, excludedIds, attendance, rules, quorumChallenged }, 0);
  if (!presence.ok) return presence;

  return accept({ ...open, present: presence.value.present });
}

export function cancelBallot(
  ballot: PreparedBallot | OpenBallot,
  command: During & { readonly reason: string },
): Result<CancelledBallot, WrongState | TextRefusal> {
  if (!isDuring(command.meeting, ['planned', 'invited', 'running', 'closed'])) return wrongState;
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...ballotBase(ballot), state: 'cancelled', reason: reason.value });
}

/** Any member may demand that an Umlauf be decided in a meeting: it ends without a result. */
export function demandMeeting(
  ballot: OpenBallot,
  command: { readonly reason: string },
): Result<CancelledBallot, BallotRefusal | TextRefusal> {
  if (ballot.procedure !== 'circulation') return refuse({ code: 'ONLY_CIRCULATION' });
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...ballotBase(ballot), state: 'cancelled', reason: reason.value });
}
