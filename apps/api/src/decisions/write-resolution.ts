import { Injectable } from '@nestjs/common';

import type { BallotId, Tally } from '@systemblick/domain/decisions/ballot';
import type { AgendaItem, Meeting } from '@systemblick/domain/decisions/meeting';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { Resolution, ResolutionOutcome } from '@systemblick/domain/decisions/resolution';
import {
  recordResolution,
  recordRuling,
  resolveByBallot,
  stateConsensus,
  type ResolveCommand,
} from '@systemblick/domain/decisions/resolve';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { MeetingStores } from '@systemblick/persistence/decisions/meeting-stores';

import { MeetingElectorate } from './meeting-electorate.js';
import { ResolveItem, type Resolving, type WhichItem } from './resolve-item.js';

type Verb = (command: ResolveCommand, item: AgendaItem) => Result<Resolution, Refusal>;

/** The four ways in which an item comes to its resolution, one for each point it is about. */
@Injectable()
export class WriteResolution {
  constructor(
    private readonly stores: MeetingStores,
    private readonly items: ResolveItem,
    private readonly electorate: MeetingElectorate,
    private readonly clock: Clock,
  ) {}

  async stateConsensus(
    actor: PersonActor,
    which: WhichItem,
    asked: { readonly objectionsAsked: boolean; readonly objections: number },
  ) {
    const meeting = await this.stores.meetings.find(which.meetingId);
    if (!meeting) return notFound;
    const { rules } = await this.electorate.body(meeting);

    const resolving = { action: 'resolution:stateConsensus', during: ['running'] } as const;
    return this.resolve(actor, which, resolving, (command, item) =>
      stateConsensus({ ...command, ...asked, item, rules }),
    );
  }

  /** A ballot resolves what it was about: its points, or the item as a whole. */
  async byBallot(actor: PersonActor, which: WhichItem, ballotId: BallotId) {
    const action = 'resolution:resolveByBallot';
    const meeting = await this.stores.meetings.find(which.meetingId);
    if (!meeting) return notFound;
    const may = permitMeeting(actor, action, meeting);
    if (!may.ok) return may;
    const ballot = await this.stores.ballots.find(ballotId);
    if (ballot?.meetingId !== which.meetingId || ballot.itemId !== which.itemId)
      return refuse({ code: 'NOT_FOUND', field: 'ballotId' } as const);
    const voted = ballot.subject.kind === 'points' ? ballot.subject.numbers : undefined;
    if (voted && !which.points.every(({ pointNumber }) => pointNumber !== null && voted.includes(pointNumber)))
      return refuse({ code: 'NOT_FOUND', field: 'points' } as const);

    const points = which.points.map((point) => ({
      ...point,
      wording: point.wording ?? (point.pointNumber === null ? ballot.wording : null),
    }));
    const resolving = { action, during: ['running', 'closed'] } as const;
    return this.resolve(actor, { ...which, points }, resolving, (command) =>
      resolveByBallot({ ...command, ballot, amended: false }),
    );
  }

  rule(actor: PersonActor, which: WhichItem, outcome: ResolutionOutcome) {
    const resolving = { action: 'resolution:rule', during: ['running'] } as const;
    return this.resolve(actor, which, resolving, (command) => recordRuling({ ...command, outcome }));
  }

  /** What was decided in the room without the tool; as of when it was, where the minute-taker says so. */
  record(
    actor: PersonActor,
    which: WhichItem,
    what: { readonly outcome: ResolutionOutcome; readonly tally: Tally | null; readonly at: Date | null },
  ) {
    const { outcome, tally, at } = what;
    const toCome = at !== null && at > this.clock.now();

    const resolving = { action: 'resolution:record', during: ['running', 'closed'], at } as const;
    return this.resolve(actor, which, resolving, (command) =>
      toCome
        ? refuse({ code: 'DATE_INVALID', field: 'at' } as const)
        : recordResolution({ ...command, outcome, tally }),
    );
  }

  private resolve(
    actor: PersonActor,
    which: WhichItem,
    {
      action,
      during,
      at,
    }: Pick<Resolving, 'action'> & { readonly during: readonly Meeting['state'][]; readonly at?: Date | null },
    verb: Verb,
  ) {
    return this.items.execute(actor, which, {
      action,
      permit: (meeting) => {
        const permission = permitMeeting(actor, action, meeting);
        return permission.ok && !during.includes(meeting.state) ? wrongState : permission;
      },
      at: (meeting) => at ?? (meeting.state === 'closed' ? meeting.closedAt : this.clock.now()),
      verb,
    });
  }
}

const notFound = refuse({ code: 'NOT_FOUND' } as const);
