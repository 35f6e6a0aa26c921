import type { DataSource } from 'typeorm';

import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import { AccountPersonRow, AccountRow } from './account.row.js';
import { newId } from './new-id.js';

export type Identity = {
  readonly accountId: string;
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
};

/** Who can sign in. These tables are global: they say who somebody is where, and nothing about their work. */
export class Accounts {
  constructor(private readonly database: DataSource) {}

  async passwordHashFor(
    email: string,
  ): Promise<{ readonly accountId: string; readonly passwordHash: string | null } | undefined> {
    const account = await this.database.manager.findOne(AccountRow, { where: { email: email.toLowerCase() } });
    return account ? { accountId: account.id, passwordHash: account.passwordHash } : undefined;
  }

  async setPassword(accountId: string, passwordHash: string): Promise<void> {
    await this.database.manager.update(AccountRow, { id: accountId }, { passwordHash });
  }

  async identitiesOf(accountId: string): Promise<readonly Identity[]> {
    const rows = await this.database.manager.find(AccountPersonRow, {
      where: { accountId },
      order: { municipalityId: 'ASC' },
    });
    return rows.map(toIdentity);
  }

  async identityOf(personId: PersonId): Promise<Identity | undefined> {
    const row = await this.database.manager.findOne(AccountPersonRow, { where: { personId } });
    return row ? toIdentity(row) : undefined;
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

  /** Gives a person an account; one that exists for the address gains this municipality. Answers the account's id. */
  async grant(
    email: string,
    municipalityId: string,
    personId: string,
    passwordHash: string | null = null,
  ): Promise<string> {
    return this.database.transaction(async (manager) => {
      await manager
        .createQueryBuilder()
        .insert()
        .into(AccountRow)
        .values({ id: newId(), email: email.toLowerCase(), passwordHash, createdAt: new Date() })
        .orIgnore()
        .execute();
      const account = await manager.findOneOrFail(AccountRow, { where: { email: email.toLowerCase() } });
      await manager
        .createQueryBuilder()
        .insert()
        .into(AccountPersonRow)
        .values({ accountId: account.id, municipalityId, personId })
        .orIgnore()
        .execute();
      return account.id;
    });
  }
}

const toIdentity = ({ accountId, municipalityId, personId }: AccountPersonRow): Identity => ({
  accountId,
  municipalityId: municipalityId as MunicipalityId,
  personId: personId as PersonId,
});
