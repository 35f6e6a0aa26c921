import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import type { Observation, ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { Passage, PassageId } from '@systemblick/domain/reconstruction/passage';
import type {
  Participant,
  ReconstructionSession,
  ReconstructionSessionId,
} from '@systemblick/domain/reconstruction/session';

import { bundleMapping, type BundleChildren } from '../cases/bundle.mapping.js';
import { caseMapping } from '../cases/case.mapping.js';
import type { CaseBundleRow, CaseRow } from '../cases/case.rows.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { observationMapping, passageMapping } from './findings.mapping.js';
import type { ObservationRow, PassageRow, ReconstructionSessionRow } from './reconstruction.rows.js';
import { sessionMapping } from './session.mapping.js';

/** The stores that closing a session touches in one transaction. */
export class SessionStores {
  readonly sessions: AggregateStore<
    ReconstructionSession,
    ReconstructionSessionId,
    ReconstructionSessionRow,
    readonly Participant[]
  >;
  readonly bundles: AggregateStore<CaseBundle, CaseBundleId, CaseBundleRow, BundleChildren>;
  readonly cases: AggregateStore<Case, CaseId, CaseRow, readonly ReleasedText[]>;
  readonly passages: AggregateStore<Passage, PassageId, PassageRow>;
  readonly observations: AggregateStore<Observation, ObservationId, ObservationRow>;

  constructor(readonly tenant: Tenant) {
    this.sessions = new AggregateStore(tenant, sessionMapping);
    this.bundles = new AggregateStore(tenant, bundleMapping);
    this.cases = new AggregateStore(tenant, caseMapping);
    this.passages = new AggregateStore(tenant, passageMapping);
    this.observations = new AggregateStore(tenant, observationMapping);
  }
}
