import type { PaperComment, PaperCommentId } from '@systemblick/domain/decisions/papers/comment';

import { AggregateStore } from '../../platform/aggregate-store.js';
import type { Tenant } from '../../platform/tenant.js';
import { commentMapping } from './beschlussvorlage.mapping.js';
import type { PaperCommentRow } from './beschlussvorlage.rows.js';

/** Where the words on papers are kept. */
export class PaperComments extends AggregateStore<PaperComment, PaperCommentId, PaperCommentRow> {
  constructor(tenant: Tenant) {
    super(tenant, commentMapping);
  }
}
