import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import {
  itemOf,
  type AgendaItem,
  type AgendaItemId,
  type Meeting,
  type MeetingId,
} from '@systemblick/domain/decisions/meetings/meeting';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { checkNotPutOff, checkUnresolved, type ResolveCommand } from '@systemblick/domain/decisions/meetings/resolve';
import type { DecisionAction } from '@systemblick/domain/decisions/rights';
import { checkFollowsVote, checkTakesAlong } from '@systemblick/domain/decisions/meetings/voted-on';
import { wordsDecided } from '@systemblick/domain/decisions/meetings/words-decided';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { IdTaken } from '@systemblick/persistence/platform/id-taken';
import { SavedOtherwise, saysOtherwise } from '@systemblick/persistence/platform/says-otherwise';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { SettlePaper } from '../papers/settle-paper.js';
import { StandingOfMatter } from './standing-of-matter.js';

type ResolvedPoint = {
  readonly id: ResolutionId;
  readonly pointNumber: number | null;
};
export type WhichItem = {
  readonly meetingId: MeetingId;
  readonly itemId: AgendaItemId;
  readonly points: readonly ResolvedPoint[];
  readonly dissent: string | null;
};
export type Resolving = {
  readonly action: DecisionAction;
  readonly permit: (meeting: Meeting) => Result<true, Refusal>;
  readonly at: (meeting: Meeting) => Date;
  /** What was asked of the item as a whole; without it, its own words. */
  readonly asked?: string;
  /** Whether it may be said of these points together. */
  readonly covers?: (points: readonly ResolvedPoint[], paper: Beschlussvorlage | undefined) => Result<true, Refusal>;
  readonly verb: (command: ResolveCommand, item: AgendaItem, meeting: Meeting) => Result<Resolution, Refusal>;
};

/** Writes an item's resolutions and settles its paper: all of it, or, after a refusal, nothing. */
@Injectable()
export class ResolveItem {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly resolutions: Resolutions,
    private readonly papers: Papers,
    private readonly queries: ResolutionQueries,
    private readonly standing: StandingOfMatter,
    private readonly settle: SettlePaper,
  ) {}

  execute(actor: PersonActor, { meetingId, itemId, points, dissent }: WhichItem, resolving: Resolving) {
    return this.unit.do(async (work) => {
      const meeting = await this.meetings.lock(work, meetingId);
      if (!meeting) return refuse({ code: 'NOT_FOUND' } as const);
      const permission = resolving.permit(meeting);
      if (!permission.ok) return permission;
      const item = itemOf(meeting, itemId);
      if (!item) return refuse({ code: 'ITEM_UNKNOWN', field: 'itemId' } as const);
      if (points.length === 0) return refuse({ code: 'TEXT_MISSING', field: 'points' } as const);
      const done = doneBefore(points, await this.queries.ofItem(work, itemId));
      if (done) return this.repeated(done, dissent, (command) => resolving.verb(command, item, meeting), meeting);
      const paper = await this.paperOf(work, item);
      if (paper && paper.state !== 'tabled') return wrongState;
      const standing = await this.standing.within(work, meetingId, item, paper);
      const unresolved = checkUnresolved(points, standing.resolutions);
      if (!unresolved.ok) return unresolved;
      const here = standing.resolutions.filter((resolution) => resolution.itemId === itemId);
      const open = checkNotPutOff(points, { state: meeting.state, resolutions: here });
      if (!open.ok) return open;
      const covered = resolving.covers?.(points, paper) ?? accept(true as const);
      if (!covered.ok) return covered;
      for (const point of points) {
        const wording = wordsDecided(point.pointNumber, { item, paper, asked: resolving.asked });
        if (wording === undefined) return refuse({ code: 'NOT_FOUND', field: 'points' } as const);
        const { municipalityId } = meeting;
        const about = { municipalityId, meetingId, itemId, paperId: paper?.id ?? null, dissent };
        const { id, pointNumber } = point;
        const command = { ...about, id, pointNumber, wording, resolvedAt: resolving.at(meeting) };
        const resolution = resolving.verb(command, item, meeting);
        if (!resolution.ok) return resolution;
        const follows = checkFollowsVote(resolution.value, standing);
        if (!follows.ok) return follows;
        const alone = paper ? checkTakesAlong(resolution.value, standing) : accept(true as const);
        if (!alone.ok) return alone;
        const act = { action: resolving.action, actor };
        const stored = await this.resolutions.create(work, resolution.value, act);
        if (stored.itemId !== itemId || stored.pointNumber !== pointNumber) throw new IdTaken('Resolution');
      }
      if (!paper) return accept(meeting);

      const resolutions = (await this.queries.ofPaper([paper.id], work)).get(paper.id) ?? [];
      const settled = await this.settle.within(work, actor, paper.id, resolutions);
      return settled.ok ? accept(meeting) : settled;
    });
  }

  /** Sent again it is done already; other words or counts than the recorded ones are refused, as long as none was corrected. */
  private repeated(
    done: readonly Resolution[],
    dissent: string | null,
    verb: (command: ResolveCommand) => Result<Resolution, Refusal>,
    meeting: Meeting,
  ): Result<Meeting, Refusal> {
    for (const recorded of done.filter(({ version }) => version === 0)) {
      const again = verb({ ...recorded, municipalityId: meeting.municipalityId, dissent });
      if (again.ok && saysOtherwise(whatWasSaid(recorded), whatWasSaid(again.value)))
        throw new SavedOtherwise('Resolution');
    }
    return accept(meeting);
  }

  private async paperOf(work: Work, { kind, subjectId }: AgendaItem) {
    return kind === 'beschlussvorlage' ? this.papers.lock(work, subjectId as BeschlussvorlageId) : undefined;
  }
}

/** The resolutions these ids have become, all of them; undefined where one is new. */
function doneBefore(
  points: readonly ResolvedPoint[],
  before: readonly Resolution[],
): readonly Resolution[] | undefined {
  const done = points.map((point) =>
    before.find(({ id, pointNumber }) => id === point.id && pointNumber === point.pointNumber),
  );
  return done.every((resolution) => resolution !== undefined) ? done : undefined;
}

const whatWasSaid = ({ outcome, tally, dissent }: Resolution) => ({ outcome, tally, dissent });
