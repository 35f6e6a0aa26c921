import { Injectable } from '@nestjs/common';

import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { addInstitution, type Institution, type InstitutionDescription } from '@systemblick/domain/people/institution';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { StillThere } from './still-there.js';

type Edit = InstitutionDescription & { readonly id: InstitutionId };

/** Adds and changes institutions. */
@Injectable()
export class AdministerInstitutions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly institutions: Institutions,
    private readonly there: StillThere,
    private readonly names: NamesTaken,
  ) {}

  async add(actor: PersonActor, command: Edit) {
    const institution = addInstitution({ ...command, municipalityId: actor.municipalityId });
    if (!institution.ok) return institution;
    const act = { action: 'institution:write', actor };
    return this.names.orTaken('institution', command, () =>
      this.unit.do(async (work): Promise<Result<Institution, Refusal>> => {
        const there = await this.namedThere(work, command, null);
        return there.ok ? accept(await this.institutions.create(work, institution.value, act)) : there;
      }),
    );
  }

  change(actor: PersonActor, { id, ...description }: Edit, expectedVersion: number) {
    return this.names.orTaken('institution', { id, ...description }, () =>
      this.unit.do((work) =>
        this.institutions.move(work, actor, 'change', { id, expectedVersion }, async ({ leaderId: was }) => {
          const there = await this.namedThere(work, description, was);
          return there.ok ? description : there;
        }),
      ),
    );
  }

  /** Its Kommune and who leads it. */
  private async namedThere(
    work: Work,
    { memberMunicipalityId, leaderId }: InstitutionDescription,
    was: PersonId | null,
  ) {
    const member = { field: 'memberMunicipalityId', ids: [memberMunicipalityId] };
    const known = await this.there.memberMunicipalities(work, member);
    return known.ok ? this.there.persons(work, { field: 'leaderId', ids: [leaderId], before: [was] }) : known;
  }
}
