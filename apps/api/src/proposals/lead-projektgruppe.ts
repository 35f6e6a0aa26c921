import { Injectable } from '@nestjs/common';

import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { mayConfirmFor } from '@systemblick/domain/proposals/group-step';
import { proposeProjektgruppe } from '@systemblick/domain/proposals/lead-projektgruppe';
import type { Projektgruppe, ProjektgruppeId, ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';

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

  propose(actor: PersonActor, id: ProjektgruppeId, plan: ProjektgruppePlan) {
    const { municipalityId } = actor;
    const group = proposeProjektgruppe({ ...plan, id, municipalityId, now: this.clock.now() });
    return this.unit.do(async (work): Promise<Result<Projektgruppe, Refusal>> => {
      const known = await this.known.check(work, plan);
      if (!known.ok) return known;
      if (!group.ok) return group;
      return accept(await this.groups.create(work, group.value, { action: 'projektgruppe:propose', actor }));
    });
  }

  plan(actor: PersonActor, which: WhichGroup, plan: ProjektgruppePlan) {
    const command = { ...plan, now: this.clock.now() };
    return this.unit.do((work) =>
      this.groups.move(work, actor, 'plan', which, async (group) => {
        const known = await this.known.check(work, plan, group);
        return known.ok ? command : known;
      }),
    );
  }

  mandate(actor: PersonActor, which: WhichGroup) {
    const command = { by: actor.personId, now: this.clock.now() };
    return this.unit.do((work) => this.groups.move(work, actor, 'mandate', which, command));
  }

  async confirm(actor: PersonActor, which: WhichGroup, institutionId: InstitutionId) {
    const isTheirs = mayConfirmFor(actor, institutionId, await this.led.of(actor));
    const command = { institutionId, by: actor.personId, isTheirs, now: this.clock.now() };
    return this.unit.do((work) => this.groups.move(work, actor, 'confirmWorkingTime', which, command));
  }

  conclude(actor: PersonActor, which: WhichGroup, conclusion: string) {
    const now = this.clock.now();
    return this.unit.do((work) => this.groups.move(work, actor, 'conclude', which, { conclusion, now }));
  }
}
