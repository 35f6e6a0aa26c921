import { createHash, randomBytes } from 'node:crypto';

import { In, LessThan, MoreThan, type DataSource } from 'typeorm';

import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import { askAgainIfLost } from './database-lost.js';
import { SessionRow } from './account.row.js';
import type { Identity } from './accounts.js';
import { newId } from './new-id.js';

export type Session = Identity & { readonly id: string };

const lifetime = 12 * 60 * 60 * 1000;
const seenEvery = 5 * 60 * 1000;

/** Signed-in browsers. The token leaves the server once, in the cookie; the table keeps its hash. */
export class Sessions {
  constructor(private readonly database: DataSource) {}

  async begin(
    identity: Identity,
    now: Date,
  ): Promise<{ readonly token: string; readonly session: Session; readonly expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const session = { ...identity, id: newId<'Session'>() };
    const expiresAt = new Date(now.getTime() + lifetime);
    await this.database.manager.insert(SessionRow, {
      ...session,
      tokenHash: hash(token),
      createdAt: now,
      seenAt: now,
      expiresAt,
    });
    return { token, session, expiresAt };
  }

  async find(token: string, now: Date): Promise<Session | undefined> {
    const where = { tokenHash: hash(token), expiresAt: MoreThan(now) };
    const row = await askAgainIfLost(() => this.database.manager.findOne(SessionRow, { where }));
    if (!row) return undefined;

    if (now.getTime() - row.seenAt.getTime() > seenEvery) {
      await this.database.manager.update(SessionRow, { tokenHash: row.tokenHash }, { seenAt: now });
    }
    const { id, accountId, municipalityId, personId } = row;
    return { id, accountId, municipalityId: municipalityId as MunicipalityId, personId: personId as PersonId };
  }

  /** Which of these sessions are not over yet. */
  async living(ids: readonly string[], now: Date): Promise<ReadonlySet<string>> {
    const rows = await this.database.manager.find(SessionRow, {
      select: { id: true },
      where: { id: In([...ids]), expiresAt: MoreThan(now) },
    });
    return new Set(rows.map(({ id }) => id));
  }

  /** Ends one session, and answers its id, so that its sockets can be closed. */
  async end(token: string): Promise<string | undefined> {
    const [ended] = await this.remove(`token_hash = $1`, hash(token));
    return ended;
  }

  /** Ends every session of an account, and answers their ids. */
  endAll(accountId: string): Promise<readonly string[]> {
    return this.remove(`account_id = $1`, accountId);
  }

  /** Ends every session of one person in one municipality. */
  endAllOf(municipalityId: MunicipalityId, personId: PersonId): Promise<readonly string[]> {
    return this.remove(`municipality_id = $1 AND person_id = $2`, municipalityId, personId);
  }

  /** Ends a person's sessions but this one. */
  endOthersOf(municipalityId: MunicipalityId, personId: PersonId, butId: string): Promise<readonly string[]> {
    return this.remove(`municipality_id = $1 AND person_id = $2 AND id <> $3`, municipalityId, personId, butId);
  }

  async prune(now: Date): Promise<void> {
    await this.database.manager.delete(SessionRow, { expiresAt: LessThan(now) });
  }

  /** A session's end is announced to every process that may hold sockets of it. */
  private async remove(where: string, ...values: readonly unknown[]): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }[]>(
      `WITH ended AS (DELETE FROM session WHERE ${where} RETURNING id)
       SELECT id, pg_notify('session_ended', id::text) FROM ended`,
      [...values],
    );
    return rows.map(({ id }) => id);
  }
}

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();
