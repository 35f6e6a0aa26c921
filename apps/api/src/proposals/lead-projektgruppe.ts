import { Injectable } from '@nestjs/common';

import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { checkToCome } from '@systemblick/domain/kernel/to-come';
import { mayConfirmFor } from '@systemblick/domain/proposals/group-step';
import {
  concludeProjektgruppe,
  confirmWorkingTime,
  mandateProjektgruppe,
  planProjektgruppe,
  proposeProjektgruppe,
} from '@systemblick/domain/proposals/lead-projektgruppe';
import type { Projektgruppe, ProjektgruppeId, ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { permitProjektgruppe, type ProposalAction } from '@systemblick/domain/proposals/rights';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';

import { thenThere } from '../people/then-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import { KnownToPlan } from './known-to-plan.js';
import { LedInstitutions } from './led-institutions.js';

export type WhichGroup = { readonly id: ProjektgruppeId; readonly expectedVersion: number };

/** A Projektgruppe from the coordination's proposal to its end; setting it to work is a case of its own. */
@Injectable()
export class LeadProjektgruppe {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: Projektgruppen,
    private readonly known: KnownToPlan,
    private readonly led: LedInstitutions,
    private readonly clock: Clock,
  ) {}

  async propose(actor: PersonActor, id: ProjektgruppeId, plan: ProjektgruppePlan) {
    const known = await this.known.check(plan);
    if (!known.ok) return known;

    const toCome = checkToCome('dueOn', plan.dueOn, { now: this.clock.now() });
    if (!toCome.ok) return toCome;
    const group = proposeProjektgruppe({ ...plan, id, municipalityId: actor.municipalityId });
    return group.ok
      ? this.unit.do(async (work) =>
          accept(await this.groups.create(work, group.value, { action: 'projektgruppe:propose', actor })),
        )
      : group;
  }

  async plan(actor: PersonActor, which: WhichGroup, plan: ProjektgruppePlan) {
    const known = await this.known.check(plan, await this.groups.find(which.id));
    return this.change<Refusal>(actor, which, 'projektgruppe:plan', (group) => {
      const toCome = checkToCome('dueOn', plan.dueOn, { before: group.dueOn, now: this.clock.now() });
      return toCome.ok ? thenThere(planProjektgruppe(group, plan), known) : toCome;
    });
  }

  mandate(actor: PersonActor, which: WhichGroup) {
    const command = { by: actor.personId, now: this.clock.now() };
    return this.change(actor, which, 'projektgruppe:mandate', (group) => mandateProjektgruppe(group, command));
  }

  async confirm(actor: PersonActor, which: WhichGroup, institutionId: InstitutionId) {
    const led = await this.led.of(actor);
    const command = { institutionId, by: actor.personId, now: this.clock.now() };
    return this.change<Refusal>(actor, which, 'projektgruppe:confirmWorkingTime', (group) =>
      mayConfirmFor(actor, institutionId, led)
        ? confirmWorkingTime(group, command)
        : refuse({ code: 'NOT_PERMITTED' } as const),
    );
  }

  conclude(actor: PersonActor, which: WhichGroup, conclusion: string) {
    const command = { conclusion, now: this.clock.now() };
    return this.change(actor, which, 'projektgruppe:conclude', (group) => concludeProjektgruppe(group, command));
  }

  private async change<R extends Refusal>(
    actor: PersonActor,
    { id, expectedVersion }: WhichGroup,
    action: ProposalAction,
    verb: (group: Projektgruppe) => Result<Projektgruppe, R>,
  ) {
    const led = await this.led.of(actor);
    return this.unit.do((work) =>
      this.groups.change(work, id, expectedVersion, { action, actor }, (group) =>
        permitted(permitProjektgruppe(actor, action, group, led), () => verb(group)),
      ),
    );
  }
}
