import { Injectable } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { planSession } from '@systemblick/domain/reconstruction/plan-session';
import type {
  ReconstructionSession,
  ReconstructionSessionId,
  SessionPlan,
} from '@systemblick/domain/reconstruction/session';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';

import { StillThere } from '../people/still-there.js';

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

  create(
    actor: PersonActor,
    command: PlanCommand & { id: ReconstructionSessionId; bundleId: CaseBundleId; bodyId: BodyId },
  ) {
    return this.unit.do(async (work): Promise<Result<ReconstructionSession, Refusal>> => {
      const bundle = await this.bundles.hold(work, command.bundleId);
      if (!bundle) return refuse({ code: 'NOT_FOUND', field: 'bundleId' } as const);
      const body = await this.there.bodies(work, { field: 'bodyId', ids: [command.bodyId] });
      if (!body.ok) return body;
      const there = await this.invitedThere(work, command, []);
      if (!there.ok) return there;
      const session = planSession(bundle, { ...command, now: this.clock.now() });
      if (!session.ok) return session;
      return accept(await this.sessions.create(work, session.value, { action: 'session:create', actor }));
    });
  }

  change(actor: PersonActor, which: WhichSession, plan: PlanCommand) {
    const command = { ...plan, now: this.clock.now() };
    return this.unit.do((work) =>
      this.sessions.move(work, actor, 'plan', which, async ({ facilitatorId, participants }) => {
        const before = [facilitatorId, ...participants.map(({ personId }) => personId)];
        const there = await this.invitedThere(work, plan, before);
        return there.ok ? command : there;
      }),
    );
  }

  /** Who facilitates and who is invited. */
  private invitedThere(work: Work, { facilitatorId, participantIds }: PlanCommand, before: readonly PersonId[]) {
    return this.there.persons(
      work,
      { field: 'facilitatorId', ids: [facilitatorId], before },
      { field: 'participantIds', ids: participantIds, before },
    );
  }

  cancel(actor: PersonActor, which: WhichSession, reason: string) {
    return this.unit.do((work) => this.sessions.move(work, actor, 'cancel', which, { reason }));
  }
}
