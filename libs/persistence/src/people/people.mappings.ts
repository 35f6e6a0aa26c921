import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import type { MemberMunicipality, MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { Membership, MembershipId } from '@systemblick/domain/people/membership';
import type { Municipality } from '@systemblick/domain/people/municipality';
import type { Person } from '@systemblick/domain/people/person';
import type { Seat, SeatId } from '@systemblick/domain/people/seat';

import type { Mapping } from '../platform/aggregate-store.js';
import {
  BodyRow,
  InstitutionRow,
  MemberMunicipalityRow,
  MembershipRow,
  MunicipalityRow,
  PersonRow,
  SeatRow,
} from './people.rows.js';

const tenantOf = ({ municipalityId, version }: { municipalityId: string; version: number }) => ({
  municipalityId: municipalityId as MunicipalityId,
  version,
});

export const municipalityMapping: Mapping<Municipality, MunicipalityRow> = {
  kind: 'Municipality',
  row: MunicipalityRow,
  toAggregate: ({ id, name, kind, settings, ...row }) => ({
    ...tenantOf(row),
    id: id as MunicipalityId,
    name,
    kind,
    settings,
  }),
  toRow: ({ municipalityId, id, name, kind, settings }) => ({ municipalityId, id, name, kind, settings }),
};

export const memberMunicipalityMapping: Mapping<MemberMunicipality, MemberMunicipalityRow> = {
  kind: 'MemberMunicipality',
  row: MemberMunicipalityRow,
  toAggregate: ({ id, name, sizeClass, contact, ...row }) => ({
    ...tenantOf(row),
    id: id as MemberMunicipalityId,
    name,
    sizeClass,
    contact,
  }),
  toRow: ({ municipalityId, id, name, sizeClass, contact }) => ({ municipalityId, id, name, sizeClass, contact }),
};

export const institutionMapping: Mapping<Institution, InstitutionRow> = {
  kind: 'Institution',
  row: InstitutionRow,
  toAggregate: (row) => ({
    ...tenantOf(row),
    id: row.id as InstitutionId,
    state: row.state,
    name: row.name,
    shortName: row.shortName,
    type: row.type,
    legalSpheres: row.legalSpheres,
    memberMunicipalityId: row.memberMunicipalityId as MemberMunicipalityId | null,
    insideAdministration: row.insideAdministration,
    leaderId: row.leaderId as PersonId | null,
  }),
  toRow: ({ version: _, legalSpheres, ...institution }) => ({ ...institution, legalSpheres: [...legalSpheres] }),
};

export const personMapping: Mapping<Person, PersonRow> = {
  kind: 'Person',
  row: PersonRow,
  toAggregate: ({ id, state, name, position, institutionId, email, roles, namedInPublic, ...row }) => ({
    ...tenantOf(row),
    id: id as PersonId,
    namedInPublic,
    state,
    name,
    position,
    institutionId: institutionId as InstitutionId | null,
    email,
    roles,
  }),
  toRow: ({ version: _, roles, ...person }) => ({ ...person, roles: [...roles] }),
};

export const bodyMapping: Mapping<Body, BodyRow> = {
  kind: 'Body',
  row: BodyRow,
  toAggregate: (row) => ({
    ...tenantOf(row),
    id: row.id as BodyId,
    state: row.state,
    kind: row.kind,
    name: row.name,
    rhythm: row.rhythm,
    memberMunicipalityId: row.memberMunicipalityId as MemberMunicipalityId | null,
    existedBefore: row.existedBefore,
    rules: row.rules,
    chairId: row.chairId as PersonId | null,
    deputyChairId: row.deputyChairId as PersonId | null,
    minuteTakerId: row.minuteTakerId as PersonId | null,
  }),
  toRow: ({ version: _, ...body }) => body,
};

export const seatMapping: Mapping<Seat, SeatRow> = {
  kind: 'Seat',
  row: SeatRow,
  toAggregate: ({ id, bodyId, institutionId, voting, endedOn, ...row }) => ({
    ...tenantOf(row),
    id: id as SeatId,
    bodyId: bodyId as BodyId,
    institutionId: institutionId as InstitutionId | null,
    voting,
    endedOn: endedOn as CivilDate | null,
  }),
  toRow: ({ version: _, ...seat }) => seat,
};

export const membershipMapping: Mapping<Membership, MembershipRow> = {
  kind: 'Membership',
  row: MembershipRow,
  toAggregate: ({ id, seatId, personId, capacity, from, until, ...row }) => ({
    ...tenantOf(row),
    id: id as MembershipId,
    seatId: seatId as SeatId,
    personId: personId as PersonId,
    capacity,
    from: from as CivilDate,
    until: until as CivilDate | null,
  }),
  toRow: ({ version: _, ...membership }) => membership,
};
