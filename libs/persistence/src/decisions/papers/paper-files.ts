import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { Act } from '@systemblick/domain/kernel/act';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import { recordAct } from '../../platform/record-act.js';
import type { Tenant } from '../../platform/tenant.js';
import type { Work } from '../../platform/work.js';
import { PaperFileRow } from './beschlussvorlage.rows.js';

/** A file attached to a paper, without its bytes. */
export type PaperFile = {
  readonly id: string;
  readonly municipalityId: MunicipalityId;
  readonly paperId: BeschlussvorlageId;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** SHA-256 of the bytes. */
  readonly hash: string;
  readonly addedBy: PersonId;
  readonly addedAt: Date;
};

/** Which files belong to which paper. */
export class PaperFiles {
  constructor(private readonly tenant: Tenant) {}

  async find(id: string): Promise<PaperFile | undefined> {
    const where = { municipalityId: this.tenant.municipalityId(), id };
    const row = await this.tenant.read((manager) => manager.findOne(PaperFileRow, { where }));
    return row ? toFile(row) : undefined;
  }

  /** In the order in which they were added. */
  of = (paperIds: readonly string[]): Promise<ReadonlyMap<string, readonly PaperFile[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(PaperFileRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.paper_id = ANY (:paperIds)', {
          paperIds: [...paperIds],
        })
        .orderBy('row.added_at')
        .addOrderBy('row.id')
        .getMany();
      const files = rows.map(toFile);
      return new Map(paperIds.map((id) => [id, files.filter(({ paperId }) => paperId === id)]));
    });

  /** The ids of what a paper has, for whoever holds the paper. */
  async idsOf(work: Work, paperId: string): Promise<readonly string[]> {
    const where = { municipalityId: this.tenant.municipalityId(), paperId };
    const rows = await work.manager.find(PaperFileRow, { where, select: { id: true } });
    return rows.map(({ id }) => id);
  }

  /** Answers false where a file of this id is there already: nothing is done twice. */
  async add(work: Work, file: PaperFile, act: Act): Promise<boolean> {
    const inserted = await work.manager
      .createQueryBuilder()
      .insert()
      .into(PaperFileRow)
      .values(file)
      .orIgnore()
      .returning('id')
      .execute();
    const isNew = (inserted.raw as readonly unknown[]).length > 0;
    if (isNew) await recordAct(work.manager, act, subjectOf(file), file.addedAt);
    return isNew;
  }

  async remove(work: Work, file: PaperFile, act: Act): Promise<void> {
    const { municipalityId, id } = file;
    await work.manager.delete(PaperFileRow, { municipalityId, id });
    await recordAct(work.manager, act, subjectOf(file), this.tenant.now());
  }
}

/** What is attached or taken away is told of the paper. */
const subjectOf = ({ paperId }: PaperFile) => ({ kind: 'Beschlussvorlage', id: paperId });

const toFile = (row: PaperFileRow): PaperFile => ({
  ...row,
  municipalityId: row.municipalityId as MunicipalityId,
  paperId: row.paperId as BeschlussvorlageId,
  addedBy: row.addedBy as PersonId,
});
