import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { refuse } from '@systemblick/domain/kernel/result';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { acceptRules, recogniseCase } from '@systemblick/domain/reconstruction/take-part';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';

import { permitted } from '../platform/permissions/permitted.js';

/** What participants say for themselves, side by side: nobody's word overwrites another's. */
@Injectable()
export class TakePart {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly clock: Clock,
  ) {}

  acceptRules(actor: PersonActor, id: ReconstructionSessionId, agreesToNames: boolean) {
    const command = { personId: actor.personId, agreesToNames, now: this.clock.now() };
    return this.unit.do((work) =>
      this.sessions.change(work, id, 'any', { action: 'session:acceptRules', actor }, (session) =>
        permitted(permitSession(actor, 'session:acceptRules', session), () => acceptRules(session, command)),
      ),
    );
  }

  async recognise(actor: PersonActor, id: ReconstructionSessionId, caseId: CaseId) {
    const session = await this.sessions.find(id);
    const bundle = session && (await this.bundles.find(session.bundleId));
    if (!bundle) return refuse({ code: 'NOT_FOUND' } as const);

    const command = { bundle, caseId, by: actor.personId, now: this.clock.now() };
    return this.unit.do((work) =>
      this.sessions.change(work, id, 'any', { action: 'session:recognise', actor, facts: { caseId } }, (same) =>
        permitted(permitSession(actor, 'session:recognise', same), () => recogniseCase(same, command)),
      ),
    );
  }
}
