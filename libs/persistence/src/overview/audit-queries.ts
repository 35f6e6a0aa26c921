import type { PersonId } from '@systemblick/domain/kernel/id';

import { linkEvents, verifyChain, type ChainReport } from '../platform/audit-chain.js';
import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import type { Tenant } from '../platform/tenant.js';

export type AuditEventView = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly actor_name: string | null;
  readonly seq: string | null;
  readonly sort_key: string;
  readonly total: string;
};

/** The log, as its readers see it. */
export class AuditQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The newest first; everybody's, or one person's own. */
  list(request: PageRequest, onlyOf: PersonId | null): Promise<Page<AuditEventView>> {
    const { limit, afterId } = pageParameters(request);
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<AuditEventView[]>(
        `SELECT e.id, e.at, e.action, e.subject_kind, e.subject_id, p.name AS actor_name, e.seq, e.id::text AS sort_key,
                (SELECT count(*) FROM audit_event c WHERE c.municipality_id = current_municipality() AND ($1::uuid IS NULL OR c.actor_id = $1)) AS total
         FROM audit_event e LEFT JOIN person p ON p.municipality_id = e.municipality_id AND p.id = e.actor_id
         WHERE e.municipality_id = current_municipality() AND ($1::uuid IS NULL OR e.actor_id = $1) AND ($2::uuid IS NULL OR e.id < $2)
         ORDER BY e.id DESC LIMIT $3`,
        [onlyOf, afterId, limit],
      );
      return toPage(rows, request, (row) => row);
    });
  }

  verify(): Promise<ChainReport> {
    return this.tenant.read((manager) => verifyChain(manager, this.tenant.municipalityId()));
  }

  /** Links what is waiting; answers how many events. */
  link(): Promise<number> {
    return this.tenant.write((manager) => linkEvents(manager, this.tenant.municipalityId()));
  }
}
