import { AdministerPersons } from '@systemblick/api/people/administer-persons';
import { GrantAccess } from '@systemblick/api/people/grant-access';
import type { Role } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { PersonDescription } from '@systemblick/domain/people/person';

import type { Story } from '../story/story.js';

type Registering = PersonDescription & { readonly id: PersonId; readonly roles: readonly Role[] };

/** The administrator registers somebody, gives them their roles and makes the link to come in by. */
export async function register(
  story: Story,
  administrator: string,
  { roles, ...described }: Registering,
): Promise<void> {
  let person = await story.act(administrator, 'person:write', AdministerPersons, (persons, actor) =>
    persons.register(actor, described),
  );
  const { id } = person;
  if (roles.length > 0)
    person = await story.act(administrator, 'person:changeRoles', AdministerPersons, (persons, actor) =>
      persons.changeRoles(actor, id, person.version, roles),
    );
  await story.act(administrator, 'person:makeSignInLink', GrantAccess, (access, actor) =>
    access.execute(actor, id, person.version),
  );
}
