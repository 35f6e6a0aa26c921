import type { GroupMeeting, GroupMeetingId } from '@systemblick/domain/proposals/group-work';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { groupMeetingMapping } from './projektgruppe.mapping.js';
import type { GroupMeetingRow } from './projektgruppe.rows.js';

/** Where group meetings are kept. */
export class GroupMeetings extends AggregateStore<GroupMeeting, GroupMeetingId, GroupMeetingRow> {
  constructor(tenant: Tenant) {
    super(tenant, groupMeetingMapping);
  }
}
