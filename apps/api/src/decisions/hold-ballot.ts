import { Injectable } from '@nestjs/common';

import type { Ballot, BallotId, Tally } from '@systemblick/domain/decisions/ballot';
import type { Beschlussvorlage } from '@systemblick/domain/decisions/beschlussvorlage';
import { closeBallot, recordBallot, couldVote } from '@systemblick/domain/decisions/close-ballot';
import type { Meeting, MeetingState } from '@systemblick/domain/decisions/meeting';
import { checkHappenedIn } from '@systemblick/domain/decisions/meeting-moments';
import { cancelBallot, openBallot } from '@systemblick/domain/decisions/open-ballot';
import { excludedOn } from '@systemblick/domain/decisions/partiality';
import { attendanceAt, listedSeats } from '@systemblick/domain/decisions/presence';
import { votingSeats } from '@systemblick/domain/decisions/quorum';
import { permitBallot } from '@systemblick/domain/decisions/relations';
import { besides, checkAsksAnew } from '@systemblick/domain/decisions/voted-on';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { checkHasBeen } from '@systemblick/domain/kernel/to-come';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { Ballots } from '@systemblick/persistence/decisions/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings';
import { Papers } from '@systemblick/persistence/decisions/papers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { permitted } from '../platform/permissions/permitted.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { StandingOfMatter } from './standing-of-matter.js';

type Action = 'ballot:open' | 'ballot:close' | 'ballot:cancel' | 'ballot:record';
type Move = {
  readonly action: Action;
  readonly during: readonly MeetingState[];
  readonly expectedVersion: number | 'any';
};

/** By what somebody is asked, or was asked in the room. */
const asking = new Set<Action>(['ballot:open', 'ballot:record']);

/** Opens, closes, cancels and records ballots of a meeting, which is held still meanwhile. */
@Injectable()
export class HoldBallot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly ballots: Ballots,
    private readonly meetings: Meetings,
    private readonly electorate: MeetingElectorate,
    private readonly papers: Papers,
    private readonly standing: StandingOfMatter,
    private readonly clock: Clock,
  ) {}

  /** Fixes who may vote: the seats and memberships of this moment, who is there, and the quorum. */
  async open(actor: PersonActor, id: BallotId, quorumChallenged: boolean) {
    const known = await this.meetingOf(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const now = this.clock.now();
    const electorate = await this.electorate.of(known, now);
    const { rules } = await this.electorate.body(known);

    const move = { action: 'ballot:open', during: ['running'], expectedVersion: 'any' } as const;
    return this.move(actor, id, known, move, (ballot, meeting) => {
      const excludedIds = ballot.itemId ? excludedOn(meeting, ballot.itemId, rules) : [];
      const attendance = attendanceAt(meeting, now);
      return openBallot(ballot, { electorate, excludedIds, attendance, rules, quorumChallenged, now });
    });
  }

  async close(actor: PersonActor, id: BallotId) {
    const move = { action: 'ballot:close', during: ['running'], expectedVersion: 'any' } as const;
    const known = await this.meetingOf(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const { rules } = await this.electorate.body(known);
    return this.move(actor, id, known, move, (ballot, meeting) => {
      const now = this.clock.now();
      const excludedIds = ballot.itemId ? excludedOn(meeting, ballot.itemId, rules) : [];
      return closeBallot(ballot, { slips: [], now, attendance: attendanceAt(meeting, now), excludedIds });
    });
  }

  async cancel(actor: PersonActor, id: BallotId, reason: string) {
    const during = ['planned', 'invited', 'running', 'closed'] as const;
    const move = { action: 'ballot:cancel', during, expectedVersion: 'any' } as const;
    return this.move(actor, id, await this.meetingOf(id), move, (ballot) => cancelBallot(ballot, { reason }));
  }

  /** What was counted in the room: the result follows by the rule. */
  async record(
    actor: PersonActor,
    { id, expectedVersion }: { readonly id: BallotId; readonly expectedVersion: number },
    counts: { readonly tally: Tally; readonly entitled: number; readonly present: number; readonly at: Date | null },
  ) {
    const now = this.clock.now();
    const known = await this.meetingOf(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const at = counts.at ?? ('closedAt' in known ? known.closedAt : now);
    const been = checkHasBeen('at', at, now);
    if (!been.ok) return been;
    const { rules } = await this.electorate.body(known);
    const electorate = await this.electorate.of(known, at);
    const { length: seats } = electorate;
    const move = { action: 'ballot:record', during: ['running', 'closed'], expectedVersion } as const;
    return this.move(actor, id, known, move, (ballot, meeting) => {
      const moment = checkHappenedIn(meeting, at);
      if (!moment.ok) return moment;
      const excludedIds = ballot.itemId ? excludedOn(meeting, ballot.itemId, rules) : [];
      const least = couldVote(electorate, excludedIds);
      const voting = votingSeats({ electorate, excludedIds });
      const listed = listedSeats(meeting, electorate, { at, now });
      return recordBallot(ballot, { ...counts, listed, at, seats, voting, least, rules });
    });
  }

  private async meetingOf(id: BallotId): Promise<Meeting | undefined> {
    const ballot = await this.ballots.find(id);
    return ballot?.meetingId ? this.meetings.find(ballot.meetingId) : undefined;
  }

  private async move(
    actor: PersonActor,
    id: BallotId,
    known: Meeting | undefined,
    { action, during, expectedVersion }: Move,
    verb: (ballot: Ballot, meeting: Meeting) => Result<Ballot, Refusal>,
  ) {
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);

    return this.unit.do(async (work) => {
      const meeting = await this.meetings.lock(work, known.id);
      if (!meeting) return refuse({ code: 'NOT_FOUND' } as const);
      const mayAsk = asking.has(action) ? await this.mayAsk(work, id) : accept(true as const);
      return this.ballots.change(work, id, expectedVersion, { action, actor }, (ballot) =>
        permitted(permitBallot(actor, action, ballot, meeting), () => {
          if (!during.includes(meeting.state)) return wrongState;
          const done = verb(ballot, meeting);
          return done.ok && !mayAsk.ok ? mayAsk : done;
        }),
      );
    });
  }

  /** Whether it may be asked: of a paper that is on the table, held until then, and of nothing that was decided. */
  private async mayAsk(work: Work, id: BallotId): Promise<Result<true, Refusal>> {
    const ballot = await this.ballots.find(id, work);
    if (!ballot?.itemId || !ballot.meetingId) return accept(true as const);
    const { subject, itemId, meetingId } = ballot;
    const paper = 'paperId' in subject ? await this.papers.lock(work, subject.paperId) : undefined;
    if (paper && paper.state !== 'tabled') return wrongState;
    if (subject.kind === 'points' && !subject.numbers.every((number) => hasPoint(paper, number)))
      return refuse({ code: 'NOT_FOUND', field: 'pointNumbers' } as const);
    const standing = await this.standing.within(work, meetingId, { id: itemId }, paper);
    return checkAsksAnew(subject, besides(standing, id));
  }
}

const hasPoint = (paper: Beschlussvorlage | undefined, number: number): boolean =>
  paper?.text.points.some((point) => point.number === number) ?? false;
