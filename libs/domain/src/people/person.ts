import type { InstitutionId, Role } from '../kernel/actor.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import { pick } from '../kernel/pick.js';
import type { In } from '../kernel/move.js';
import type { Refusal, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import { isAddress } from './mail-address.js';
import { checkNothingOpen, type OpenRefusal, type OpenThings } from './open-things.js';

export type PersonDescription = {
  readonly name: string;
  /** What somebody does there, in a line ("Teamleitung Leistung"). */
  readonly position: string | null;
  readonly institutionId: InstitutionId | null;
  readonly email: string | null;
};

/** Somebody who works in one municipality. The account behind it is no part of the domain. */
export type Person = Versioned &
  PersonDescription & {
    readonly id: PersonId;
    readonly roles: readonly Role[];
    readonly state: 'active' | 'left';
    /** Agrees to stand by name in what the municipality publishes. */
    readonly namedInPublic: boolean;
  };

export type PersonRefusal = Refusal<'EMAIL_INVALID' | 'EMAIL_TAKEN' | 'LAST_ADMINISTRATOR'>;

export function registerPerson({
  id,
  municipalityId,
  roles,
  ...description
}: PersonDescription & {
  readonly id: PersonId;
  readonly municipalityId: MunicipalityId;
  readonly roles: readonly Role[];
}): Result<Person, PersonRefusal | TextRefusal> {
  return changePerson(
    { ...description, id, municipalityId, version: 0, state: 'active', roles, namedInPublic: false },
    description,
  );
}

export function changePerson(
  person: In<Person, 'active'>,
  description: PersonDescription,
): Result<Person, PersonRefusal | TextRefusal> {
  const name = requiredText('name', description.name, textLimits.line);
  if (!name.ok) return name;
  const position = optionalText('position', description.position, textLimits.line);
  if (!position.ok) return position;
  const { email } = description;
  if (email !== null && !isAddress(email)) return refuse({ code: 'EMAIL_INVALID', field: 'email' });

  const fields = pick(description, ['institutionId', 'email']);
  return accept({ ...person, ...fields, name: name.value, position: position.value });
}

/** Agrees to be named in public, or takes that back; nobody can for another. */
export function consentToBeNamed(person: Person, { named }: { readonly named: boolean }): Result<Person, WrongState> {
  if (person.state !== 'active') return wrongState;

  return accept({ ...person, namedInPublic: named });
}

export type ChangingRoles = { readonly roles: readonly Role[]; readonly otherAdministrators: number };

/** Gives and takes roles. The last administrator stays one, or nobody could mend it. */
export function changeRoles(
  person: In<Person, 'active'>,
  { roles, otherAdministrators }: ChangingRoles,
): Result<Person, PersonRefusal> {
  if (isLastAdministrator(person, otherAdministrators) && !roles.includes('administrator'))
    return refuse({ code: 'LAST_ADMINISTRATOR', field: 'roles' });

  return accept({ ...person, roles: [...new Set(roles)] });
}

/** Who still chairs or leads hands that on first; nothing else holds anybody, whose way in must end at once. */
export function leave(
  person: In<Person, 'active'>,
  { otherAdministrators, open }: { readonly otherAdministrators: number; readonly open: readonly OpenThings[] },
): Result<Person, PersonRefusal | OpenRefusal> {
  if (isLastAdministrator(person, otherAdministrators)) return refuse({ code: 'LAST_ADMINISTRATOR' });
  const nothing = checkNothingOpen(open);
  if (!nothing.ok) return nothing;

  return accept({ ...person, state: 'left', roles: [] });
}

const isLastAdministrator = ({ roles }: Person, others: number) => roles.includes('administrator') && others === 0;
