import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Act } from '@systemblick/domain/kernel/repository';
import type { NotFound, Refusal, Stale } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { OpenThings } from '@systemblick/domain/people/open-things';
import type { Person } from '@systemblick/domain/people/person';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant, Transaction } from '../platform/tenant.js';
import type { PersonRow } from './people.rows.js';
import { personMapping } from './people.mappings.js';

type Around = { readonly otherAdministrators: number; readonly open: readonly OpenThings[] };
type Within = {
  /** What is still open on the person. */
  readonly hanging?: (transaction: Transaction) => Promise<readonly OpenThings[]>;
  readonly then?: (transaction: Transaction) => Promise<void>;
};

/** People, to be changed as one step of a larger transaction. */
export class PersonStore extends AggregateStore<Person, PersonId, PersonRow> {
  constructor(tenant: Tenant) {
    super(tenant, personMapping);
  }

  /**
   * `change` for what may leave a municipality without an administrator: nobody else ceases to be one meanwhile, and the
   * move hears how many others there are, and what hangs on the person. `then` is of the same transaction.
   */
  changeAmongAdministrators<R extends Refusal>(
    id: PersonId,
    expectedVersion: number,
    act: Act,
    move: (person: Person, around: Around) => Result<Person, R>,
    { hanging, then }: Within = {},
  ): Promise<Result<Person, R | NotFound | Stale>> {
    return this.tenant.write(async (manager) => {
      const held = await manager.query<{ id: string }[]>(
        `SELECT id FROM person
         WHERE municipality_id = current_municipality() AND state = 'active' AND 'administrator' = ANY (roles)
         ORDER BY id FOR UPDATE`,
      );
      const otherAdministrators = held.filter((one) => one.id !== id).length;
      await this.load(manager, id, 'lock');
      const around = { otherAdministrators, open: (await hanging?.(manager)) ?? [] };
      const changed = await this.changeWithin(manager, id, expectedVersion, act, (person) => move(person, around));
      if (changed.ok) await then?.(manager);
      return changed;
    });
  }
}
