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

  /**
   * How many others administer the municipality. They are locked, none of them ceases to meanwhile; and with them, in the
   * order in which people are held, whoever is to be moved.
   */
  async lockWithAdministrators({ manager }: Work, id: PersonId): Promise<number> {
    const locked = await manager.query<{ id: string }[]>(
      `SELECT id FROM person
       WHERE municipality_id = current_municipality()
         AND (id = $1 OR (state = 'active' AND 'administrator' = ANY (roles)))
       ORDER BY id FOR UPDATE`,
      [id],
    );
    return locked.filter((one) => one.id !== id).length;
  }
}
