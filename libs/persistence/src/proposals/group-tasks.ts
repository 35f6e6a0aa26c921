import type { GroupTask, GroupTaskId } from '@systemblick/domain/proposals/group-work';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { groupTaskMapping } from './projektgruppe.mapping.js';
import type { GroupTaskRow } from './projektgruppe.rows.js';

/** Where group tasks are kept. */
export class GroupTasks extends AggregateStore<GroupTask, GroupTaskId, GroupTaskRow> {
  constructor(tenant: Tenant) {
    super(tenant, groupTaskMapping);
  }
}
