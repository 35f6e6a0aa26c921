import { Injectable } from '@nestjs/common';

import { CaseBundles } from '@systemblick/domain/cases/case-bundles';
import { beginReconstruction } from '@systemblick/domain/cases/conduct-bundle';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import { ReconstructionSessions } from '@systemblick/domain/reconstruction/reconstruction-sessions';
import { extendPhase, movePhase, startSession } from '@systemblick/domain/reconstruction/run-session';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';

import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { CoEditingGateway } from '../co-editing/co-editing.gateway.js';
import { permitted } from '../platform/permissions/permitted.js';

/** What the facilitator does while a session lasts. */
@Injectable()
export class RunSession {
  constructor(
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly queries: SessionQueries,
    private readonly gateway: CoEditingGateway,
    private readonly clock: Clock,
  ) {}

  /** The first session over a bundle takes it into reconstruction; who was reading the board now writes. */
  async start(actor: PersonActor, id: ReconstructionSessionId, expectedVersion: number) {
    const started = await this.sessions.change(id, expectedVersion, { action: 'session:start', actor }, (session) =>
      permitted(permitSession(actor, 'session:start', session), () => startSession(session, { now: this.clock.now() })),
    );
    if (started.ok) {
      const act = { action: 'bundle:begin', actor: { kind: 'system', municipalityId: actor.municipalityId } } as const;
      await this.bundles.change(started.value.bundleId, 'any', act, beginReconstruction);
      const room = await this.queries.boardRoom(id);
      if (room) this.gateway.askAgain(room);
    }
    return started;
  }

  movePhase(
    actor: PersonActor,
    id: ReconstructionSessionId,
    expectedVersion: number,
    phase: SessionPhase,
    minutes: number | null,
  ) {
    const act = { action: 'session:movePhase', actor, facts: { phase } } as const;
    return this.sessions.change(id, expectedVersion, act, (session) =>
      permitted(permitSession(actor, 'session:movePhase', session), () =>
        movePhase(session, { phase, minutes, now: this.clock.now() }),
      ),
    );
  }

  extendPhase(actor: PersonActor, id: ReconstructionSessionId, expectedVersion: number, minutes: number) {
    const act = { action: 'session:extendPhase', actor, facts: { minutes } } as const;
    return this.sessions.change(id, expectedVersion, act, (session) =>
      permitted(permitSession(actor, 'session:extendPhase', session), () => extendPhase(session, { minutes })),
    );
  }
}
