import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { refuse } from '@systemblick/domain/kernel/result';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { CoEditingGateway } from '../co-editing/co-editing.gateway.js';

/** What participants say for themselves, side by side: nobody's word overwrites another's. */
@Injectable()
export class TakePart {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly queries: SessionQueries,
    private readonly gateway: CoEditingGateway,
    private readonly clock: Clock,
  ) {}

  acceptRules(actor: PersonActor, id: ReconstructionSessionId, agreesToNames: boolean) {
    const command = { personId: actor.personId, agreesToNames, now: this.clock.now() };
    const which = { id, expectedVersion: 'any' } as const;
    return this.unit.do((work) => this.sessions.move(work, actor, 'acceptRules', which, command));
  }

  /** An update of the board's document, from within this process. */
  async write(actor: PersonActor, id: ReconstructionSessionId, update: Uint8Array) {
    const room = await this.queries.boardRoom(id);
    return room ? this.gateway.write(actor, room, update) : refuse({ code: 'NOT_FOUND' } as const);
  }

  async recognise(actor: PersonActor, id: ReconstructionSessionId, caseId: CaseId) {
    const session = await this.sessions.find(id);
    const bundle = session && (await this.bundles.find(session.bundleId));
    if (!bundle) return refuse({ code: 'NOT_FOUND' } as const);

    const command = { bundle, caseId, by: actor.personId, now: this.clock.now() };
    const which = { id, expectedVersion: 'any' } as const;
    return this.unit.do((work) => this.sessions.move(work, actor, 'recognise', which, command));
  }
}
