import { Injectable } from '@nestjs/common';

import type { Ballot } from '@systemblick/domain/decisions/meetings/ballot';
import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { AgendaItem, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import { BallotQueries } from '@systemblick/persistence/decisions/meetings/ballot-queries';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import type { Work } from '@systemblick/persistence/platform/work';

import { holdsFor } from '../papers/settle-paper.js';

type Found = { readonly ballots: readonly Ballot[]; readonly resolutions: readonly Resolution[] };

/** What stands of a matter: of a paper in whatever meeting and item it was dealt with, of anything else in its own item. */
@Injectable()
export class StandingOfMatter {
  constructor(
    private readonly ballots: BallotQueries,
    private readonly resolutions: ResolutionQueries,
  ) {}

  within(
    work: Work,
    meetingId: MeetingId,
    item: Pick<AgendaItem, 'id'>,
    paper: Beschlussvorlage | undefined,
  ): Promise<Found> {
    return paper ? this.ofPaper(work, paper) : this.ofItem(work, meetingId, item);
  }

  async ofPaper(work: Work, paper: Beschlussvorlage): Promise<Found> {
    const ballots = await this.ballots.ofPaper(work, paper.id);
    const resolutions = (await this.resolutions.ofPaper([paper.id], work)).get(paper.id) ?? [];
    if (!('tabledAt' in paper)) return { ballots: ballots.filter(({ state }) => state === 'open'), resolutions: [] };
    const announced = new Set(resolutions.map(({ ballotId }) => ballotId));
    return {
      ballots: ballots.filter(
        (ballot) =>
          ballot.state !== 'closed' ||
          ballot.closedAt >= paper.tabledAt ||
          (ballot.procedure === 'recorded' && !announced.has(ballot.id)),
      ),
      resolutions: resolutions.filter((resolution) => holdsFor(paper, resolution)),
    };
  }

  private async ofItem(work: Work, meetingId: MeetingId, { id }: Pick<AgendaItem, 'id'>): Promise<Found> {
    const here = (thing: { readonly meetingId: MeetingId | null }) => thing.meetingId === meetingId;
    return {
      ballots: (await this.ballots.ofItem(work, id)).filter(here),
      resolutions: (await this.resolutions.ofItem(work, id)).filter(here),
    };
  }
}
