import type { PersonId } from '../../kernel/id.js';
import type { WrongState } from '../../kernel/refusal.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { optionalText, requiredText, textLimits } from '../../kernel/text.js';
import { wrongState } from '../../kernel/transition.js';
import { wordingAdopted, type AmendedRefusal } from '../papers/amended-wording.js';
import type { BallotRefusal } from './ballot.js';
import type { Meeting } from './meeting.js';
import { carried, type Resolution, type ResolutionRefusal } from './resolution.js';
import { checkRecorded, checkUnresolved, type RecordedCount } from './resolve.js';
import { checkFollowsVote, checkTakesAlong, type Standing } from './voted-on.js';

/** As long as its minutes are not approved, what was recorded of a meeting can be put right. */
const correctable: readonly Meeting['state'][] = ['running', 'closed', 'minutesSent'];

export type CorrectCommand = RecordedCount & {
  readonly meetingState: Meeting['state'];
  readonly dissent: string | null;
  readonly reason: string;
  /** The words that were before the body. */
  readonly asked: string;
  /** How they read as they were adopted; null leaves what was recorded. */
  readonly amended: string | null;
  /** What was already begun because of it, by its titles: measures, and what institutions were asked to take over. */
  readonly begun: readonly string[];
  /** What stands of the matter besides it. */
  readonly beside: Standing;
  readonly by: PersonId;
  readonly now: Date;
};

/**
 * The minute-taker puts right what was recorded afterwards; what it said before is kept with it. What came of the tool's
 * own ballots and of stated consensus is corrected by nobody.
 */
export function correctResolution(
  resolution: Resolution,
  command: CorrectCommand,
): Result<Resolution, WrongState | ResolutionRefusal | BallotRefusal | AmendedRefusal> {
  const { outcome, tally, meetingState, begun, beside, asked, by, now } = command;
  if (resolution.way !== 'recordedAfterwards') return refuse({ code: 'ONLY_RECORDED_IS_CORRECTED' });
  if (meetingState === 'minutesApproved') return refuse({ code: 'MINUTES_ARE_APPROVED' });
  if (!correctable.includes(meetingState)) return wrongState;
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;
  const dissent = optionalText('dissent', command.dissent, textLimits.paragraph);
  if (!dissent.ok) return dissent;
  const presence = checkRecorded(command);
  if (!presence.ok) return presence;
  const stands = outcome === resolution.outcome ? accept(true as const) : checkBeside(resolution, outcome, beside);
  if (!stands.ok) return stands;
  if (begun.length > 0 && !carried.includes(outcome)) return restsOnIt(begun);
  if (resolution.political && !carried.includes(outcome)) return refuse({ code: 'POLITICS_DECIDED_ON_IT' });

  const amended = command.amended ?? (resolution.outcome === 'adoptedAsAmended' ? resolution.wording : null);
  const stays = resolution.outcome === 'adoptedAsAmended' ? asked : resolution.wording;
  const words = { asked: outcome === 'adoptedAsAmended' ? asked : stays, amended, alone: true };
  const wording = wordingAdopted({ ...resolution, outcome }, words);
  if (!wording.ok) return wording;

  const before = {
    ...{ outcome: resolution.outcome, tally: resolution.tally, dissent: resolution.dissent },
    ...(wording.value !== resolution.wording && { wording: resolution.wording }),
  };
  const corrections = [...resolution.corrections, { ...before, by, at: now, reason: reason.value }];
  const put = { outcome, tally, wording: wording.value, dissent: dissent.value, presence: presence.value };
  return accept({ ...resolution, ...put, corrections });
}

/** What it says anew stands beside no other outcome, and against no vote. */
function checkBeside(resolution: Resolution, outcome: Resolution['outcome'], beside: Standing) {
  const unresolved =
    outcome === 'adjourned' ? accept(true as const) : checkUnresolved([resolution], beside.resolutions);
  if (!unresolved.ok) return unresolved;
  const alone = resolution.paperId === null ? accept(true as const) : checkTakesAlong({ outcome }, beside);
  return alone.ok ? checkFollowsVote(resolution, beside) : alone;
}

/** Refused because of what was begun: named, and nothing of it is undone by the way. */
export const restsOnIt = (begun: readonly string[]) =>
  refuse({
    code: 'BEGUN_BECAUSE_OF_IT',
    field: 'outcome',
    facts: { what: begun.map((title) => `„${title}“`).join(', ') },
  } as const);
