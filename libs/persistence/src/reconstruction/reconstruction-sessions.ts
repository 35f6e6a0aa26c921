import { relationsToSession } from '@systemblick/domain/reconstruction/rights';
import type {
  ReconstructionSession,
  ReconstructionSessionId,
  Participant,
} from '@systemblick/domain/reconstruction/session';
import { sessionMoves } from '@systemblick/domain/reconstruction/session-moves';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { ReconstructionSessionRow } from './reconstruction.rows.js';
import { sessionMapping } from './session.mapping.js';

/** Where reconstruction sessions are kept and moved. */
export class ReconstructionSessions extends MovedStore<
  ReconstructionSession,
  ReconstructionSessionId,
  ReconstructionSessionRow,
  typeof sessionMoves,
  readonly Participant[]
> {
  constructor(tenant: Tenant) {
    super(tenant, sessionMapping, 'session', sessionMoves, (_work, actor, session) =>
      Promise.resolve(relationsToSession(actor, session)),
    );
  }
}
