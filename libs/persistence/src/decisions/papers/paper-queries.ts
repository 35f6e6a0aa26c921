import type { EntityManager } from 'typeorm';

import type {
  Beschlussvorlage,
  BeschlussvorlageId,
  PaperState,
} from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PaperComment } from '@systemblick/domain/decisions/papers/comment';
import type { decisionRights } from '@systemblick/domain/decisions/rights';
import type { Statement } from '@systemblick/domain/decisions/papers/statement';
import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { pageParameters, toPage, type Page, type PageRequest } from '../../platform/page.js';
import { searched } from '../../platform/searched.js';
import { seenParameters, seenRows } from '../../platform/seen.js';
import type { Tenant } from '../../platform/tenant.js';
import type { Work } from '../../platform/work.js';
import { toComment, toPaper } from './beschlussvorlage.mapping.js';
import { BeschlussvorlageRow, PaperCommentRow } from './beschlussvorlage.rows.js';
import { toStatement } from './statement.mapping.js';
import { StatementRow } from './statement.rows.js';

export type PaperFilter = {
  readonly states: readonly PaperState[] | null;
  readonly themeId: GenerativeThemeId | null;
  /** Only those this person is an author of. */
  readonly authorId: PersonId | null;
  /** Words in subject or text, parts of the subject too, or a number. */
  readonly search: string | null;
};

type ReadPaper = (typeof decisionRights)['paper:read'];
/** In which states a reader sees papers, and what shows which of them are theirs in some way. */
export type PaperVisibility = {
  readonly states: SeenStates<ReadPaper, PaperState>;
  readonly personId: PersonId;
  /** Whom the municipality names to clear papers. */
  readonly clears: boolean;
  readonly bodies: Readonly<Record<'bodyMember' | 'advisoryMember', readonly BodyId[]>>;
  /** What their groups work on. */
  readonly themeIds: readonly GenerativeThemeId[];
  readonly institutionId: InstitutionId | null;
};

const visible = `row.municipality_id = current_municipality() AND ${seenRows<RelationOf<ReadPaper>>({
  author: ':personId = ANY (row.author_ids)',
  clearingPerson: ':clears',
  bodyMember: 'row.body_id = ANY (:memberBodyIds)',
  advisoryMember: 'row.body_id = ANY (:advisoryBodyIds)',
  groupMember: 'row.theme_ids && :themeIds::uuid[]',
  askedInstitution: `EXISTS (
    SELECT 1 FROM statement s
    WHERE s.municipality_id = row.municipality_id AND s.paper_id = row.id AND s.institution_id = :institutionId)`,
})}`;

const filters = `(:states::text[] IS NULL OR row.state = ANY (:states))
  AND (:themeId::uuid IS NULL OR :themeId = ANY (row.theme_ids))
  AND (:authorId::uuid IS NULL OR :authorId = ANY (row.author_ids))
  AND (:search::text IS NULL OR row.search @@ websearch_to_tsquery('german', :search)
    OR strpos(search_plain(row.title), search_plain(:search)) > 0 OR strpos(search_plain(row.number), search_plain(:search)) > 0)`;

/** Lists and look-ups of papers, their statements and comments: one statement each. */
export class PaperQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The newest change first. */
  list(
    request: PageRequest,
    filter: PaperFilter,
    { states, bodies, ...known }: PaperVisibility,
  ): Promise<Page<Beschlussvorlage>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${visible} AND ${filters}`;
      const total = manager.createQueryBuilder(BeschlussvorlageRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(BeschlussvorlageRow, 'row')
        .where(where, {
          ...known,
          memberBodyIds: [...bodies.bodyMember],
          advisoryBodyIds: [...bodies.advisoryMember],
          ...seenParameters(states),
          ...filter,
          search: searched(filter.search),
        })
        .addSelect(`(${total.getQuery()})`, 'total')
        .addSelect('row.changed_at::text', 'sort_key');
      if (afterKey !== null)
        rows.andWhere('(row.changed_at, row.id) < (:afterKey::timestamptz, :afterId)', { afterKey, afterId });
      const { entities, raw } = await rows
        .orderBy('row.changed_at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .limit(limit)
        .getRawAndEntities<{ total: string; sort_key: string }>();
      const listed = entities.map((row, place) => ({
        paper: toPaper(row),
        id: row.id,
        sort_key: raw[place]?.sort_key ?? '',
        total: raw[place]?.total ?? '0',
      }));
      return toPage(listed, request, ({ paper }) => paper);
    });
  }

  papersById = (ids: readonly string[], work?: Work): Promise<ReadonlyMap<string, Beschlussvorlage>> =>
    this.tenant.readIn(work, async (manager) => {
      const rows = await manager
        .createQueryBuilder(BeschlussvorlageRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toPaper(row)]));
    });

  /** The papers written from each of these proposals, in the order in which they were begun. */
  papersOfProposals = (ids: readonly string[]): Promise<ReadonlyMap<string, readonly Beschlussvorlage[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(BeschlussvorlageRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.proposal_id = ANY (:ids)', { ids: [...ids] })
        .orderBy('row.id')
        .getMany();
      const papers = rows.map(toPaper);
      return new Map(ids.map((id) => [id, papers.filter(({ proposalId }) => proposalId === id)]));
    });

  statementsById = (ids: readonly string[]): Promise<ReadonlyMap<string, Statement>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(StatementRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toStatement(row)]));
    });

  /** In the order in which they were asked. */
  statementsOf = (paperIds: readonly string[], work?: Work): Promise<ReadonlyMap<string, readonly Statement[]>> =>
    this.tenant.readIn(work, async (manager) => {
      const rows = await statements(manager, paperIds);
      return new Map(paperIds.map((id) => [id, rows.filter(({ paperId }) => paperId === id)]));
    });

  askedInstitutionsOf = (
    paperIds: readonly string[],
    work?: Work,
  ): Promise<ReadonlyMap<string, readonly InstitutionId[]>> =>
    this.tenant.readIn(work, async (manager) => {
      const rows = await manager.query<{ paperId: string; institutionId: InstitutionId }[]>(
        `SELECT DISTINCT paper_id AS "paperId", institution_id AS "institutionId" FROM statement
         WHERE municipality_id = current_municipality() AND paper_id = ANY ($1)`,
        [[...paperIds]],
      );
      return new Map(
        paperIds.map((id) => [
          id,
          rows.filter(({ paperId }) => paperId === id).map(({ institutionId }) => institutionId),
        ]),
      );
    });

  /** The oldest first. */
  commentsOf = (paperIds: readonly string[]): Promise<ReadonlyMap<string, readonly PaperComment[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(PaperCommentRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.paper_id = ANY (:paperIds)', {
          paperIds: [...paperIds],
        })
        .orderBy('row.written_at')
        .addOrderBy('row.id')
        .getMany();
      const comments = rows.map(toComment);
      return new Map(paperIds.map((id) => [id, comments.filter(({ paperId }) => paperId === id)]));
    });

  /** The themes that other papers have brought before a body. */
  themesOnTable = async (work: Work, exceptOf: BeschlussvorlageId): Promise<ReadonlySet<GenerativeThemeId>> => {
    const rows = await work.manager.query<{ id: GenerativeThemeId }[]>(
      `SELECT DISTINCT unnest(theme_ids) AS id FROM beschlussvorlage
       WHERE municipality_id = current_municipality() AND state = 'tabled' AND id <> $1`,
      [exceptOf],
    );
    return new Set(rows.map(({ id }) => id));
  };

  /** Asked for by a day before this one, and not answered. */
  async overdue(today: CivilDate, most: number): Promise<readonly Statement[]> {
    const rows = await this.tenant.read((manager) =>
      manager
        .createQueryBuilder(StatementRow, 'row')
        .where(`row.municipality_id = current_municipality() AND row.state = 'asked' AND row.until_day < :today`, {
          today,
        })
        .orderBy('row.until_day')
        .limit(most)
        .getMany(),
    );
    return rows.map(toStatement);
  }
}

async function statements(manager: EntityManager, paperIds: readonly string[]): Promise<readonly Statement[]> {
  const rows = await manager
    .createQueryBuilder(StatementRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.paper_id = ANY (:paperIds)', {
      paperIds: [...paperIds],
    })
    .orderBy('row.asked_at')
    .addOrderBy('row.id')
    .getMany();
  return rows.map(toStatement);
}
