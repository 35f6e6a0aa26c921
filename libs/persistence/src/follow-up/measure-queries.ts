import type { Adoption } from '@systemblick/domain/follow-up/adoption';
import type { Feedback } from '@systemblick/domain/follow-up/feedback';
import type { Measure, MeasureState } from '@systemblick/domain/follow-up/measure';
import type { followUpRights } from '@systemblick/domain/follow-up/rights';
import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { searched } from '../platform/searched.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { authorsBehind, contributors, groups } from './behind-measure.js';
import { toAdoption, toFeedback, toMeasure } from './measure.mapping.js';
import { AdoptionRow, FeedbackRow, MeasureRow } from './measure.rows.js';

export type MeasureFilter = {
  readonly states: readonly MeasureState[] | null;
  readonly institutionId: string | null;
  readonly search: string | null;
  readonly overdueOnly: boolean;
  readonly today: CivilDate;
};

type ReadMeasure = (typeof followUpRights)['measure:read'];
/** In which states somebody sees measures, the institutions they speak for, and the bodies they sit in. */
export type MeasureVisibility = {
  readonly states: SeenStates<ReadMeasure, MeasureState>;
  readonly personId: PersonId;
  readonly institutionIds: readonly InstitutionId[];
  readonly bodyIds: readonly BodyId[];
};

/** Something begun because of a resolution, by its title. */
export type Begun = { readonly resolutionId: string; readonly title: string };

/** Around a measure: the groups that worked on its themes, and whose cases lie behind it. */
export type BehindMeasure = { readonly groupBodyIds: readonly BodyId[]; readonly contributorIds: readonly PersonId[] };

const here = 'row.municipality_id = current_municipality()';

const visible = seenRows<RelationOf<ReadMeasure>>({
  responsible: 'row.responsible_id = :personId',
  askedInstitution: 'row.institution_id = ANY (:institutionIds)',
  groupMember: `row.id IN (SELECT g.measure_id FROM (${groups}) g WHERE g.municipality_id = current_municipality() AND g.body_id = ANY (:bodyIds))`,
  contributor: `row.id IN (SELECT c.measure_id FROM (${contributors}) c WHERE c.municipality_id = current_municipality() AND c.author_id = :personId)`,
});

/** What did not end comes first, so that what is overdue stands on top. */
const ended = `(row.state IN ('done', 'verified', 'cancelled'))`;
const overdue = `(row.state IN ('proposed', 'accepted', 'declined', 'inProgress') AND row.due_on < :today)`;
const filters = `(:states::text[] IS NULL OR row.state = ANY (:states)) AND (NOT :overdueOnly OR ${overdue})
  AND (:institutionId::uuid IS NULL OR row.institution_id = :institutionId)
  AND (:search::text IS NULL OR row.search @@ websearch_to_tsquery('german', :search)
    OR strpos(search_plain(row.title), search_plain(:search)) > 0)`;

/** Lists and look-ups of measures, adoptions and feedback. */
export class MeasureQueries {
  constructor(private readonly tenant: Tenant) {}

  /** Overdue ones on top, then by the day they are due; what ended comes last. */
  list(request: PageRequest, filter: MeasureFilter, { states, ...known }: MeasureVisibility): Promise<Page<Measure>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${here} AND ${visible} AND ${filters}`;
      const total = manager.createQueryBuilder(MeasureRow, 'row').select('count(*)').where(where);
      const query = manager
        .createQueryBuilder(MeasureRow, 'row')
        .where(where, {
          ...known,
          ...seenParameters(states),
          ...filter,
          search: searched(filter.search),
        })
        .addSelect(`(${total.getQuery()})`, 'total')
        .addSelect(`(${ended} || ' ' || row.due_on)`, 'sort_key');
      const [afterEnded, afterDay] = afterKey?.split(' ') ?? [];
      if (afterKey !== null)
        query.andWhere(`(${ended}, row.due_on, row.id) > (:afterEnded::boolean, :afterDay::date, :afterId)`, {
          afterEnded,
          afterDay,
          afterId,
        });
      const { entities, raw } = await query
        .orderBy(ended)
        .addOrderBy('row.due_on')
        .addOrderBy('row.id')
        .limit(limit)
        .getRawAndEntities<{ total: string; sort_key: string }>();
      const listed = entities.map((row, place) => ({
        measure: toMeasure(row),
        id: row.id,
        sort_key: raw[place]?.sort_key ?? '',
        total: raw[place]?.total ?? '0',
      }));
      return toPage(listed, request, ({ measure }) => measure);
    });
  }

  measuresById = (ids: readonly string[]) => this.grouped('row.id', ids, ({ id }) => id);
  measuresOfPapers = (ids: readonly string[], work?: Work) =>
    this.grouped('row.paper_id', ids, ({ paperId }) => paperId, work);
  measuresOfResolutions = (ids: readonly string[]) =>
    this.grouped('row.resolution_id', ids, ({ resolutionId }) => resolutionId);

  /** What was begun because of these resolutions: the titles of measures that stand, and which Kommune was asked to adopt. */
  async begunBecauseOf(work: Work, resolutionIds: readonly string[]): Promise<readonly Begun[]> {
    return work.manager.query<Begun[]>(
      `SELECT m.resolution_id AS "resolutionId", m.title FROM measure m
       WHERE m.municipality_id = current_municipality() AND m.resolution_id = ANY ($1) AND m.state <> 'cancelled'
       UNION ALL
       SELECT a.resolution_id, k.name FROM adoption a
       JOIN member_municipality k ON k.municipality_id = a.municipality_id AND k.id = a.member_municipality_id
       WHERE a.municipality_id = current_municipality() AND a.resolution_id = ANY ($1) AND a.state <> 'declined'
       ORDER BY 2`,
      [[...resolutionIds]],
    );
  }

  behind = (measureIds: readonly string[], work?: Work): Promise<ReadonlyMap<string, BehindMeasure>> =>
    this.tenant.readIn(work, async (manager) => {
      const rows = await manager.query<{ id: string; groups: BodyId[]; contributors: PersonId[] }[]>(
        `SELECT m.id,
           ARRAY(SELECT DISTINCT g.body_id FROM (${groups}) g WHERE g.municipality_id = m.municipality_id AND g.measure_id = m.id) AS groups,
           ARRAY(SELECT DISTINCT c.author_id FROM (${contributors}) c WHERE c.municipality_id = m.municipality_id AND c.measure_id = m.id) AS contributors
         FROM measure m WHERE m.municipality_id = current_municipality() AND m.id = ANY ($1)`,
        [[...measureIds]],
      );
      return new Map(
        rows.map((row) => [row.id, { groupBodyIds: row.groups, contributorIds: row.contributors }] as const),
      );
    });

  adoptionsOf = (resolutionIds: readonly string[]): Promise<ReadonlyMap<string, readonly Adoption[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(AdoptionRow, 'row')
        .where(`${here} AND row.resolution_id = ANY (:ids)`, { ids: [...resolutionIds] })
        .orderBy('row.id')
        .getMany();
      const adoptions = rows.map(toAdoption);
      return new Map(resolutionIds.map((id) => [id, adoptions.filter(({ resolutionId }) => resolutionId === id)]));
    });

  /** What a Kommune was asked of a resolution, as an act sees it. */
  async adoptionOf(
    work: Work,
    { resolutionId, memberMunicipalityId }: Pick<Adoption, 'resolutionId' | 'memberMunicipalityId'>,
  ): Promise<Adoption | undefined> {
    const row = await work.manager
      .createQueryBuilder(AdoptionRow, 'row')
      .where(`${here} AND row.resolution_id = :resolutionId AND row.member_municipality_id = :memberMunicipalityId`, {
        resolutionId,
        memberMunicipalityId,
      })
      .getOne();
    return row ? toAdoption(row) : undefined;
  }

  /** Who with an account answers for KIM in these member municipalities: whoever has the contact's e-mail address. */
  contactsOf = (memberIds: readonly string[], work?: Work): Promise<ReadonlyMap<string, readonly PersonId[]>> =>
    this.tenant.readIn(work, async (manager) => {
      const rows = await manager.query<{ member: string; person: PersonId }[]>(
        `SELECT m.id AS member, p.id AS person FROM member_municipality m
         JOIN person p ON p.municipality_id = m.municipality_id AND lower(p.email) = lower(m.contact->>'email') AND p.state = 'active'
         WHERE m.municipality_id = current_municipality() AND m.id = ANY ($1)`,
        [[...memberIds]],
      );
      return new Map(
        memberIds.map((id) => [id, rows.filter(({ member }) => member === id).map(({ person }) => person)]),
      );
    });

  /** The newest first. */
  feedbackOfThemes = (themeIds: readonly string[]): Promise<ReadonlyMap<string, readonly Feedback[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(FeedbackRow, 'row')
        .where(`${here} AND row.theme_id = ANY (:ids)`, { ids: [...themeIds] })
        .orderBy('row.sent_at', 'DESC')
        .getMany();
      const feedback = rows.map(toFeedback);
      return new Map(themeIds.map((id) => [id, feedback.filter(({ themeId }) => themeId === id)]));
    });

  /** Whose cases lie behind these themes. */
  contributorsOfThemes = (themeIds: readonly string[]): Promise<ReadonlyMap<string, readonly PersonId[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager.query<{ theme: string; person: PersonId }[]>(
        `SELECT DISTINCT a.theme_id AS theme, a.author_id AS person FROM (${authorsBehind}) a
         WHERE a.municipality_id = current_municipality() AND a.theme_id = ANY ($1)`,
        [[...themeIds]],
      );
      return new Map(themeIds.map((id) => [id, rows.filter(({ theme }) => theme === id).map(({ person }) => person)]));
    });

  /** What was told about themes behind which this person's cases lie, the newest first. */
  feedbackFor(personId: PersonId, most: number): Promise<readonly Feedback[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(FeedbackRow, 'row')
        .where(
          `${here} AND row.theme_id IN (
            SELECT a.theme_id FROM (${authorsBehind}) a
            WHERE a.municipality_id = current_municipality() AND a.author_id = :personId)`,
          { personId },
        )
        .orderBy('row.sent_at', 'DESC')
        .limit(most)
        .getMany();
      return rows.map(toFeedback);
    });
  }

  private grouped(
    column: string,
    ids: readonly string[],
    key: (measure: Measure) => string | null,
    work?: Work,
  ): Promise<ReadonlyMap<string, readonly Measure[]>> {
    return this.tenant.readIn(work, async (manager) => {
      const rows = await manager
        .createQueryBuilder(MeasureRow, 'row')
        .where(`${here} AND ${column} = ANY (:ids)`, { ids: [...ids] })
        .orderBy('row.due_on')
        .addOrderBy('row.id')
        .getMany();
      const measures = rows.map(toMeasure);
      return new Map(ids.map((id) => [id, measures.filter((measure) => key(measure) === id)]));
    });
  }
}
