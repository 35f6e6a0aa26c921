import { Injectable } from '@nestjs/common';

import type { SystemActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { lineKey } from '@systemblick/domain/kernel/text';
import { foundMunicipality, type MunicipalityKind } from '@systemblick/domain/people/municipality';
import { registerPerson } from '@systemblick/domain/people/person';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { MunicipalityNames } from '@systemblick/persistence/people/municipality-names';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { Persons } from '@systemblick/persistence/people/persons';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { RequestContext } from '../platform/request/request-context.js';
import { GrantAccess } from './grant-access.js';

export type Founding = {
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly administrator: { readonly name: string; readonly email: string };
  /** Made up for the demo: its people may sign in by a click, as long as there is no other municipality. */
  readonly isInvented?: boolean;
};

type Founded = { readonly municipalityId: MunicipalityId; readonly personId: PersonId };

/** At the server itself, before anybody can sign in: a municipality, its first administrator, and the link to come in by. */
@Injectable()
export class FoundMunicipality {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly context: RequestContext,
    private readonly municipalities: Municipalities,
    private readonly persons: Persons,
    private readonly names: MunicipalityNames,
    private readonly accounts: Accounts,
    private readonly queries: PeopleQueries,
    private readonly grant: GrantAccess,
  ) {}

  async execute(founding: Founding) {
    const actor: SystemActor = { kind: 'system', municipalityId: newId<'Municipality'>() };
    return this.context.as(actor, async () => {
      const founded = await this.found(actor, founding);
      return founded.ok ? this.grant.execute(actor, founded.value.personId, 'any') : founded;
    });
  }

  /** Whether there is a municipality already. */
  async isFounded(): Promise<boolean> {
    return (await this.accounts.municipalityIds()).length > 0;
  }

  /** Another link for an administrator who has none that works; by the municipality's name and the address. */
  async linkFor(name: string, email: string) {
    for (const municipalityId of await this.accounts.municipalityIds()) {
      if (!sameName(await this.names.of(municipalityId), name)) continue;
      const actor: SystemActor = { kind: 'system', municipalityId };
      return this.context.as(actor, async () => {
        const personId = await this.queries.administratorWithAddress(email);
        return personId ? this.grant.execute(actor, personId, 'any') : refuse({ code: 'NOT_FOUND' } as const);
      });
    }
    return refuse({ code: 'NOT_FOUND' } as const);
  }

  private found(actor: SystemActor, { name, kind, administrator, isInvented = false }: Founding) {
    const { municipalityId } = actor;
    const municipality = foundMunicipality({ id: municipalityId, name, kind });
    const person = registerPerson({
      id: newId<'Person'>(),
      municipalityId,
      name: administrator.name,
      email: administrator.email,
      position: null,
      institutionId: null,
      roles: ['administrator'],
    });
    return this.unit.do(async (work): Promise<Result<Founded, FoundingRefusal>> => {
      if (!municipality.ok) return municipality;
      if (!person.ok) return person;
      // Two who found the same one at the same moment stand in line here.
      await this.municipalities.holdFounding(work);
      for (const other of await this.accounts.municipalityIds())
        if (sameName(await this.names.of(other), municipality.value.name))
          return refuse({ code: 'MUNICIPALITY_EXISTS', field: 'name' });

      const act = { action: isInvented ? 'demo:load' : 'municipality:found', actor } as const;
      await this.municipalities.create(work, municipality.value, act);
      await this.persons.create(work, person.value, act);
      await this.accounts.grant(work, administrator.email, municipalityId, person.value.id);
      return accept({ municipalityId, personId: person.value.id });
    });
  }
}

type FoundingRefusal =
  | Extract<ReturnType<typeof foundMunicipality> | ReturnType<typeof registerPerson>, { readonly ok: false }>['refusal']
  | { readonly code: 'MUNICIPALITY_EXISTS'; readonly field: 'name' };

const sameName = (one: string, other: string) => lineKey(one) === lineKey(other);
