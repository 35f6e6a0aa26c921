import type {
  ReconstructionSession,
  ReconstructionSessionId,
  Participant,
} from '@systemblick/domain/reconstruction/session';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { ReconstructionSessionRow } from './reconstruction.rows.js';
import { sessionMapping } from './session.mapping.js';

/** Where reconstruction sessions are kept. */
export class ReconstructionSessions extends AggregateStore<
  ReconstructionSession,
  ReconstructionSessionId,
  ReconstructionSessionRow,
  readonly Participant[]
> {
  constructor(tenant: Tenant) {
    super(tenant, sessionMapping);
  }
}
