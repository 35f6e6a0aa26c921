import type { MunicipalityId } from '@systemblick/domain/kernel/id';

import type { Tenant } from '../platform/tenant.js';

export type DemoPerson = {
  readonly personId: string;
  readonly name: string;
  readonly position: string | null;
  readonly institution: string | null;
  readonly municipality: string;
};

/** The invented people of one demo municipality, for its sign-in page. */
export class DemoPeopleQueries {
  constructor(private readonly tenant: Tenant) {}

  of(municipalityId: MunicipalityId): Promise<readonly DemoPerson[]> {
    return this.tenant.readFor(municipalityId, (manager) =>
      manager.query<DemoPerson[]>(
        `SELECT person.id AS "personId", person.name, person.position, institution.short_name AS institution, municipality.name AS municipality
         FROM person
         JOIN municipality USING (municipality_id)
         LEFT JOIN institution ON institution.municipality_id = person.municipality_id AND institution.id = person.institution_id
         JOIN account_person ON account_person.municipality_id = person.municipality_id AND account_person.person_id = person.id
         WHERE person.municipality_id = $1 AND person.state = 'active'
         ORDER BY person.id`,
        [municipalityId],
      ),
    );
  }
}
