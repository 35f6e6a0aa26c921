import { Injectable } from '@nestjs/common';

import type { ResolutionId } from '@systemblick/domain/decisions/resolution';
import {
  adopt,
  askAdoption,
  askAdoptionAgain,
  declineAdoption,
  prepareAdoption,
} from '@systemblick/domain/follow-up/adopt';
import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import { permitAdoption, type FollowUpAction } from '@systemblick/domain/follow-up/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import { Resolutions } from '@systemblick/persistence/decisions/resolutions';
import { Adoptions } from '@systemblick/persistence/follow-up/adoptions';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';

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
    return this.move(actor, 'adoption:prepare', which, (adoption) => prepareAdoption(adoption, { note }));
  }

  adopt(
    actor: PersonActor,
    which: WhichAdoption,
    { adapted, note }: { readonly adapted: boolean; readonly note: string | null },
  ) {
    const now = this.clock.now();
    return this.move(actor, 'adoption:adopt', which, (adoption) => adopt(adoption, { adapted, note, now }));
  }

  decline(actor: PersonActor, which: WhichAdoption, reason: string) {
    const now = this.clock.now();
    return this.move(actor, 'adoption:decline', which, (adoption) => declineAdoption(adoption, { reason, now }));
  }

  askAgain(actor: PersonActor, which: WhichAdoption) {
    return this.move(actor, 'adoption:askAgain', which, askAdoptionAgain);
  }

  private async move<R extends Refusal>(
    actor: PersonActor,
    action: FollowUpAction,
    { id, expectedVersion }: WhichAdoption,
    verb: (adoption: Adoption) => Result<Adoption, R>,
  ) {
    const contacts = await this.contactsOf(id);
    return this.unit.do((work) =>
      this.adoptions.change(work, id, expectedVersion, { action, actor }, (adoption) =>
        permitted(permitAdoption(actor, action, adoption, contacts), () => verb(adoption)),
      ),
    );
  }

  private async contactsOf(id: AdoptionId): Promise<readonly PersonId[]> {
    const adoption = await this.adoptions.find(id);
    if (!adoption) return [];
    const { memberMunicipalityId } = adoption;
    return (await this.queries.contactsOf([memberMunicipalityId])).get(memberMunicipalityId) ?? [];
  }
}
