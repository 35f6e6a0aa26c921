import { Injectable } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { beginBundle } from '@systemblick/domain/reconstruction/run-session';
import type { SessionRefusal } from '@systemblick/domain/reconstruction/session';
import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { CoEditingGateway } from '../co-editing/co-editing.gateway.js';
import { stepDone } from '../platform/step-done.js';
import type { WhichSession } from './plan-session.js';

/** What the facilitator does while a session lasts. */
@Injectable()
export class RunSession {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly queries: SessionQueries,
    private readonly gateway: CoEditingGateway,
    private readonly clock: Clock,
  ) {}

  /** The first session over a bundle takes it into reconstruction, or does not start; who was reading the board now writes. */
  async start(actor: PersonActor, which: WhichSession) {
    const started = await this.unit.do(async (work) => {
      const running = await this.sessions.move(work, actor, 'start', which, { now: this.clock.now() });
      if (!running.ok) return running;
      const begun = await this.begin(work, actor, running.value.bundleId);
      return begun.ok ? running : begun;
    });
    if (!started.ok) return started;

    const room = await this.queries.boardRoom(which.id);
    if (room) this.gateway.askAgain(room);
    return started;
  }

  private async begin(
    work: Work,
    { municipalityId }: PersonActor,
    id: CaseBundleId,
  ): Promise<Result<null, SessionRefusal>> {
    const bundle = await this.bundles.lock(work, id);
    if (!bundle) throw new Error('A session without its bundle');
    const begun = beginBundle(bundle);
    if (!begun.ok) return begun;
    const system = { kind: 'system', municipalityId } as const;
    if (bundle.state === 'ready') stepDone(await this.bundles.follow(work, system, 'begin', id));
    return accept(null);
  }

  movePhase(actor: PersonActor, which: WhichSession, phase: SessionPhase, minutes: number | null) {
    const command = { phase, minutes, now: this.clock.now() };
    return this.unit.do((work) => this.sessions.move(work, actor, 'movePhase', which, command));
  }

  extendPhase(actor: PersonActor, which: WhichSession, minutes: number) {
    return this.unit.do((work) => this.sessions.move(work, actor, 'extendPhase', which, { minutes }));
  }
}
