import type { Act } from '@systemblick/domain/kernel/act';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { NotFound, Refusal, Stale } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { OpenThings } from '@systemblick/domain/people/open-things';
import type { Person } from '@systemblick/domain/people/person';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { personMapping } from './people.mappings.js';
import type { PersonRow } from './people.rows.js';

type Around = { readonly otherAdministrators: number; readonly open: readonly OpenThings[] };

/** Where people are kept. */
export class Persons extends AggregateStore<Person, PersonId, PersonRow> {
  constructor(tenant: Tenant) {
    super(tenant, personMapping);
  }

  /**
   * `change` for what may leave a municipality without an administrator: nobody else ceases to be one meanwhile, and the
   * verb hears how many others there are, and what hangs on the person.
   */
  async changeAmongAdministrators<R extends Refusal>(
    work: Work,
    id: PersonId,
    expectedVersion: number,
    act: Act,
    verb: (person: Person, around: Around) => Result<Person, R>,
    hanging?: (work: Work) => Promise<readonly OpenThings[]>,
  ): Promise<Result<Person, R | NotFound | Stale>> {
    const held = await work.manager.query<{ id: string }[]>(
      `SELECT id FROM person
       WHERE municipality_id = current_municipality() AND state = 'active' AND 'administrator' = ANY (roles)
       ORDER BY id FOR UPDATE`,
    );
    const otherAdministrators = held.filter((one) => one.id !== id).length;
    await this.lock(work, id);
    const around = { otherAdministrators, open: (await hanging?.(work)) ?? [] };
    return this.change(work, id, expectedVersion, act, (person) => verb(person, around));
  }
}
