import { Injectable } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { planSession } from '@systemblick/domain/reconstruction/plan-session';
import type { ReconstructionSessionId, SessionPlan } from '@systemblick/domain/reconstruction/session';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';

export type WhichSession = Which<ReconstructionSessionId>;
export type PlanCommand = Omit<SessionPlan, 'phases'> & { readonly participantIds: readonly PersonId[] };

/** Plans a session over a bundle, plans it anew, calls it off. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async create(
    actor: PersonActor,
    command: PlanCommand & { id: ReconstructionSessionId; bundleId: CaseBundleId; bodyId: BodyId },
  ) {
    const bundle = await this.bundles.find(command.bundleId);
    if (!bundle) return refuse({ code: 'NOT_FOUND', field: 'bundleId' } as const);
    const there = await this.areThere(command, command.bodyId, []);
    if (!there.ok) return there;
    const session = planSession(bundle, { ...command, now: this.clock.now() });
    return session.ok
      ? this.unit.do(async (work) =>
          accept(await this.sessions.create(work, session.value, { action: 'session:create', actor })),
        )
      : session;
  }

  async change(actor: PersonActor, which: WhichSession, plan: PlanCommand) {
    const was = await this.sessions.find(which.id);
    const before = was ? [was.facilitatorId, ...was.participants.map(({ personId }) => personId)] : [];
    const there = await this.areThere(plan, null, before);
    const command = { ...plan, now: this.clock.now() };
    return this.unit.do(async (work) =>
      thenThere(await this.sessions.move(work, actor, 'plan', which, command), there),
    );
  }

  /** The body, who facilitates and who is invited. */
  private async areThere(plan: PlanCommand, bodyId: BodyId | null, before: readonly PersonId[]) {
    const body = await this.there.bodies({ field: 'bodyId', ids: [bodyId] });
    if (!body.ok) return body;
    const facilitator = await this.there.persons({ field: 'facilitatorId', ids: [plan.facilitatorId], before });
    if (!facilitator.ok) return facilitator;
    return this.there.persons({ field: 'participantIds', ids: plan.participantIds, before });
  }

  cancel(actor: PersonActor, which: WhichSession, reason: string) {
    return this.unit.do((work) => this.sessions.move(work, actor, 'cancel', which, { reason }));
  }
}
