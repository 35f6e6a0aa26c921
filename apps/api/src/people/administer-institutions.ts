import { Injectable } from '@nestjs/common';

import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { accept } from '@systemblick/domain/kernel/result';
import { addInstitution, type InstitutionDescription } from '@systemblick/domain/people/institution';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { StillThere } from './still-there.js';
import { thenThere } from './then-there.js';

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
    const there = await this.there.persons({ field: 'leaderId', ids: [command.leaderId] });
    if (!there.ok) return there;
    const institution = addInstitution({ ...command, municipalityId: actor.municipalityId });
    if (!institution.ok) return institution;
    const act = { action: 'institution:write', actor };
    return this.names.orTaken('institution', command, async () =>
      this.unit.do(async (work) => accept(await this.institutions.create(work, institution.value, act))),
    );
  }

  async change(actor: PersonActor, { id, ...description }: Edit, expectedVersion: number) {
    const was = (await this.institutions.find(id))?.leaderId ?? null;
    const there = await this.there.persons({ field: 'leaderId', ids: [description.leaderId], before: [was] });
    return this.names.orTaken('institution', { id, ...description }, () =>
      this.unit.do(async (work) =>
        thenThere(await this.institutions.move(work, actor, 'change', { id, expectedVersion }, description), there),
      ),
    );
  }
}
