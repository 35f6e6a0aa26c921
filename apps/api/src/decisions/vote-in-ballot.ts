import { Injectable } from '@nestjs/common';

import type { Ballot, BallotId, Choice } from '@systemblick/domain/decisions/ballot';
import { castVote, withdrawObjection } from '@systemblick/domain/decisions/cast-vote';
import type { Meeting } from '@systemblick/domain/decisions/meeting';
import { excludedOn } from '@systemblick/domain/decisions/partiality';
import { attendanceAt } from '@systemblick/domain/decisions/presence';
import { permitBallot } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Ballots } from '@systemblick/persistence/decisions/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
import { MeetingElectorate } from './meeting-electorate.js';

export type VoteCommand = { readonly seatId: SeatId; readonly choice: Choice; readonly objection: string | null };

/**
 * Casts votes, for good. The ballot's row is the lock: of two votes for one seat the first counts, and a vote is either
 * in the tally or refused. The log says that somebody voted, never what.
 */
@Injectable()
export class VoteInBallot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly ballots: Ballots,
    private readonly meetings: Meetings,
    private readonly electorate: MeetingElectorate,
    private readonly clock: Clock,
  ) {}

  async cast(actor: PersonActor, id: BallotId, command: VoteCommand) {
    const known = await this.meetingOf(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const { rules } = await this.electorate.body(known);

    return this.move(actor, id, known, 'ballot:vote', (ballot, meeting) => {
      const now = this.clock.now();
      const excludedIds = ballot.itemId ? excludedOn(meeting, ballot.itemId, rules) : [];
      const attendance = attendanceAt(meeting, now);
      return castVote(ballot, { ...command, personId: actor.personId, excludedIds, attendance, now });
    });
  }

  async withdrawObjection(actor: PersonActor, id: BallotId) {
    const known = await this.meetingOf(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);

    const { personId } = actor;
    return this.move(actor, id, known, 'ballot:withdrawObjection', (ballot) => withdrawObjection(ballot, { personId }));
  }

  private async meetingOf(id: BallotId): Promise<Meeting | undefined> {
    const ballot = await this.ballots.find(id);
    return ballot?.meetingId ? this.meetings.find(ballot.meetingId) : undefined;
  }

  private move(
    actor: PersonActor,
    id: BallotId,
    known: Meeting,
    action: 'ballot:vote' | 'ballot:withdrawObjection',
    verb: (ballot: Ballot, meeting: Meeting) => Result<Ballot, Refusal>,
  ) {
    return this.unit.do(async (work) => {
      const meeting = await this.meetings.find(known.id, work);
      if (!meeting) return refuse({ code: 'NOT_FOUND' } as const);
      return this.ballots.change(work, id, 'any', { action, actor }, (ballot) =>
        permitted(permitBallot(actor, action, ballot, meeting), () => verb(ballot, meeting)),
      );
    });
  }
}
