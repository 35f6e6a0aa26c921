import { nameTaken, namedAlone, type NamedAlone, type NameRefusal } from '@systemblick/domain/people/one-name';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { IdTaken } from '../platform/id-taken.js';
import type { Tenant } from '../platform/tenant.js';
import { violates } from '../platform/violates.js';

export type DoubledName = { readonly kind: NamedAlone; readonly name: string; readonly times: number };

/** Names that are one's alone: the unique index decides, so that of two who enter one at once it lets one through. */
export class NamesTaken {
  constructor(private readonly tenant: Tenant) {}

  async orTaken<Value, R extends Refusal>(
    kind: NamedAlone,
    { id, name }: { readonly id: string; readonly name: string },
    work: () => Promise<Result<Value, R>>,
  ): Promise<Result<Value, R | NameRefusal>> {
    try {
      return await work();
    } catch (problem) {
      if (!violates(problem, `${kind}_name`) && !(problem instanceof IdTaken)) throw problem;
      const other = await this.other(kind, name, id);
      if (other === undefined) throw problem;
      return nameTaken(other);
    }
  }

  /** Names that several have, from before a name was one's alone. */
  doubled(): Promise<readonly DoubledName[]> {
    return this.tenant.read(async (manager) => {
      const of = (kind: NamedAlone) =>
        `SELECT '${kind}' AS kind, min(name) AS name, count(*)::int AS times FROM ${kind}
          WHERE municipality_id = current_municipality() AND ${standing[kind]}
          GROUP BY name_key(name) HAVING count(*) > 1`;
      return manager.query<DoubledName[]>(`${namedAlone.map(of).join(' UNION ALL ')} ORDER BY name LIMIT 100`);
    });
  }

  private other(kind: NamedAlone, name: string, butId: string): Promise<string | undefined> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ name: string }[]>(
        `SELECT name FROM ${kind} WHERE municipality_id = current_municipality() AND ${standing[kind]}
            AND name_key(name) = name_key($1) AND id <> $2 LIMIT 1`,
        [name, butId],
      );
      return rows[0]?.name;
    });
  }
}

const standing: Readonly<Record<NamedAlone, string>> = {
  institution: `state = 'active'`,
  body: `state = 'active' AND kind <> 'projectGroup'`,
  member_municipality: 'true',
};
