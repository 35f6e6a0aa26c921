import { Injectable } from '@nestjs/common';

import type { BallotId, Tally } from '@systemblick/domain/decisions/meetings/ballot';
import { coversBallot } from '@systemblick/domain/decisions/meetings/ballot-question';
import { seatsPresent } from '@systemblick/domain/decisions/meetings/electorate';
import type { Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { checkHappenedIn } from '@systemblick/domain/decisions/meetings/meeting-moments';
import { excludedOn } from '@systemblick/domain/decisions/meetings/partiality';
import { attendanceAt, listedSeats } from '@systemblick/domain/decisions/meetings/presence';
import { votingSeats, type Deciding } from '@systemblick/domain/decisions/meetings/quorum';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';
import {
  recordResolution,
  recordRuling,
  resolveByBallot,
  stateConsensus,
} from '@systemblick/domain/decisions/meetings/resolve';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { checkHasBeen } from '@systemblick/domain/kernel/to-come';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { Ballots } from '@systemblick/persistence/decisions/meetings/ballots';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';

import { MeetingElectorate } from './meeting-electorate.js';
import { ResolveItem, type Resolving, type WhichItem } from './resolve-item.js';

type Verb = Resolving['verb'];

/** The four ways in which an item comes to its resolution, one for each point it is about. */
@Injectable()
export class WriteResolution {
  constructor(
    private readonly meetings: Meetings,
    private readonly ballots: Ballots,
    private readonly items: ResolveItem,
    private readonly electorate: MeetingElectorate,
    private readonly clock: Clock,
  ) {}

  async stateConsensus(
    actor: PersonActor,
    which: WhichItem,
    asked: { readonly objectionsAsked: boolean; readonly objections: number; readonly quorumChallenged: boolean },
  ) {
    const deciding = await this.deciding(which, asked.quorumChallenged);
    if (!deciding) return notFound;
    const { objectionsAsked, objections } = asked;

    const resolving = { action: 'resolution:stateConsensus', during: ['running'] } as const;
    return this.resolve(actor, which, resolving, (command, item, meeting) =>
      stateConsensus({ ...command, objectionsAsked, objections, item, deciding: deciding(meeting) }),
    );
  }

  /** A ballot resolves what it was about: its points, or the item as a whole. */
  async byBallot(actor: PersonActor, which: WhichItem, ballotId: BallotId) {
    const action = 'resolution:resolveByBallot';
    const meeting = await this.meetings.find(which.meetingId);
    if (!meeting) return notFound;
    const may = permitMeeting(actor, action, meeting);
    if (!may.ok) return may;
    const ballot = await this.ballots.find(ballotId);
    if (ballot?.meetingId !== which.meetingId || ballot.itemId !== which.itemId)
      return refuse({ code: 'NOT_FOUND', field: 'ballotId' } as const);

    const covers: Resolving['covers'] = (resolved, paper) =>
      coversBallot(
        ballot.subject,
        resolved.map(({ pointNumber }) => pointNumber),
        paper?.text.points ?? [],
      );
    const resolving = { action, during: ['running', 'closed'], covers, asked: ballot.wording } as const;
    return this.resolve(actor, which, resolving, (command) => resolveByBallot({ ...command, ballot, amended: false }));
  }

  async rule(actor: PersonActor, which: WhichItem, outcome: ResolutionOutcome, quorumChallenged: boolean) {
    const deciding = await this.deciding(which, quorumChallenged);
    if (!deciding) return notFound;

    const resolving = { action: 'resolution:rule', during: ['running'] } as const;
    return this.resolve(actor, which, resolving, (command, _item, meeting) =>
      recordRuling({ ...command, outcome, deciding: deciding(meeting) }),
    );
  }

  /** What was decided in the room without the tool; as of when it was, where the minute-taker says so. */
  async record(
    actor: PersonActor,
    which: WhichItem,
    what: {
      readonly outcome: ResolutionOutcome;
      readonly tally: Tally | null;
      /** Without it the log of who was there says it. */
      readonly present: number | null;
      readonly at: Date | null;
      /** How it reads as it was adopted, of what was adopted as amended. */
      readonly amended: string | null;
    },
  ) {
    const { outcome, tally, at, amended } = what;
    const alone = which.points.length === 1;
    const now = this.clock.now();
    const known = await this.meetings.find(which.meetingId);
    if (!known) return notFound;
    const { rules } = await this.electorate.body(known);
    const electorate = await this.electorate.of(known, at ?? now);

    const resolving = { action: 'resolution:record', during: ['running', 'closed'], at } as const;
    return this.resolve(actor, which, resolving, (command, { voteDemanded }, meeting) => {
      const been = checkHasBeen('at', at, now);
      if (!been.ok) return been;
      const moment = at === null ? accept(true as const) : checkHappenedIn(meeting, at);
      if (!moment.ok) return moment;
      const there = seatsPresent(electorate, attendanceAt(meeting, command.resolvedAt));
      const listed = listedSeats(meeting, electorate, { at: command.resolvedAt, now });
      const present = what.present ?? there;
      const { length: seats } = electorate;
      const excludedIds = excludedOn(meeting, which.itemId, rules);
      const voting = votingSeats({ electorate, excludedIds });
      return recordResolution({
        ...command,
        amended,
        alone,
        outcome,
        tally,
        present,
        listed,
        seats,
        voting,
        rules,
        voteDemanded,
      });
    });
  }

  /** Who decides, as the meeting has it when it is locked; the seats are read before, and never inside an act. */
  private async deciding({ meetingId, itemId }: WhichItem, quorumChallenged: boolean) {
    const known = await this.meetings.find(meetingId);
    if (!known) return undefined;
    const now = this.clock.now();
    const { rules } = await this.electorate.body(known);
    const electorate = await this.electorate.of(known, now);
    return (meeting: Meeting): Deciding => ({
      electorate,
      excludedIds: excludedOn(meeting, itemId, rules),
      attendance: attendanceAt(meeting, this.clock.now()),
      rules,
      quorumChallenged,
    });
  }

  private resolve(
    actor: PersonActor,
    which: WhichItem,
    {
      action,
      during,
      at,
      ...about
    }: Pick<Resolving, 'action' | 'asked' | 'covers'> & {
      readonly during: readonly Meeting['state'][];
      readonly at?: Date | null;
    },
    verb: Verb,
  ) {
    return this.items.execute(actor, which, {
      action,
      permit: (meeting) => {
        const permission = permitMeeting(actor, action, meeting);
        return permission.ok && !during.includes(meeting.state) ? wrongState : permission;
      },
      at: (meeting) => at ?? (meeting.state === 'closed' ? meeting.closedAt : this.clock.now()),
      ...about,
      verb,
    });
  }
}

const notFound = refuse({ code: 'NOT_FOUND' } as const);
