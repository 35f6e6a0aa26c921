import type { DataSource } from 'typeorm';

import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import { AccountPersonRow, AccountRow } from './account.row.js';
import { newId } from './new-id.js';
import type { Work } from './work.js';

export type Identity = {
  readonly accountId: string;
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
};

/** One way in: who one is in a municipality, and the password one set there. */
export type WayIn = Identity & { readonly passwordHash: string | null };

/** Who can sign in. These tables are global: they say who somebody is where, and nothing about their work. */
export class Accounts {
  constructor(private readonly database: DataSource) {}

  /** Every municipality in which this address is somebody's, in a lasting order. */
  async waysIn(email: string): Promise<readonly WayIn[]> {
    const account = await this.database.manager.findOne(AccountRow, { where: { email: email.toLowerCase() } });
    if (!account) return [];
    const rows = await this.database.manager.find(AccountPersonRow, {
      where: { accountId: account.id },
      order: { municipalityId: 'ASC' },
    });
    return rows.map(toWayIn);
  }

  async wayInOf(municipalityId: MunicipalityId, personId: PersonId): Promise<WayIn | undefined> {
    const row = await this.database.manager.findOne(AccountPersonRow, { where: { municipalityId, personId } });
    return row ? toWayIn(row) : undefined;
  }

  /** Which of these people of a municipality have set a password. */
  async withPassword(municipalityId: MunicipalityId, personIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ personId: string }[]>(
      `SELECT person_id AS "personId" FROM account_person
        WHERE municipality_id = $1 AND person_id = ANY ($2) AND password_hash IS NOT NULL`,
      [municipalityId, [...personIds]],
    );
    return new Set(rows.map(({ personId }) => personId));
  }

  async setPassword({ municipalityId, personId }: Identity, passwordHash: string): Promise<void> {
    await this.database.manager.update(AccountPersonRow, { municipalityId, personId }, { passwordHash });
  }

  async identityOf(personId: PersonId): Promise<Identity | undefined> {
    const row = await this.database.manager.findOne(AccountPersonRow, { where: { personId } });
    return row ? toWayIn(row) : undefined;
  }

  /** Every municipality, whether or not somebody can sign in there. */
  async municipalityIds(): Promise<readonly MunicipalityId[]> {
    const rows = await this.database.query<{ id: MunicipalityId }[]>(`SELECT id FROM every_municipality()`);
    return rows.map(({ id }) => id);
  }

  /** Whether there is a municipality that the demo has not invented. */
  async someAreReal(): Promise<boolean> {
    const [row] = await this.database.query<{ real: boolean }[]>(
      `SELECT EXISTS (SELECT FROM every_municipality() WHERE NOT is_demo) AS real`,
    );
    return row?.real ?? true;
  }

  /** This person signs in with this address from now on; a password they have set stays theirs. */
  async grant({ manager }: Work, email: string, municipalityId: string, personId: string): Promise<void> {
    const address = email.toLowerCase();
    await manager
      .createQueryBuilder()
      .insert()
      .into(AccountRow)
      .values({ id: newId(), email: address, createdAt: new Date() })
      .orIgnore()
      .execute();
    const { id: accountId } = await manager.findOneOrFail(AccountRow, { where: { email: address } });
    await manager.query(
      `INSERT INTO account_person (account_id, municipality_id, person_id) VALUES ($1, $2, $3)
       ON CONFLICT (municipality_id, person_id) DO UPDATE SET account_id = excluded.account_id`,
      [accountId, municipalityId, personId],
    );
  }

  /** This person cannot sign in any more. */
  async close({ manager }: Work, municipalityId: MunicipalityId, personId: PersonId): Promise<void> {
    await manager.delete(AccountPersonRow, { municipalityId, personId });
  }
}

const toWayIn = ({ accountId, municipalityId, personId, passwordHash }: AccountPersonRow): WayIn => ({
  accountId,
  municipalityId: municipalityId as MunicipalityId,
  personId: personId as PersonId,
  passwordHash,
});
