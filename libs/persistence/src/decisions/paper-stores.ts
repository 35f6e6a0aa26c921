import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import type { PaperComment, PaperCommentId } from '@systemblick/domain/decisions/comment';
import type { Statement, StatementId } from '@systemblick/domain/decisions/statement';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { commentMapping, paperMapping } from './paper.mapping.js';
import type { BeschlussvorlageRow, PaperCommentRow } from './paper.rows.js';
import { statementMapping } from './statement.mapping.js';
import type { StatementRow } from './statement.rows.js';

/** What changes a paper and its statements in one transaction. */
export class PaperStores {
  readonly papers: AggregateStore<Beschlussvorlage, BeschlussvorlageId, BeschlussvorlageRow>;
  readonly statements: AggregateStore<Statement, StatementId, StatementRow>;
  readonly comments: AggregateStore<PaperComment, PaperCommentId, PaperCommentRow>;

  constructor(readonly tenant: Tenant) {
    this.papers = new AggregateStore(tenant, paperMapping);
    this.statements = new AggregateStore(tenant, statementMapping);
    this.comments = new AggregateStore(tenant, commentMapping);
  }
}
