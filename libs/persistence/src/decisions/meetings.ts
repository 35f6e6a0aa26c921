import type { Meeting, MeetingId, AgendaItem } from '@systemblick/domain/decisions/meeting';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { meetingMapping } from './meeting.mapping.js';
import type { MeetingRow } from './meeting.rows.js';

/** Where meetings are kept. */
export class Meetings extends AggregateStore<Meeting, MeetingId, MeetingRow, readonly AgendaItem[]> {
  constructor(tenant: Tenant) {
    super(tenant, meetingMapping);
  }
}
