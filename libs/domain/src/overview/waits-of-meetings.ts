import { meetingAsks } from '../decisions/asks.js';
import type { Ballot } from '../decisions/meetings/ballot.js';
import type { Meeting } from '../decisions/meetings/meeting.js';
import { permitMeeting, relationsToMeeting } from '../decisions/relations.js';
import { seatsToVote } from '../decisions/meetings/seats-to-vote.js';
import type { PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import type { RulesOfProcedure } from '../people/rules-of-procedure.js';
import { waits, type Waits } from './waits.js';

/** So many days before it a planned meeting presses whoever may invite to it. */
const invitedDays = 21;
const day = 86_400_000;

/** A meeting waits to be prepared and invited to, then for those it is called for, and while it runs for whoever leads it. */
export function waitsOfMeeting(actor: PersonActor, meeting: Meeting, now: Date): readonly Waits[] {
  const { startsAt } = meeting;
  switch (meeting.state) {
    case 'planned': {
      const near = startsAt.getTime() < now.getTime() + invitedDays * day;
      return near && prepares(actor, meeting) ? [waits('meetingToInvite', meeting, { until: startsAt })] : [];
    }
    case 'invited':
      return isExpected(actor, meeting)
        ? [waits('meetingToAttend', meeting, { at: meeting.invitedAt, until: startsAt })]
        : [];
    case 'running':
      return permitMeeting(actor, 'meeting:callItem', meeting).ok
        ? [waits('itemsToResolve', meeting, { at: meeting.startedAt })]
        : [];
    case 'closed':
    case 'minutesSent':
    case 'minutesApproved':
    case 'cancelled':
    case 'postponed':
      return [];
  }
}

/** Whoever only reads it prepares nothing. */
function prepares(actor: PersonActor, meeting: Meeting): boolean {
  const next = firstAsked(
    meetingAsks,
    (action) => permitMeeting(actor, action, meeting).ok,
    (action) => action === 'resolution:record' || action === 'meeting:read',
  );
  return next !== undefined;
}

/** Members of the body, and who leads the meeting or takes its minutes; a deputy comes where their member does not. */
function isExpected(actor: PersonActor, meeting: Meeting): boolean {
  if (!permitMeeting(actor, 'meeting:read', meeting).ok) return false;
  const relations = relationsToMeeting(actor, meeting);
  return (
    relations.has('chair') ||
    relations.has('minuteTaker') ||
    actor.memberships.some(({ bodyId, capacity }) => bodyId === meeting.bodyId && capacity !== 'deputy')
  );
}

type Voting = { readonly meeting: Meeting; readonly ballots: readonly Ballot[]; readonly rules: RulesOfProcedure };

/** The ballots of a meeting in which this person could vote now are one thing that waits: they stand on one page. */
export function waitsOfBallots(actor: PersonActor, { meeting, ballots, rules }: Voting, now: Date): readonly Waits[] {
  const open = ballots.flatMap((ballot) =>
    ballot.state === 'open' && seatsToVote(actor, ballot, { meeting, rules }, now).some(({ possible }) => possible.ok)
      ? [ballot]
      : [],
  );
  const [first] = open.toSorted((one, other) => one.openedAt.getTime() - other.openedAt.getTime());
  return first ? [waits('ballotToVote', { id: meeting.id, title: first.wording }, { at: first.openedAt })] : [];
}
