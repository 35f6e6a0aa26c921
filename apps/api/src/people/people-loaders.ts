import { Injectable } from '@nestjs/common';

import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import { toBody, toInstitution, toMemberMunicipality, toMembership, toPerson, toSeat } from './people.views.js';
import type {
  BodyType,
  InstitutionObjectType,
  MemberMunicipalityType,
  MembershipType,
  PersonType,
  SeatType,
} from './people.types.js';

/** People, institutions and bodies named by others' rows, read in one statement a kind and request. */
@Injectable()
export class PeopleLoaders {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  async person(id: string): Promise<PersonType | null> {
    const person = await this.loaders.for('person', this.queries.personsById).load(id);
    return person ? toPerson(person) : null;
  }

  async institution(id: string): Promise<InstitutionObjectType | null> {
    const institution = await this.loaders.for('institution', this.queries.institutionsById).load(id);
    return institution ? toInstitution(institution) : null;
  }

  async memberMunicipality(id: string): Promise<MemberMunicipalityType | null> {
    const member = await this.loaders.for('memberMunicipality', this.queries.memberMunicipalitiesById).load(id);
    return member ? toMemberMunicipality(member) : null;
  }

  async body(id: string): Promise<BodyType | null> {
    const body = await this.loaders.for('body', this.queries.bodiesById).load(id);
    return body ? toBody(body) : null;
  }

  async seatsOf(bodyId: string): Promise<SeatType[]> {
    const seats = await this.loaders.for('seats', (ids) => this.queries.seatsByBody(ids)).load(bodyId);
    return (seats ?? []).map(toSeat);
  }

  async membershipsOf(seatId: string): Promise<MembershipType[]> {
    const memberships = await this.loaders
      .for('memberships', (ids) => this.queries.membershipsBySeat(ids))
      .load(seatId);
    return (memberships ?? []).map(toMembership);
  }
}
