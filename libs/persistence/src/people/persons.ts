import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Person } from '@systemblick/domain/people/person';
import { personMoves } from '@systemblick/domain/people/person-moves';
import { nobody } from '@systemblick/domain/people/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { personMapping } from './people.mappings.js';
import type { PersonRow } from './people.rows.js';

/** Where people are kept and moved. */
export class Persons extends MovedStore<Person, PersonId, PersonRow, typeof personMoves> {
  constructor(tenant: Tenant) {
    super(tenant, personMapping, 'person', personMoves, () => Promise.resolve(nobody));
  }

  /** How many others administer the municipality. They are held: none of them ceases to meanwhile. */
  async holdOtherAdministrators({ manager }: Work, id: PersonId): Promise<number> {
    const held = await manager.query<{ id: string }[]>(
      `SELECT id FROM person
       WHERE municipality_id = current_municipality() AND state = 'active' AND 'administrator' = ANY (roles)
       ORDER BY id FOR UPDATE`,
    );
    return held.filter((one) => one.id !== id).length;
  }
}
