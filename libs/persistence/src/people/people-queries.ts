import type { EntityManager } from 'typeorm';

import type { BodyKind, InstitutionId, Role } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { lineKey } from '@systemblick/domain/kernel/text';
import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import type { MemberMunicipality, MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { Membership } from '@systemblick/domain/people/membership';
import type { Person } from '@systemblick/domain/people/person';
import type { Seat } from '@systemblick/domain/people/seat';

import type { AggregateRow, Mapping } from '../platform/aggregate-store.js';
import { listByName } from '../platform/list-by-name.js';
import type { Page, PageRequest } from '../platform/page.js';
import { searched } from '../platform/searched.js';
import type { Tenant } from '../platform/tenant.js';
import {
  bodyMapping,
  institutionMapping,
  memberMunicipalityMapping,
  membershipMapping,
  personMapping,
  seatMapping,
} from './people.mappings.js';
import type { Work } from '../platform/work.js';

/** Institutions that are not closed and member municipalities, by their names in small letters; institutions by short name too. */
export type PlaceNames = {
  readonly institutions: ReadonlyMap<string, InstitutionId>;
  readonly members: ReadonlyMap<string, MemberMunicipalityId>;
};

/** Without the marks and letters that a German keyboard lacks. */
const named = `strpos(search_plain(row.name), search_plain(:search)) > 0`;

/** Lists and look-ups of people, institutions and bodies: one statement each. */
export class PeopleQueries {
  constructor(private readonly tenant: Tenant) {}

  persons(page: PageRequest, search: string | null, includeLeft: boolean): Promise<Page<Person>> {
    return this.tenant.read((manager) =>
      listByName(manager, personMapping, page, [
        ['search', searched(search), named],
        ['active', includeLeft ? null : 'active', `row.state = :active`],
      ]),
    );
  }

  institutions(page: PageRequest, search: string | null): Promise<Page<Institution>> {
    return this.tenant.read((manager) =>
      listByName(manager, institutionMapping, page, [['search', searched(search), named]]),
    );
  }

  /** Who is here and holds one of these roles, by name. */
  withRoles(roles: readonly Role[]): Promise<readonly Person[]> {
    return this.tenant.read(async (manager) => {
      const rows = await within(manager, personMapping)
        .andWhere(`row.state = 'active' AND row.roles && :roles::text[]`, { roles: [...roles] })
        .orderBy('row.name')
        .getMany();
      return rows.map((row) => personMapping.toAggregate(row, undefined));
    });
  }

  bodies(page: PageRequest, kind: BodyKind | null): Promise<Page<Body>> {
    return this.tenant.read((manager) => listByName(manager, bodyMapping, page, [['kind', kind, `row.kind = :kind`]]));
  }

  memberMunicipalities(page: PageRequest): Promise<Page<MemberMunicipality>> {
    return this.tenant.read((manager) => listByName(manager, memberMunicipalityMapping, page, []));
  }

  personsById = (ids: readonly string[]) => this.byId(personMapping, ids);
  institutionsById = (ids: readonly string[]) => this.byId(institutionMapping, ids);
  memberMunicipalitiesById = (ids: readonly string[]) => this.byId(memberMunicipalityMapping, ids);
  bodiesById = (ids: readonly string[]) => this.byId(bodyMapping, ids);

  /** For lists from elsewhere, which name places and do not know their ids. `hold`: none of them is closed meanwhile. */
  async placeNames({ manager }: Work, { hold }: { readonly hold: boolean }): Promise<PlaceNames> {
    const active = within(manager, institutionMapping).andWhere(`row.state = 'active'`).orderBy('row.id');
    const institutions = await (hold ? active.setLock('pessimistic_read') : active).getMany();
    const members = await within(manager, memberMunicipalityMapping).getMany();
    return {
      institutions: new Map(
        institutions.flatMap(({ id, name, shortName }) => [
          [lineKey(shortName), id as InstitutionId] as const,
          [lineKey(name), id as InstitutionId] as const,
        ]),
      ),
      members: new Map(members.map(({ id, name }) => [lineKey(name), id as MemberMunicipalityId])),
    };
  }

  seatsByBody(bodyIds: readonly string[], work?: Work): Promise<ReadonlyMap<string, readonly Seat[]>> {
    return this.tenant.readIn(work, (manager) =>
      this.grouped(manager, seatMapping, 'body_id', bodyIds, ({ bodyId }) => bodyId),
    );
  }

  membershipsBySeat(seatIds: readonly string[], work?: Work): Promise<ReadonlyMap<string, readonly Membership[]>> {
    return this.tenant.readIn(work, (manager) =>
      this.grouped(manager, membershipMapping, 'seat_id', seatIds, ({ seatId }) => seatId),
    );
  }

  /** The name of another active person with this address, whatever its capitals. */
  holderOfAddress(email: string, butId: string, work?: Work): Promise<string | undefined> {
    return this.tenant.readIn(work, async (manager) => {
      const rows = await manager.query<{ name: string }[]>(
        `SELECT name FROM person
          WHERE municipality_id = $1 AND state = 'active' AND lower(email) = lower($2) AND id <> $3 ORDER BY id LIMIT 1`,
        [this.tenant.municipalityId(), email, butId],
      );
      return rows[0]?.name;
    });
  }

  /** An active administrator by their address. */
  administratorWithAddress(email: string): Promise<PersonId | undefined> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ id: PersonId }[]>(
        `SELECT id FROM person WHERE municipality_id = $1 AND state = 'active'
           AND 'administrator' = ANY (roles) AND lower(email) = lower($2) ORDER BY id LIMIT 1`,
        [this.tenant.municipalityId(), email.trim()],
      );
      return rows[0]?.id;
    });
  }

  /** Active people whose address is another's too: entered before an address was one person's. */
  async doubledAddresses(): Promise<readonly Person[]> {
    return this.tenant.read(async (manager) => {
      const rows = await within(manager, personMapping)
        .andWhere(
          `row.state = 'active' AND EXISTS (SELECT FROM person AS other WHERE other.municipality_id = row.municipality_id
             AND other.id <> row.id AND other.state = 'active' AND lower(other.email) = lower(row.email))`,
        )
        .orderBy('lower(row.email)')
        .addOrderBy('row.id')
        .limit(100)
        .getMany();
      return rows.map((row) => personMapping.toAggregate(row, undefined));
    });
  }

  private byId<Thing extends { readonly id: string }, Row extends AggregateRow>(
    mapping: Mapping<Thing, Row>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Thing>> {
    return this.tenant.read(async (manager) => {
      const rows = await within(manager, mapping)
        .andWhere('row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, mapping.toAggregate(row, undefined)]));
    });
  }

  private async grouped<Thing, Row extends AggregateRow>(
    manager: EntityManager,
    mapping: Mapping<Thing, Row>,
    column: 'body_id' | 'seat_id',
    ids: readonly string[],
    key: (thing: Thing) => string,
  ): Promise<ReadonlyMap<string, readonly Thing[]>> {
    const rows = await within(manager, mapping)
      .andWhere(`row.${column} = ANY (:ids)`, { ids: [...ids] })
      .orderBy('row.id')
      .getMany();
    return group(
      rows.map((row) => mapping.toAggregate(row, undefined)),
      key,
    );
  }
}

const within = <Thing, Row extends AggregateRow>(manager: EntityManager, mapping: Mapping<Thing, Row>) =>
  manager.createQueryBuilder(mapping.row, 'row').where('row.municipality_id = current_municipality()');

function group<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return groups;
}
