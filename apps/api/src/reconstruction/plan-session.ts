import { Injectable } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import { CaseBundles } from '@systemblick/domain/cases/case-bundles';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { cancelSession, changePlan, checkWhen, planSession } from '@systemblick/domain/reconstruction/plan-session';
import { ReconstructionSessions } from '@systemblick/domain/reconstruction/reconstruction-sessions';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import type { PlannedSession, ReconstructionSessionId, SessionPlan } from '@systemblick/domain/reconstruction/session';

import { permitted } from '../platform/permissions/permitted.js';

export type PlanCommand = Omit<SessionPlan, 'phases'> & { readonly participantIds: readonly PersonId[] };

/** Plans a session over a bundle, plans it anew, calls it off. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: PersonActor,
    command: PlanCommand & { id: ReconstructionSessionId; bundleId: CaseBundleId; bodyId: BodyId },
  ) {
    const bundle = await this.bundles.find(command.bundleId);
    if (!bundle) return refuse({ code: 'NOT_FOUND', field: 'bundleId' } as const);
    const toCome = checkWhen(command, { now: this.clock.now() });
    if (!toCome.ok) return toCome;
    const session = planSession(bundle, command);
    return session.ok
      ? accept(await this.sessions.create(session.value, { action: 'session:create', actor }))
      : session;
  }

  change(actor: PersonActor, id: ReconstructionSessionId, expectedVersion: number, plan: PlanCommand) {
    return this.sessions.change(id, expectedVersion, { action: 'session:plan', actor }, (session) =>
      permitted(permitSession(actor, 'session:plan', session), (): Result<PlannedSession, Refusal> => {
        const toCome = checkWhen(plan, { before: session.startsAt, now: this.clock.now() });
        return toCome.ok ? changePlan(session, plan) : toCome;
      }),
    );
  }

  cancel(actor: PersonActor, id: ReconstructionSessionId, expectedVersion: number, reason: string) {
    return this.sessions.change(id, expectedVersion, { action: 'session:cancel', actor }, (session) =>
      permitted(permitSession(actor, 'session:cancel', session), () => cancelSession(session, { reason })),
    );
  }
}
