import type { Id } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import { isAddress } from './mail-address.js';
import type { Municipality } from './municipality.js';

/** How large a place is; cases name a place only by this. */
export const sizeClasses = [
  'smallRuralMunicipality',
  'smallTown',
  'mediumTown',
  'largeTown',
  'independentCity',
] as const;
export type SizeClass = (typeof sizeClasses)[number];

export type MemberMunicipalityId = Id<'MemberMunicipality'>;

/** The person who answers for KIM there; need not have an account. */
export type ContactPerson = { readonly name: string; readonly email: string | null; readonly phone: string | null };

/** A kreisangehörige Kommune of a Kreis. */
export type MemberMunicipality = Versioned & {
  readonly id: MemberMunicipalityId;
  readonly name: string;
  readonly sizeClass: SizeClass;
  readonly contact: ContactPerson;
};

export type MemberMunicipalityRefusal = Refusal<'NO_MEMBER_MUNICIPALITIES' | 'EMAIL_INVALID'>;
type Description = Pick<MemberMunicipality, 'name' | 'sizeClass' | 'contact'>;

/** Adds a Kommune to a Kreis; a kreisfreie Stadt has none. */
export function addMemberMunicipality(
  municipality: Municipality,
  { id, ...description }: Description & { readonly id: MemberMunicipalityId },
): Result<MemberMunicipality, MemberMunicipalityRefusal | TextRefusal> {
  if (municipality.kind !== 'county') return refuse({ code: 'NO_MEMBER_MUNICIPALITIES' });

  return changeMemberMunicipality({ id, municipalityId: municipality.id, version: 0, ...description }, description);
}

export function changeMemberMunicipality(
  member: MemberMunicipality,
  { name, sizeClass, contact }: Description,
): Result<MemberMunicipality, MemberMunicipalityRefusal | TextRefusal> {
  const called = requiredText('name', name, textLimits.line);
  if (!called.ok) return called;
  const answering = requiredText('contactName', contact.name, textLimits.line);
  if (!answering.ok) return answering;

  const { email } = contact;
  if (email !== null && !isAddress(email)) return refuse({ code: 'EMAIL_INVALID', field: 'contactEmail' });
  const phone = optionalText('contactPhone', contact.phone, textLimits.line);
  if (!phone.ok) return phone;

  const reached = { name: answering.value, email, phone: phone.value };
  return accept({ ...member, name: called.value, sizeClass, contact: reached });
}
