import { Injectable } from '@nestjs/common';

import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import {
  addInstitution,
  changeInstitution,
  closeInstitution,
  type InstitutionDescription,
} from '@systemblick/domain/people/institution';
import { Institutions } from '@systemblick/domain/people/institutions';
import { permitPeople } from '@systemblick/domain/people/rights';

import { permitted } from '../platform/permissions/permitted.js';

type Edit = InstitutionDescription & { readonly id: InstitutionId };

/** Adds, changes and closes institutions. */
@Injectable()
export class AdministerInstitutions {
  constructor(private readonly institutions: Institutions) {}

  async add(actor: PersonActor, command: Edit) {
    const institution = addInstitution({ ...command, municipalityId: actor.municipalityId });
    if (!institution.ok) return institution;
    return {
      ok: true as const,
      value: await this.institutions.create(institution.value, { action: 'institution:write', actor }),
    };
  }

  change(actor: PersonActor, { id, ...description }: Edit, expectedVersion: number) {
    const act = { action: 'institution:change', actor } as const;
    return this.institutions.change(id, expectedVersion, act, (institution) =>
      permitted(permitPeople(actor, 'institution:change', institution), () =>
        changeInstitution(institution, description),
      ),
    );
  }

  close(actor: PersonActor, id: InstitutionId, expectedVersion: number) {
    const act = { action: 'institution:close', actor } as const;
    return this.institutions.change(id, expectedVersion, act, (institution) =>
      permitted(permitPeople(actor, 'institution:close', institution), () => closeInstitution(institution)),
    );
  }
}
