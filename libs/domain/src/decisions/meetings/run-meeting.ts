import type { PersonId } from '../../kernel/id.js';
import type { In } from '../../kernel/move.js';
import type { Refusal } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import { checkHasBeen } from '../../kernel/to-come.js';
import {
  itemOf,
  type AgendaItemId,
  type ApprovedMeeting,
  type HeldMeeting,
  type InvitedMeeting,
  type MeetingRefusal,
  type MinutesApproval,
  type RunningMeeting,
} from './meeting.js';
import { checkBegan, checkHappenedIn, type MomentRefusal } from './meeting-moments.js';
import type { ResolutionRefusal } from './resolution.js';

type Refused = MeetingRefusal | TextRefusal | MomentRefusal | Refusal<'DATE_AHEAD'>;
/** `at`: when it was, as somebody says; `now`: when they say so. */
type Moment = { readonly at: Date; readonly now: Date };

/** Opens the meeting. `at` may lie in the past: what was held without the tool is recorded afterwards. */
export function startMeeting(meeting: InvitedMeeting, { at, now }: Moment): Result<RunningMeeting, Refused> {
  const began = checkBegan(meeting, at, now);
  if (!began.ok) return began;
  if (meeting.chairId === null) return refuse({ code: 'CHAIR_MISSING', field: 'chairId' });
  if (meeting.minuteTakerId === null) return refuse({ code: 'MINUTE_TAKER_MISSING', field: 'minuteTakerId' });

  return accept({ ...meeting, state: 'running', startedAt: at, currentItemId: meeting.agenda[0]?.id ?? null });
}

export function callItem(
  meeting: RunningMeeting,
  { itemId }: { readonly itemId: AgendaItemId },
): Result<RunningMeeting, Refused> {
  if (itemOf(meeting, itemId) === undefined) return refuse({ code: 'ITEM_UNKNOWN' });

  return accept({ ...meeting, currentItemId: itemId });
}

/** A member asks for a vote on an item: consensus is no longer stated there. `resolved`: all of it has an outcome already. */
export function demandVote(
  meeting: RunningMeeting,
  { itemId, resolved }: { readonly itemId: AgendaItemId; readonly resolved: boolean },
): Result<RunningMeeting, Refused | ResolutionRefusal> {
  if (itemOf(meeting, itemId) === undefined) return refuse({ code: 'ITEM_UNKNOWN' });
  if (resolved) return refuse({ code: 'ALREADY_RESOLVED', field: 'itemId' });

  const agenda = meeting.agenda.map((item) => (item.id === itemId ? { ...item, voteDemanded: true } : item));
  return accept({ ...meeting, agenda });
}

export function closeMeeting(
  meeting: RunningMeeting,
  { at, now, openBallots }: Moment & { readonly openBallots: number },
): Result<HeldMeeting, Refused> {
  const been = checkHasBeen('at', at, now);
  if (!been.ok) return been;
  const moment = checkHappenedIn(meeting, at);
  if (!moment.ok) return moment;
  if (openBallots > 0) return refuse({ code: 'BALLOTS_OPEN', facts: { count: openBallots } });

  const { currentItemId: _last, ...held } = meeting;
  return accept({ ...held, state: 'closed', closedAt: at });
}

export function sendMinutes(meeting: In<HeldMeeting, 'closed'>): Result<HeldMeeting, Refused> {
  return accept({ ...meeting, state: 'minutesSent' });
}

/** A correction to minutes that were sent; the minutes stay unapproved. */
export function correctMinutes(
  meeting: In<HeldMeeting, 'minutesSent'>,
  command: { readonly by: PersonId; readonly text: string; readonly now: Date },
): Result<HeldMeeting, Refused> {
  const text = requiredText('text', command.text, textLimits.paragraph);
  if (!text.ok) return text;

  const { by, now } = command;
  return accept({ ...meeting, corrections: [...meeting.corrections, { by, at: now, text: text.value }] });
}

/** The body approves its minutes: at its next meeting, or in the Umlaufverfahren. */
export function approveMinutes(
  meeting: In<HeldMeeting, 'minutesSent'>,
  { how, now }: { readonly how: MinutesApproval; readonly now: Date },
): Result<ApprovedMeeting, Refused> {
  return accept({ ...meeting, state: 'minutesApproved', approvedAt: now, approvedHow: how });
}
