import { ballotBase, type Ballot } from '@systemblick/domain/decisions/meetings/ballot';
import { entitledTo } from '@systemblick/domain/decisions/meetings/close-ballot';
import { arithmetic } from '@systemblick/domain/decisions/meetings/majority';
import type { Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { permitBallot } from '@systemblick/domain/decisions/relations';
import type { SeatToVote } from '@systemblick/domain/decisions/meetings/seats-to-vote';
import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { as } from '../../platform/graphql/as.js';
import { RefusalType } from '../../platform/graphql/refusal.type.js';
import { stepsOf } from '../../platform/graphql/step.type.js';
import { BallotCountType, BallotType, MySeatType, RollCallVoteType } from './ballot.types.js';

const ballotActions = [
  'ballot:open',
  'ballot:vote',
  'ballot:withdrawObjection',
  'ballot:close',
  'ballot:cancel',
  'ballot:record',
] as const;

/** A ballot as this reader may see it: of votes nothing but how many, until it is closed. */
export function toBallotType(ballot: Ballot, meeting: Meeting | null, actor: PersonActor): BallotType {
  const { id, version, kind, procedure, rule, wording, meetingId, itemId } = { ...ballotBase(ballot) };
  const mayReadVotes = permitBallot(actor, 'ballot:readVotes', ballot, meeting).ok;
  const closed = ballot.state === 'closed' && mayReadVotes ? ballot : undefined;
  const open = ballot.state === 'open' ? ballot : undefined;
  return as(BallotType, {
    ...{ id, version, kind, procedure, rule, wording, meetingId, itemId },
    state: ballot.state,
    pointNumbers: ballot.subject.kind === 'points' ? ballot.subject.numbers : null,
    openedAt: open?.openedAt ?? null,
    closedAt: closed?.closedAt ?? null,
    entitled: open ? entitledTo(open) : (closed?.entitled ?? null),
    castCount: open?.votes.length ?? null,
    presentAtOpening: open?.present ?? null,
    reason: ballot.state === 'cancelled' ? ballot.reason : null,
    result: closed ? as(BallotCountType, arithmetic(closed)) : null,
    rollCall: closed?.kind === 'rollCall' ? closed.votes.map((vote) => as(RollCallVoteType, vote)) : [],
    objections: closed?.rule === 'consent' ? closed.votes.flatMap(({ objection }) => objection ?? []) : [],
    steps: stepsOf(ballotActions, (action) => permitBallot(actor, action, ballot, meeting)),
    source: ballot,
  });
}

export const toMySeatType = ({ seatId, voted, objects, possible }: SeatToVote): MySeatType =>
  as(MySeatType, {
    seatId,
    voted,
    objects,
    refusal: possible.ok ? null : RefusalType.from(possible.refusal),
  });
