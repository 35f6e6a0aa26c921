import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import type { Observation, ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { Passage, PassageId } from '@systemblick/domain/reconstruction/passage';
import type {
  Participant,
  ReconstructionSession,
  ReconstructionSessionId,
} from '@systemblick/domain/reconstruction/session';

import { bundleMapping, type BundleChildren } from '../cases/bundle.mapping.js';
import type { CaseBundleRow } from '../cases/case.rows.js';
import { releasedTextsOf } from '../cases/released-texts.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
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
  readonly passages: AggregateStore<Passage, PassageId, PassageRow>;
  readonly observations: AggregateStore<Observation, ObservationId, ObservationRow>;

  constructor(readonly tenant: Tenant) {
    this.sessions = new AggregateStore(tenant, sessionMapping);
    this.bundles = new AggregateStore(tenant, bundleMapping);
    this.passages = new AggregateStore(tenant, passageMapping);
    this.observations = new AggregateStore(tenant, observationMapping);
  }

  /** The texts a bundle took in, by their case: each in the version the bundle holds. */
  async bundledTexts(transaction: Transaction, { cases }: CaseBundle): Promise<ReadonlyMap<CaseId, ReleasedText>> {
    const texts = await releasedTextsOf(
      transaction,
      cases.map(({ caseId }) => caseId),
    );
    const held = new Map<CaseId, ReleasedText>();
    for (const { caseId, textNumber } of cases) {
      const text = texts.get(caseId)?.find(({ number }) => number === textNumber);
      if (text) held.set(caseId, text);
    }
    return held;
  }
}
