import type { InstitutionId } from '../kernel/actor.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import { pick } from '../kernel/pick.js';
import type { In } from '../kernel/move.js';
import { accept, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { InstitutionType } from './institution-type.js';
import type { LegalSphere } from './legal-sphere.js';
import type { MemberMunicipalityId } from './member-municipality.js';
import { checkNothingOpen, type OpenRefusal, type OpenThings } from './open-things.js';

export type InstitutionDescription = {
  readonly name: string;
  readonly shortName: string;
  readonly type: InstitutionType;
  readonly legalSpheres: readonly LegalSphere[];
  readonly memberMunicipalityId: MemberMunicipalityId | null;
  /** Inside the administration one co-signs (Mitzeichnung); outside one gives a statement. */
  readonly insideAdministration: boolean;
  /** Who leads it: confirms working time, answers for its commitments. */
  readonly leaderId: PersonId | null;
};

/** A concrete office or carrier. Never named in a case or an observation. */
export type Institution = Versioned &
  InstitutionDescription & { readonly id: InstitutionId; readonly state: 'active' | 'closed' };

export function addInstitution({
  id,
  municipalityId,
  ...description
}: InstitutionDescription & {
  readonly id: InstitutionId;
  readonly municipalityId: MunicipalityId;
}): Result<Institution, TextRefusal> {
  return changeInstitution({ ...description, id, municipalityId, version: 0, state: 'active' }, description);
}

export function changeInstitution(
  institution: In<Institution, 'active'>,
  description: InstitutionDescription,
): Result<Institution, TextRefusal> {
  const name = requiredText('name', description.name, textLimits.line);
  if (!name.ok) return name;
  const shortName = requiredText('shortName', description.shortName, textLimits.line);
  if (!shortName.ok) return shortName;

  const fields = pick(description, [
    'type',
    'legalSpheres',
    'memberMunicipalityId',
    'insideAdministration',
    'leaderId',
  ]);
  return accept({ ...institution, ...fields, name: name.value, shortName: shortName.value });
}

export function closeInstitution(
  institution: In<Institution, 'active'>,
  { open }: { readonly open: readonly OpenThings[] },
): Result<Institution, OpenRefusal> {
  const nothing = checkNothingOpen(open);
  if (!nothing.ok) return nothing;

  return accept({ ...institution, state: 'closed' });
}
