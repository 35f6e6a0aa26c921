import type { EntityManager } from 'typeorm';

import type { Ballot } from '@systemblick/domain/decisions/meetings/ballot';
import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { AgendaItemId } from '@systemblick/domain/decisions/meetings/meeting';

import type { Tenant } from '../../platform/tenant.js';
import type { Work } from '../../platform/work.js';
import { toBallot, toVote } from './ballot.mapping.js';
import { BallotRow, VoteRow } from './ballot.rows.js';

/** Ballots with their votes, two statements for all of them. */
export class BallotQueries {
  constructor(private readonly tenant: Tenant) {}

  ofMeeting = async (meetingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Ballot[]>> => {
    const ballots = await this.tenant.read((manager) => where(manager, 'row.meeting_id = ANY (:ids)', meetingIds));
    return new Map(meetingIds.map((id) => [id, ballots.filter(({ meetingId }) => meetingId === id)]));
  };

  byId = async (ids: readonly string[]): Promise<ReadonlyMap<string, Ballot>> => {
    const ballots = await this.tenant.read((manager) => where(manager, 'row.id = ANY (:ids)', ids));
    return new Map(ballots.map((ballot) => [ballot.id, ballot]));
  };

  /** Those on an item, as an act sees them. */
  ofItem(work: Work, itemId: AgendaItemId): Promise<readonly Ballot[]> {
    return where(work.manager, 'row.item_id = ANY (:ids)', [itemId]);
  }

  /** Those on a paper or its points, in whatever meeting. */
  ofPaper(work: Work, paperId: BeschlussvorlageId): Promise<readonly Ballot[]> {
    return where(work.manager, "row.subject->>'paperId' = ANY (:ids)", [paperId]);
  }
}

/** In the order in which they were prepared. */
async function where(manager: EntityManager, condition: string, ids: readonly string[]): Promise<readonly Ballot[]> {
  const rows = await manager
    .createQueryBuilder(BallotRow, 'row')
    .where(`row.municipality_id = current_municipality() AND ${condition}`, { ids: [...ids] })
    .orderBy('row.id')
    .getMany();
  const votes = await manager
    .createQueryBuilder(VoteRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.ballot_id = ANY (:ballotIds)', {
      ballotIds: rows.map(({ id }) => id),
    })
    .orderBy('row.seat_id')
    .getMany();
  return rows.map((row) => toBallot(row, votes.filter(({ ballotId }) => ballotId === row.id).map(toVote)));
}
