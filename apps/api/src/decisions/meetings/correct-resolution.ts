import { Injectable } from '@nestjs/common';

import type { Tally } from '@systemblick/domain/decisions/meetings/ballot';
import { correctResolution, type CorrectCommand } from '@systemblick/domain/decisions/meetings/correct-resolution';
import { itemOf, type MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import { excludedOn } from '@systemblick/domain/decisions/meetings/partiality';
import { listedSeats } from '@systemblick/domain/decisions/meetings/presence';
import { votingSeats } from '@systemblick/domain/decisions/meetings/quorum';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { wordsDecided } from '@systemblick/domain/decisions/meetings/words-decided';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { BegunBecauseOf } from './begun-because-of.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { ReconsiderPaper } from '../papers/reconsider-paper.js';
import { StandingOfMatter } from './standing-of-matter.js';

type Which = { readonly meetingId: MeetingId; readonly id: ResolutionId; readonly expectedVersion: number };
type Corrected = Pick<CorrectCommand, 'outcome' | 'tally' | 'present' | 'dissent' | 'reason' | 'amended'>;

/** Puts right what was recorded afterwards. Its paper and the paper's themes stand as if it had been recorded so. */
@Injectable()
export class CorrectResolution {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly resolutions: Resolutions,
    private readonly electorate: MeetingElectorate,
    private readonly begun: BegunBecauseOf,
    private readonly standing: StandingOfMatter,
    private readonly tabling: Papers,
    private readonly papers: ReconsiderPaper,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, { meetingId, id, expectedVersion }: Which, corrected: Corrected) {
    const known = await this.meetings.find(meetingId);
    if (!known) return notFound;
    const may = permitMeeting(actor, 'resolution:correct', known);
    if (!may.ok) return may;
    const recorded = await this.resolutions.find(id);
    if (recorded?.meetingId !== meetingId) return refuse({ code: 'ITEM_UNKNOWN', field: 'id' } as const);
    const { rules } = await this.electorate.body(known);
    const electorate = await this.electorate.of(known, recorded.resolvedAt);
    const { length: seats } = electorate;

    return this.unit.do(async (work) => {
      const meeting = await this.meetings.lock(work, meetingId);
      const before = await this.resolutions.lock(work, id);
      if (!meeting || !before) return notFound;
      const begun = (await this.begun.within(work, [id])).map(({ title }) => title);
      const act = { action: 'resolution:correct', actor, facts: beforeAndAfter(before, corrected) };
      const { itemId, paperId } = before;
      const item = itemId === null ? undefined : itemOf(meeting, itemId);
      if (!item) return refuse({ code: 'ITEM_UNKNOWN', field: 'id' } as const);
      const excludedIds = excludedOn(meeting, item.id, rules);
      const voting = votingSeats({ electorate, excludedIds });
      const paper = paperId === null ? undefined : await this.tabling.lock(work, paperId);
      const { ballots, resolutions } = await this.standing.within(work, meetingId, item, paper);
      const beside = { ballots, resolutions: resolutions.filter((other) => other.id !== id) };
      const { voteDemanded } = item;
      const now = this.clock.now();
      const listed = listedSeats(meeting, electorate, { at: before.resolvedAt, now });
      const surroundings = { seats, listed, voting, rules, voteDemanded, begun, beside, meetingState: meeting.state };
      const asked = wordsDecided(before.pointNumber, { item, paper, asked: undefined }) ?? before.wording;
      const command = { ...corrected, ...surroundings, asked, by: actor.personId, now };
      const after = await this.resolutions.change(work, id, expectedVersion, act, (same) =>
        correctResolution(same, command),
      );
      if (!after.ok) return after;
      if (after.value.paperId === null || after.value.outcome === before.outcome) return accept(meeting);

      const settled = await this.papers.within(work, actor, after.value.paperId);
      return settled.ok ? accept(meeting) : settled;
    });
  }
}

const notFound = refuse({ code: 'NOT_FOUND' } as const);

/** What the audit keeps of it: outcome and counts, never words. */
const beforeAndAfter = (before: Resolution, after: Pick<Resolution, 'outcome' | 'tally'>) => ({
  before: counted(before),
  after: counted(after),
});

const counted = ({ outcome, tally }: { readonly outcome: string; readonly tally: Tally | null }): string =>
  tally ? `${outcome} ${[tally.yes, tally.no, tally.abstain, tally.invalid].join(':')}` : outcome;
