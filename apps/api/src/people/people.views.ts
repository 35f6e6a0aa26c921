import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import type { MemberMunicipality } from '@systemblick/domain/people/member-municipality';
import type { Membership } from '@systemblick/domain/people/membership';
import type { Municipality } from '@systemblick/domain/people/municipality';
import type { Person } from '@systemblick/domain/people/person';
import type { Seat } from '@systemblick/domain/people/seat';

import { as } from '../platform/graphql/as.js';
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
  as(MunicipalityType, { id, version, name, kind });

export const toMemberMunicipality = ({
  id,
  version,
  name,
  sizeClass,
  contact,
}: MemberMunicipality): MemberMunicipalityType => as(MemberMunicipalityType, { id, version, name, sizeClass, contact });

export const toInstitution = ({ municipalityId: _, ...institution }: Institution): InstitutionObjectType =>
  as(InstitutionObjectType, institution);

export const toPerson = ({ municipalityId: _, roles, ...person }: Person): PersonType =>
  as(PersonType, { ...person, assignedRoles: roles });

export const toBody = ({ municipalityId: _, rules, ...body }: Body): BodyType =>
  as(BodyType, {
    ...body,
    rules: {
      ...rules,
      quorum: { kind: rules.quorum.kind, count: rules.quorum.kind === 'number' ? rules.quorum.count : null },
    },
  });

export const toSeat = ({ municipalityId: _, ...seat }: Seat): SeatType => as(SeatType, seat);

export const toMembership = ({ municipalityId: _, ...membership }: Membership): MembershipType =>
  as(MembershipType, membership);
