import { Injectable } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { cancelSession, changePlan, checkWhen, planSession } from '@systemblick/domain/reconstruction/plan-session';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import type { PlannedSession, ReconstructionSessionId, SessionPlan } from '@systemblick/domain/reconstruction/session';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';

import { StillThere } from '../people/still-there.js';
import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';

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
    const toCome = checkWhen(command, { now: this.clock.now() });
    if (!toCome.ok) return toCome;
    const session = planSession(bundle, command);
    return session.ok
      ? this.unit.do(async (work) =>
          accept(await this.sessions.create(work, session.value, { action: 'session:create', actor })),
        )
      : session;
  }

  async change(actor: PersonActor, id: ReconstructionSessionId, expectedVersion: number, plan: PlanCommand) {
    const was = await this.sessions.find(id);
    const before = was ? [was.facilitatorId, ...was.participants.map(({ personId }) => personId)] : [];
    const there = await this.areThere(plan, null, before);
    return this.unit.do((work) =>
      this.sessions.change(work, id, expectedVersion, { action: 'session:plan', actor }, (session) =>
        permitted(permitSession(actor, 'session:plan', session), (): Result<PlannedSession, Refusal> => {
          const toCome = checkWhen(plan, { before: session.startsAt, now: this.clock.now() });
          return toCome.ok ? thenThere(changePlan(session, plan), there) : toCome;
        }),
      ),
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

  cancel(actor: PersonActor, id: ReconstructionSessionId, expectedVersion: number, reason: string) {
    return this.unit.do((work) =>
      this.sessions.change(work, id, expectedVersion, { action: 'session:cancel', actor }, (session) =>
        permitted(permitSession(actor, 'session:cancel', session), () => cancelSession(session, { reason })),
      ),
    );
  }
}
