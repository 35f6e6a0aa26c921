import { Injectable } from '@nestjs/common';

import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { askAdoption } from '@systemblick/domain/follow-up/adopt';
import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { Adoptions } from '@systemblick/persistence/follow-up/adoptions';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

export type WhichAdoption = { readonly id: AdoptionId; readonly expectedVersion: number };

/** Whether the Kommunen of a Kreis take a resolution over. */
@Injectable()
export class AskAdoption {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly adoptions: Adoptions,
    private readonly resolutions: Resolutions,
    private readonly members: MemberMunicipalities,
    private readonly queries: MeasureQueries,
    private readonly clock: Clock,
  ) {}

  /** The resolution is held meanwhile: of two who ask the same Kommune, the second finds it asked. */
  async ask(
    actor: PersonActor,
    id: AdoptionId,
    resolutionId: ResolutionId,
    memberMunicipalityId: MemberMunicipalityId,
  ): Promise<Result<Adoption, Refusal>> {
    const member = await this.members.find(memberMunicipalityId);
    if (!member) return refuse({ code: 'NOT_FOUND', field: 'memberMunicipalityId' } as const);

    return this.unit.do(async (work) => {
      const resolution = await this.resolutions.lock(work, resolutionId);
      if (!resolution) return refuse({ code: 'NOT_FOUND', field: 'resolutionId' } as const);
      const known = await this.queries.adoptionOf(work, { resolutionId, memberMunicipalityId });
      if (known) return accept(known);

      const adoption = askAdoption(resolution, { id, member });
      const act = { action: 'adoption:ask', actor };
      return adoption.ok ? accept(await this.adoptions.create(work, adoption.value, act)) : adoption;
    });
  }

  prepare(actor: PersonActor, which: WhichAdoption, note: string | null) {
    return this.unit.do((work) => this.adoptions.move(work, actor, 'prepare', which, { note }));
  }

  adopt(
    actor: PersonActor,
    which: WhichAdoption,
    { adapted, note }: { readonly adapted: boolean; readonly note: string | null },
  ) {
    const now = this.clock.now();
    return this.unit.do((work) => this.adoptions.move(work, actor, 'adopt', which, { adapted, note, now }));
  }

  decline(actor: PersonActor, which: WhichAdoption, reason: string) {
    const now = this.clock.now();
    return this.unit.do((work) => this.adoptions.move(work, actor, 'decline', which, { reason, now }));
  }

  askAgain(actor: PersonActor, which: WhichAdoption) {
    return this.unit.do((work) => this.adoptions.move(work, actor, 'askAgain', which));
  }
}
