import type { Ballot } from '@systemblick/domain/decisions/ballot';

import type { Tenant } from '../platform/tenant.js';
import { toBallot, toVote } from './ballot.mapping.js';
import { BallotRow, VoteRow } from './ballot.rows.js';

/** Ballots with their votes, two statements for all of them. */
export class BallotQueries {
  constructor(private readonly tenant: Tenant) {}

  ofMeeting = async (meetingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Ballot[]>> => {
    const ballots = await this.where('row.meeting_id = ANY (:ids)', meetingIds);
    return new Map(meetingIds.map((id) => [id, ballots.filter(({ meetingId }) => meetingId === id)]));
  };

  byId = async (ids: readonly string[]): Promise<ReadonlyMap<string, Ballot>> =>
    new Map((await this.where('row.id = ANY (:ids)', ids)).map((ballot) => [ballot.id, ballot]));

  /** In the order in which they were prepared. */
  private where(condition: string, ids: readonly string[]): Promise<readonly Ballot[]> {
    return this.tenant.read(async (manager) => {
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
    });
  }
}
