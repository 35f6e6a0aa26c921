import type { Statement, StatementId } from '@systemblick/domain/decisions/papers/statement';
import { statementMoves } from '@systemblick/domain/decisions/papers/statement-moves';

import { MovedStore, type RelationsTo } from '../../platform/moved-store.js';
import type { Tenant } from '../../platform/tenant.js';
import { statementMapping } from './statement.mapping.js';
import type { StatementRow } from './statement.rows.js';

/** Where statements are kept and moved. */
export class Statements extends MovedStore<Statement, StatementId, StatementRow, typeof statementMoves> {
  constructor(tenant: Tenant, relations: RelationsTo<Statement>) {
    super(tenant, statementMapping, 'statement', statementMoves, relations);
  }
}
