import { Injectable } from '@nestjs/common';

import type { BallotId, Tally } from '@systemblick/domain/decisions/meetings/ballot';
import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { AgendaItemId, Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { excludedOn } from '@systemblick/domain/decisions/meetings/partiality';
import { attendanceAt } from '@systemblick/domain/decisions/meetings/presence';
import { besides, checkAsksAnew } from '@systemblick/domain/decisions/meetings/voted-on';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { NotFound, Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';
import type { RulesOfProcedure } from '@systemblick/domain/people/rules-of-procedure';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { MeetingElectorate } from './meeting-electorate.js';
import { StandingOfMatter } from './standing-of-matter.js';

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

    return this.during(known, async (work, meeting) => {
      const mayAsk = await this.mayAsk(work, id);
      return this.ballots.move(work, actor, 'open', any(id), ({ itemId }) =>
        mayAsk.ok
          ? {
              ...{ meeting: meeting.state, electorate, attendance: attendanceAt(meeting, now) },
              ...{ excludedIds: excluded(meeting, itemId, rules), rules, quorumChallenged, now },
            }
          : mayAsk,
      );
    });
  }

  async close(actor: PersonActor, id: BallotId) {
    const known = await this.meetingOf(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const { rules } = await this.electorate.body(known);
    return this.during(known, (work, meeting) =>
      this.ballots.move(work, actor, 'close', any(id), ({ itemId }) => {
        const now = this.clock.now();
        const excludedIds = excluded(meeting, itemId, rules);
        return { meeting: meeting.state, slips: [], now, attendance: attendanceAt(meeting, now), excludedIds };
      }),
    );
  }

  async cancel(actor: PersonActor, id: BallotId, reason: string) {
    return this.during(await this.meetingOf(id), (work, meeting) =>
      this.ballots.move(work, actor, 'cancel', any(id), { meeting: meeting.state, reason }),
    );
  }

  /** What was counted in the room: the result follows by the rule. */
  async record(
    actor: PersonActor,
    which: { readonly id: BallotId; readonly expectedVersion: number },
    counts: { readonly tally: Tally; readonly entitled: number; readonly present: number; readonly at: Date | null },
  ) {
    const now = this.clock.now();
    const known = await this.meetingOf(which.id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const at = counts.at ?? ('closedAt' in known ? known.closedAt : now);
    const { rules } = await this.electorate.body(known);
    const electorate = await this.electorate.of(known, at);
    return this.during(known, async (work, meeting) => {
      const mayAsk = await this.mayAsk(work, which.id);
      const command = { ...counts, meeting, at, now, electorate, rules };
      return this.ballots.move(work, actor, 'record', which, () => (mayAsk.ok ? command : mayAsk));
    });
  }

  private async meetingOf(id: BallotId): Promise<Meeting | undefined> {
    const ballot = await this.ballots.find(id);
    return ballot?.meetingId ? this.meetings.find(ballot.meetingId) : undefined;
  }

  private during<Moved, R extends Refusal>(
    known: Meeting | undefined,
    act: (work: Work, meeting: Meeting) => Promise<Result<Moved, R>>,
  ) {
    return this.unit.do(async (work): Promise<Result<Moved, R | NotFound>> => {
      const meeting = known && (await this.meetings.lock(work, known.id));
      return meeting ? act(work, meeting) : refuse({ code: 'NOT_FOUND' } as const);
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

const any = (id: BallotId) => ({ id, expectedVersion: 'any' }) as const;
const excluded = (meeting: Meeting, itemId: AgendaItemId | null, rules: RulesOfProcedure) =>
  itemId ? excludedOn(meeting, itemId, rules) : [];
