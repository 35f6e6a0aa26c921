import { createHash, randomBytes } from 'node:crypto';

import { IsNull, LessThan, type DataSource } from 'typeorm';

import type { Id, MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import { AccountPersonRow, SignInLinkRow } from './account.row.js';
import type { Work } from './work.js';

/** A link as it is kept: its rules are the people stage's. */
export type KeptLink = {
  readonly id: Id<'SignInLink'>;
  readonly kind: SignInLinkRow['kind'];
  readonly municipalityId: MunicipalityId;
  readonly personId: PersonId;
  readonly madeBy: PersonId | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
};

const keptAfterwards = 90 * 24 * 60 * 60 * 1000;

/** Links to set a password by. A token leaves the server once; the table keeps its hash. Global, like accounts. */
export class SignInLinks {
  constructor(private readonly database: DataSource) {}

  /** Keeps a link in place of the person's earlier ones that were not used; answers the token it is known by. */
  async keep(work: Work, link: KeptLink): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.takeBack(work, link.municipalityId, link.personId);
    await work.manager.insert(SignInLinkRow, { ...link, tokenHash: hash(token) });
    return token;
  }

  async find(token: string): Promise<KeptLink | undefined> {
    const row = await this.database.manager.findOne(SignInLinkRow, { where: { tokenHash: hash(token) } });
    return row ? toLink(row) : undefined;
  }

  /** Uses the link and sets the password in one step; answers false where somebody was faster. */
  redeem(token: string, { municipalityId, personId }: KeptLink, passwordHash: string, at: Date): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const used = await manager.update(SignInLinkRow, { tokenHash: hash(token), usedAt: IsNull() }, { usedAt: at });
      if (used.affected !== 1) return false;
      await manager.update(AccountPersonRow, { municipalityId, personId }, { passwordHash });
      return true;
    });
  }

  /** The last link made for each of these people. */
  async lastOf(municipalityId: MunicipalityId, personIds: readonly string[]): Promise<ReadonlyMap<string, KeptLink>> {
    const rows = await this.database.manager
      .createQueryBuilder(SignInLinkRow, 'link')
      .distinctOn(['link.personId'])
      .where('link.municipality_id = :municipalityId AND link.person_id = ANY (:personIds)', {
        municipalityId,
        personIds: [...personIds],
      })
      .orderBy('link.personId')
      .addOrderBy('link.madeAt', 'DESC')
      .getMany();
    return new Map(rows.map((row) => [row.personId, toLink(row)]));
  }

  /** Takes back what was not used: whoever has left, or whose address was closed, finds it unknown. */
  async takeBack({ manager }: Work, municipalityId: MunicipalityId, personId: PersonId): Promise<void> {
    await manager.delete(SignInLinkRow, { municipalityId, personId, usedAt: IsNull() });
  }

  async prune(now: Date): Promise<void> {
    await this.database.manager.delete(SignInLinkRow, {
      expiresAt: LessThan(new Date(now.getTime() - keptAfterwards)),
    });
  }
}

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

const toLink = ({ tokenHash: _, id, municipalityId, personId, madeBy, ...row }: SignInLinkRow): KeptLink => ({
  ...row,
  id: id as Id<'SignInLink'>,
  municipalityId: municipalityId as MunicipalityId,
  personId: personId as PersonId,
  madeBy: madeBy as PersonId | null,
});
