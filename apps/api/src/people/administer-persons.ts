import { Injectable } from '@nestjs/common';

import type { PersonActor, Role } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  consentToBeNamed,
  changePerson,
  changeRoles,
  leave,
  registerPerson,
  type Person,
  type PersonDescription,
} from '@systemblick/domain/people/person';
import { Persons } from '@systemblick/domain/people/persons';
import { permitPeople } from '@systemblick/domain/people/rights';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { permitted } from '../platform/permissions/permitted.js';
import { hashPassword } from '../platform/sign-in/passwords.js';

type Edit = PersonDescription & { readonly id: PersonId };

/** Registers people, gives them roles and a way in, and lets them go. */
@Injectable()
export class AdministerPersons {
  constructor(
    private readonly persons: Persons,
    private readonly queries: PeopleQueries,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  async register(actor: PersonActor, command: Edit) {
    const person = registerPerson({ ...command, municipalityId: actor.municipalityId, roles: [] });
    if (!person.ok) return person;
    return accept(await this.persons.create(person.value, { action: 'person:write', actor }));
  }

  change(actor: PersonActor, { id, ...description }: Edit, expectedVersion: number) {
    return this.persons.change(id, expectedVersion, { action: 'person:change', actor }, (person) =>
      permitted(permitPeople(actor, 'person:change', person), () => changePerson(person, description)),
    );
  }

  async changeRoles(actor: PersonActor, id: PersonId, expectedVersion: number, roles: readonly Role[]) {
    const otherAdministrators = await this.queries.otherAdministrators(id);
    const act = { action: 'person:changeRoles', actor, facts: { roles: roles.join(' ') } } as const;
    return this.persons.change(id, expectedVersion, act, (person) =>
      permitted(permitPeople(actor, 'person:changeRoles', person), () =>
        changeRoles(person, { roles, otherAdministrators }),
      ),
    );
  }

  /** Whoever leaves loses the way in, and every open session, at once. */
  /** For oneself only. */
  consentToBeNamed(actor: PersonActor, named: boolean) {
    const act = { action: 'person:consentToBeNamed', actor, facts: { named } };
    return this.persons.change(actor.personId, 'any', act, (person) => consentToBeNamed(person, { named }));
  }

  async leave(actor: PersonActor, id: PersonId, expectedVersion: number) {
    const otherAdministrators = await this.queries.otherAdministrators(id);
    const left = await this.persons.change(id, expectedVersion, { action: 'person:leave', actor }, (person) =>
      permitted(permitPeople(actor, 'person:leave', person), () => leave(person, { otherAdministrators })),
    );
    if (left.ok) await this.sessions.endAllOf(actor.municipalityId, id);
    return left;
  }

  /** Gives a person with an e-mail address a first or a new password; old sessions end. */
  async setPassword(actor: PersonActor, id: PersonId, password: string) {
    const person = await this.persons.find(id);
    if (!person) return refuse({ code: 'NOT_FOUND' } as const);
    if (person.email === null) return refuse({ code: 'EMAIL_INVALID', field: 'email' } as const);
    if (password.length < 12)
      return refuse({ code: 'PASSWORD_TOO_SHORT', field: 'password', facts: { min: 12 } } as const);

    const changed = await this.persons.change(
      id,
      person.version,
      { action: 'person:write', actor, facts: { password: true } },
      (same) => permitted(permitPeople(actor, 'person:write', same), (): Result<Person, never> => accept(same)),
    );
    if (!changed.ok) return changed;
    const passwordHash = await hashPassword(password);
    const accountId = await this.accounts.grant(person.email, actor.municipalityId, id, null);
    if ((await this.accounts.identitiesOf(accountId)).length > 1) return refuse({ code: 'ACCOUNT_SHARED' } as const);
    await this.accounts.setPassword(accountId, passwordHash);
    await this.sessions.endAll(accountId);
    return changed;
  }
}
