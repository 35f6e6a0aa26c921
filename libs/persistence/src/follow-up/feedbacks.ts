import type { Feedback, FeedbackId } from '@systemblick/domain/follow-up/feedback';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { feedbackMapping } from './measure.mapping.js';
import type { FeedbackRow } from './measure.rows.js';

/** Where feedbacks are kept. */
export class Feedbacks extends AggregateStore<Feedback, FeedbackId, FeedbackRow> {
  constructor(tenant: Tenant) {
    super(tenant, feedbackMapping);
  }
}
