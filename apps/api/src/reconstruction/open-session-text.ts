import { Injectable } from '@nestjs/common';

import type { CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import { takenCases } from '@systemblick/domain/cases/case-bundle';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { mayOpenText } from '@systemblick/domain/reconstruction/open-text';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { Cases } from '@systemblick/persistence/cases/cases';
import { ReadLog } from '@systemblick/persistence/platform/read-log';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';

/** Opens one case's text to a participant, in the version the bundle holds; each look is in the log first. */
@Injectable()
export class OpenSessionText {
  constructor(
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly cases: Cases,
    private readonly reads: ReadLog,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, id: ReconstructionSessionId, caseId: CaseId) {
    const session = await this.sessions.find(id);
    const bundle = session && (await this.bundles.find(session.bundleId));
    if (!session || !bundle) return refuse({ code: 'NOT_FOUND' } as const);
    const open = mayOpenText(session, bundle, { actor, caseId, now: this.clock.now() });
    if (!open.ok) return open;

    const entry = takenCases(bundle).find((bundled) => bundled.caseId === caseId);
    const kase = await this.cases.find(caseId);
    const released = kase?.releasedTexts.find(({ number }) => number === entry?.textNumber);
    if (!released?.text || kase?.state === 'withdrawn') return refuse({ code: 'TEXT_ERASED' } as const);

    const facts = { sessionId: id, textNumber: released.number };
    await this.reads.record({ action: 'session:readTexts', actor, facts }, { kind: 'Case', id: caseId });
    return accept({ caseId, released: released as ReleasedText & { text: NonNullable<ReleasedText['text']> } });
  }
}
