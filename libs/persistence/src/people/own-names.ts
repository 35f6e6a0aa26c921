import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';

/** What the people and places of a municipality are called. */
export type OwnNames = {
  readonly municipality: string;
  readonly people: readonly string[];
  readonly institutions: readonly string[];
  readonly places: readonly string[];
  readonly fileNumberPatterns: readonly string[];
};

const all = `
  SELECT name AS municipality,
    ARRAY(SELECT DISTINCT name FROM person ORDER BY name) AS people,
    ARRAY(SELECT DISTINCT unnest(ARRAY[name, short_name]) AS one FROM institution ORDER BY one) AS institutions,
    ARRAY(SELECT DISTINCT name FROM member_municipality ORDER BY name) || ARRAY(SELECT jsonb_array_elements_text(settings -> 'ownPlaces')) AS places,
    ARRAY(SELECT jsonb_array_elements_text(settings -> 'fileNumberPatterns')) AS "fileNumberPatterns"
  FROM municipality`;

/** Reads, in one statement, every name by which a text may give away where it comes from. */
export class OwnNamesQuery {
  constructor(private readonly tenant: Tenant) {}

  async all(work?: Work): Promise<OwnNames | undefined> {
    const [names] = await (work
      ? work.manager.query<OwnNames[]>(all)
      : this.tenant.read((manager) => manager.query<OwnNames[]>(all)));
    return names;
  }
}
