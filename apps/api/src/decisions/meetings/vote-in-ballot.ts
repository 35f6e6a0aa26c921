import { Injectable } from '@nestjs/common';

import type { BallotId, Choice } from '@systemblick/domain/decisions/meetings/ballot';
import { excludedOn } from '@systemblick/domain/decisions/meetings/partiality';
import { attendanceAt } from '@systemblick/domain/decisions/meetings/presence';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { refuse } from '@systemblick/domain/kernel/result';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { MeetingElectorate } from './meeting-electorate.js';

export type VoteCommand = { readonly seatId: SeatId; readonly choice: Choice; readonly objection: string | null };

/**
 * Casts votes, for good. The ballot's row is the lock: of two votes for one seat the first counts, and a vote is either
 * in the tally or refused. The meeting is held: who is in it stays there meanwhile. The log says that somebody voted, never what.
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
    const known = await this.ballots.find(id);
    const before = known?.meetingId ? await this.meetings.find(known.meetingId) : undefined;
    if (!before) return refuse({ code: 'NOT_FOUND' } as const);
    const { rules } = await this.electorate.body(before);
    const { personId } = actor;

    return this.unit.do(async (work) => {
      const meeting = await this.meetings.hold(work, before.id);
      if (!meeting) return refuse({ code: 'NOT_FOUND' } as const);
      return this.ballots.move(work, actor, 'vote', any(id), ({ itemId }) => {
        const now = this.clock.now();
        const excludedIds = itemId ? excludedOn(meeting, itemId, rules) : [];
        return { ...command, personId, excludedIds, attendance: attendanceAt(meeting, now), now };
      });
    });
  }

  withdrawObjection(actor: PersonActor, id: BallotId) {
    const { personId } = actor;
    return this.unit.do((work) => this.ballots.move(work, actor, 'withdrawObjection', any(id), { personId }));
  }
}

const any = (id: BallotId) => ({ id, expectedVersion: 'any' }) as const;
