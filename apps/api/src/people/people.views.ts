import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import type { MemberMunicipality } from '@systemblick/domain/people/member-municipality';
import type { Membership } from '@systemblick/domain/people/membership';
import type { Municipality } from '@systemblick/domain/people/municipality';
import type { Person } from '@systemblick/domain/people/person';
import type { Seat } from '@systemblick/domain/people/seat';

import {
  BodyType,
  InstitutionObjectType,
  MemberMunicipalityType,
  MembershipType,
  MunicipalityType,
  PersonType,
  SeatType,
} from './people.types.js';

/** What may leave of each thing; fields that a right decides are left to their own resolvers. */
export const toMunicipality = ({ id, version, name, kind }: Municipality): MunicipalityType =>
  Object.assign(new MunicipalityType(), { id, version, name, kind });

export const toMemberMunicipality = ({
  id,
  version,
  name,
  sizeClass,
  contact,
}: MemberMunicipality): MemberMunicipalityType =>
  Object.assign(new MemberMunicipalityType(), { id, version, name, sizeClass, contact });

export const toInstitution = ({ municipalityId: _, ...institution }: Institution): InstitutionObjectType =>
  Object.assign(new InstitutionObjectType(), institution);

export const toPerson = ({ municipalityId: _, roles, ...person }: Person): PersonType =>
  Object.assign(new PersonType(), { ...person, assignedRoles: roles });

export const toBody = ({ municipalityId: _, rules, ...body }: Body): BodyType =>
  Object.assign(new BodyType(), {
    ...body,
    rules: {
      ...rules,
      quorum: { kind: rules.quorum.kind, count: rules.quorum.kind === 'number' ? rules.quorum.count : null },
    },
  });

export const toSeat = ({ municipalityId: _, ...seat }: Seat): SeatType => Object.assign(new SeatType(), seat);

export const toMembership = ({ municipalityId: _, ...membership }: Membership): MembershipType =>
  Object.assign(new MembershipType(), membership);
