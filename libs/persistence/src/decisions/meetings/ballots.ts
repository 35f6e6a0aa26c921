import type { Ballot, BallotId, Vote } from '@systemblick/domain/decisions/meetings/ballot';
import { ballotMoves } from '@systemblick/domain/decisions/meetings/ballot-moves';
import { relationsToBallot } from '@systemblick/domain/decisions/relations';

import { MovedStore } from '../../platform/moved-store.js';
import type { Tenant } from '../../platform/tenant.js';
import { ballotMapping } from './ballot.mapping.js';
import type { BallotRow } from './ballot.rows.js';
import type { Meetings } from './meetings.js';

/** Where ballots are kept and moved. */
export class Ballots extends MovedStore<Ballot, BallotId, BallotRow, typeof ballotMoves, readonly Vote[]> {
  constructor(tenant: Tenant, meetings: Meetings) {
    super(tenant, ballotMapping, 'ballot', ballotMoves, async (work, actor, ballot) =>
      relationsToBallot(actor, ballot, (ballot.meetingId && (await meetings.find(ballot.meetingId, work))) ?? null),
    );
  }
}
