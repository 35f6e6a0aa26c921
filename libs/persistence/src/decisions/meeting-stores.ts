import type { Ballot, BallotId, Vote } from '@systemblick/domain/decisions/ballot';
import type { AgendaItem, Meeting, MeetingId } from '@systemblick/domain/decisions/meeting';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/resolution';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
import { ballotMapping } from './ballot.mapping.js';
import type { BallotRow } from './ballot.rows.js';
import { meetingMapping } from './meeting.mapping.js';
import type { MeetingRow } from './meeting.rows.js';
import { resolutionMapping } from './resolution.mapping.js';
import type { ResolutionRow } from './resolution.rows.js';

/** What happens in a meeting touches several things at once: the meeting is locked first, then its ballot. */
export class MeetingStores {
  readonly meetings: AggregateStore<Meeting, MeetingId, MeetingRow, readonly AgendaItem[]>;
  readonly ballots: AggregateStore<Ballot, BallotId, BallotRow, readonly Vote[]>;
  readonly resolutions: AggregateStore<Resolution, ResolutionId, ResolutionRow>;

  constructor(private readonly tenant: Tenant) {
    this.meetings = new AggregateStore(tenant, meetingMapping);
    this.ballots = new AggregateStore(tenant, ballotMapping);
    this.resolutions = new AggregateStore(tenant, resolutionMapping);
  }

  /** One transaction: a refusal after the first write takes the first write back. */
  together<Value, R extends Refusal>(
    work: (transaction: Transaction) => Promise<Result<Value, R>>,
  ): Promise<Result<Value, R>> {
    return this.tenant.writeAllOrNothing(work);
  }
}
