import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { themeRights } from '@systemblick/domain/themes/rights';
import type { Route } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId, ThemeKind, ThemeState } from '@systemblick/domain/themes/theme';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { searched } from '../platform/searched.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { toRoute } from './route.mapping.js';
import { toTheme } from './theme.mapping.js';
import { GenerativeThemeRow, RouteRow } from './theme.rows.js';

/** A theme with the number by which a municipality calls it. */
export type NumberedTheme = { readonly theme: GenerativeTheme; readonly number: number };

export const themeSorts = ['priority', 'age', 'number', 'revisit'] as const;
export type ThemeSort = (typeof themeSorts)[number];

export type ThemeFilter = {
  readonly states: readonly ThemeState[] | null;
  readonly legalSphere: LegalSphere | null;
  readonly kind: ThemeKind | null;
  /** Words in title, description or question, parts of words too, or a theme's number. */
  readonly search: string | null;
  /** Only stored ones whose Wiedervorlage has come by this day. */
  readonly dueOn: CivilDate | null;
};

type Rights = typeof themeRights;
/** Of which themes a reader sees the title, and of which more than that. */
export type ThemeVisibility = {
  readonly titles: SeenStates<Rights['theme:readTitle'], ThemeState>;
  readonly readable: SeenStates<Rights['theme:read'], ThemeState>;
  readonly assignedIds: readonly GenerativeThemeId[];
};

const sorts: Readonly<Record<ThemeSort, { key: string; type: string; direction: 'ASC' | 'DESC' }>> = {
  priority: {
    key: 'coalesce(row.affected + row.severity + row.influence + row.sphere_breadth, 0)',
    type: 'integer',
    direction: 'DESC',
  },
  age: { key: 'row.proposed_on', type: 'date', direction: 'ASC' },
  number: { key: 'row.number', type: 'integer', direction: 'ASC' },
  revisit: { key: `coalesce(row.revisit_on, 'infinity'::date)`, type: 'date', direction: 'ASC' },
};

const assigned = 'row.id = ANY (:assignedIds)';
const titled = seenRows<RelationOf<Rights['theme:readTitle']>>({ assignedMember: assigned }, 'titled');
const visible = `row.municipality_id = current_municipality() AND ${titled}`;
const readable = seenRows<RelationOf<Rights['theme:read']>>({ assignedMember: assigned }, 'readable');
/** The themes in which the words asked for occur: asked for once, read by the page and by its total. */
const wordsFound = `SELECT f.id, f.titled FROM search_found('{theme}', :search) AS f`;
/** What a reader may not read is not searched either: for them only the title's words count. */
const found = `(row.id IN (SELECT id FROM words_found)
  AND (${readable} OR row.id IN (SELECT id FROM words_found WHERE titled)))`;
/** A number is a theme's number too. */
const foundOf = (search: string | null): string =>
  search !== null && /^\d+$/.test(search) ? `(row.number::text = :search OR ${found})` : found;

const filtersOf = (
  search: string | null,
): string => `(:states::text[] IS NULL OR row.state = ANY (:states)) AND (:kind::text IS NULL OR row.kind = :kind)
  AND (:legalSphere::text IS NULL OR (:legalSphere = ANY (row.legal_spheres) AND ${readable}))
  AND (:dueOn::date IS NULL OR (row.state = 'stored' AND row.revisit_on <= :dueOn AND ${readable}))
  ${search === null ? '' : `AND ${foundOf(search)}`}`;

/** Lists and look-ups of themes and their ways: one statement a list, one for all of a kind that its rows name. */
export class ThemeQueries {
  constructor(private readonly tenant: Tenant) {}

  list(
    request: PageRequest,
    sort: ThemeSort,
    filter: ThemeFilter,
    visibility: ThemeVisibility,
  ): Promise<Page<NumberedTheme>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const { key, type, direction } = sorts[sort];
      const search = searched(filter.search);
      const where = `${visible} AND ${filtersOf(search)}`;
      const total = manager.createQueryBuilder(GenerativeThemeRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(GenerativeThemeRow, 'row')
        .where(where, { ...plain(visibility), ...filter, search })
        .addSelect(`(${total.getQuery()})`, 'total')
        .addSelect(`(${key})::text`, 'sort_key');
      if (search !== null) rows.addCommonTableExpression(wordsFound, 'words_found', { materialized: true });
      if (afterKey !== null)
        rows.andWhere(`(${key}, row.id) ${direction === 'ASC' ? '>' : '<'} (:afterKey::${type}, :afterId)`, {
          afterKey,
          afterId,
        });
      const { entities, raw } = await rows
        .orderBy(key, direction)
        .addOrderBy('row.id', direction)
        .limit(limit)
        .getRawAndEntities<{ total: string; sort_key: string }>();
      const listed = entities.map((row, place) => ({
        numbered: toNumbered(row),
        id: row.id,
        sort_key: raw[place]?.sort_key ?? '',
        total: raw[place]?.total ?? '0',
      }));
      return toPage(listed, request, ({ numbered }) => numbered);
    });
  }

  themesById = (ids: readonly string[]): Promise<ReadonlyMap<string, NumberedTheme>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(GenerativeThemeRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toNumbered(row)]));
    });

  /** Themes in whose place these stand: merged into one of them, or split into it. */
  predecessorsOf = (ids: readonly string[]): Promise<ReadonlyMap<string, readonly GenerativeTheme[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(GenerativeThemeRow, 'row')
        .where('row.municipality_id = current_municipality()')
        .andWhere('(row.merged_into = ANY (:ids) OR row.split_into && :ids::uuid[])', { ids: [...ids] })
        .orderBy('row.number')
        .getMany();
      const themes = rows.map(toTheme);
      return new Map(ids.map((id) => [id, themes.filter((theme) => goesOnIn(theme, id))]));
    });

  /** Every way of these themes, the newest first. */
  routesOf = (themeIds: readonly string[]): Promise<ReadonlyMap<string, readonly Route[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(RouteRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.theme_id = ANY (:themeIds)', {
          themeIds: [...themeIds],
        })
        .orderBy('row.opened_on', 'DESC')
        .addOrderBy('row.ended_on', 'DESC', 'NULLS FIRST')
        .addOrderBy('row.id', 'DESC')
        .getMany();
      const routes = rows.map(toRoute);
      return new Map(themeIds.map((id) => [id, routes.filter(({ themeId }) => themeId === id)]));
    });

  /** Themes that sound like this one, by trigrams; by its description only among those the reader may read. */
  similar(
    { id, title, description }: Pick<GenerativeTheme, 'id' | 'title' | 'description'>,
    visibility: ThemeVisibility,
    most: number,
  ): Promise<readonly NumberedTheme[]> {
    const likeness = `greatest(similarity(row.title, :title),
      CASE WHEN ${readable} THEN similarity(row.description, :description) ELSE 0 END)`;
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(GenerativeThemeRow, 'row')
        .where(`${visible} AND row.id <> :id AND row.state NOT IN ('merged', 'split', 'dropped')`, plain(visibility))
        .andWhere(`${likeness} > 0.2`, { id, title, description })
        .orderBy(likeness, 'DESC')
        .addOrderBy('row.id')
        .limit(most)
        .getMany();
      return rows.map(toNumbered);
    });
  }

  /** Which of these bodies work on which themes, as far as their ways say. */
  assignedTo(
    bodyIds: readonly BodyId[],
    work?: Work,
  ): Promise<readonly { themeId: GenerativeThemeId; bodyId: BodyId }[]> {
    return this.tenant.readIn(work, (manager) =>
      manager.query<{ themeId: GenerativeThemeId; bodyId: BodyId }[]>(
        `SELECT theme_id AS "themeId", body_id AS "bodyId" FROM route
         WHERE municipality_id = current_municipality() AND body_id = ANY ($1)`,
        [[...bodyIds]],
      ),
    );
  }

  /**
   * What was done with a theme, its ways and surveys, the newest first; no looks, and no answers or dots given.
   * Everybody's acts, or only those of one person.
   */
  history(themeId: GenerativeThemeId, onlyOf: PersonId | null, most: number): Promise<readonly ThemeEvent[]> {
    return this.tenant.read((manager) =>
      manager.query<ThemeEvent[]>(
        `SELECT e.id, e.at, e.action, CASE WHEN e.actor_kind = 'person' THEN e.actor_id END AS "personId"
         FROM audit_event e
         WHERE e.municipality_id = current_municipality() AND (
           (e.subject_kind = 'GenerativeTheme' AND e.subject_id = $1)
           OR (e.subject_kind = 'Route' AND e.subject_id IN (
             SELECT id FROM route WHERE municipality_id = current_municipality() AND theme_id = $1))
           OR (e.subject_kind = 'PrevalenceSurvey' AND e.action <> 'survey:answer' AND e.subject_id IN (
             SELECT id FROM prevalence_survey WHERE municipality_id = current_municipality() AND theme_id = $1)))
           AND split_part(e.action, ':', 2) NOT LIKE 'read%'
           AND ($2::uuid IS NULL OR (e.actor_kind = 'person' AND e.actor_id = $2))
         ORDER BY e.at DESC, e.id DESC LIMIT $3`,
        [themeId, onlyOf, most],
      ),
    );
  }
}

export type ThemeEvent = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  /** None where the program did it. */
  readonly personId: PersonId | null;
};

const toNumbered = (row: GenerativeThemeRow): NumberedTheme => ({ theme: toTheme(row), number: row.number ?? 0 });

const plain = ({ titles, readable: read, assignedIds }: ThemeVisibility) => ({
  ...seenParameters(titles, 'titled'),
  ...seenParameters(read, 'readable'),
  assignedIds: [...assignedIds],
});

const goesOnIn = (theme: GenerativeTheme, id: string): boolean =>
  (theme.state === 'merged' && theme.mergedInto === id) ||
  (theme.state === 'split' && theme.splitInto.some((part) => part === id));
