import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';
import type { GroupMeeting, GroupTask } from '@systemblick/domain/proposals/group-work';
import type { Projektgruppe, ProjektgruppeState } from '@systemblick/domain/proposals/projektgruppe';
import type { proposalRights } from '@systemblick/domain/proposals/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { toGroupMeeting, toProjektgruppe, toTask } from './projektgruppe.mapping.js';
import { GroupMeetingRow, GroupTaskRow, ProjektgruppeRow } from './projektgruppe.rows.js';

type ReadGroup = (typeof proposalRights)['projektgruppe:read'];
/** In which states a reader sees groups, their bodies, the institutions they lead, and whether they chair a Lenkungsgruppe. */
export type ProjektgruppeVisibility = {
  readonly states: SeenStates<ReadGroup, ProjektgruppeState>;
  readonly bodyIds: readonly BodyId[];
  readonly institutionIds: readonly InstitutionId[];
  readonly chairs: boolean;
};
export type ProjektgruppeFilter = {
  readonly states: readonly ProjektgruppeState[] | null;
  readonly themeId: GenerativeThemeId | null;
};

const where = `row.municipality_id = current_municipality()
  AND ${seenRows<RelationOf<ReadGroup>>({
    groupMember: 'row.body_id = ANY (:bodyIds)',
    institutionLeader: 'row.institution_ids && :institutionIds::uuid[]',
    steeringGroupChair: ':chairs',
  })}
  AND (:states::text[] IS NULL OR row.state = ANY (:states)) AND (:themeId::uuid IS NULL OR :themeId = ANY (row.theme_ids))`;

/** Lists and look-ups of Projektgruppen: one statement a list. */
export class ProjektgruppeQueries {
  constructor(private readonly tenant: Tenant) {}

  /** By name. */
  list(
    request: PageRequest,
    filter: ProjektgruppeFilter,
    { states, bodyIds, institutionIds, chairs }: ProjektgruppeVisibility,
  ): Promise<Page<Projektgruppe>> {
    const known = { bodyIds: [...bodyIds], institutionIds: [...institutionIds], chairs };
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const total = manager.createQueryBuilder(ProjektgruppeRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(ProjektgruppeRow, 'row')
        .where(where, { ...known, ...seenParameters(states), ...filter })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null) rows.andWhere('(row.name, row.id) > (:afterKey, :afterId)', { afterKey, afterId });
      const { entities, raw } = await rows
        .orderBy('row.name')
        .addOrderBy('row.id')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const listed = entities.map((row, place) => ({
        id: row.id,
        sort_key: row.name,
        total: raw[place]?.total ?? '0',
        group: toProjektgruppe(row),
      }));
      return toPage(listed, request, ({ group }) => group);
    });
  }

  projektgruppenById = (ids: readonly string[]): Promise<ReadonlyMap<string, Projektgruppe>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ProjektgruppeRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toProjektgruppe(row)]));
    });

  /** What is to be done first; what is done comes last. */
  tasksOf = (groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly GroupTask[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(GroupTaskRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.projektgruppe_id = ANY (:ids)', {
          ids: [...groupIds],
        })
        .orderBy('row.done_at', 'ASC', 'NULLS FIRST')
        .addOrderBy('row.due_on', 'ASC', 'NULLS LAST')
        .addOrderBy('row.id')
        .getMany();
      return groupBy(rows.map(toTask));
    });

  meetingsOf = (groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly GroupMeeting[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(GroupMeetingRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.projektgruppe_id = ANY (:ids)', {
          ids: [...groupIds],
        })
        .orderBy('row.starts_at')
        .addOrderBy('row.id')
        .getMany();
      return groupBy(rows.map(toGroupMeeting));
    });

  /** Which of these bodies no group works in any more. */
  concludedBodies = (bodyIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager.query<{ bodyId: string; concluded: boolean }[]>(
        `SELECT body_id AS "bodyId", bool_and(state = 'concluded') AS concluded FROM projektgruppe
         WHERE municipality_id = current_municipality() AND body_id = ANY ($1) GROUP BY body_id`,
        [[...bodyIds]],
      );
      return new Map(rows.map(({ bodyId, concluded }) => [bodyId, concluded]));
    });

  /** The institutions this person leads. */
  async ledBy(personId: PersonId, work?: Work): Promise<readonly InstitutionId[]> {
    const rows = await this.tenant.readIn(work, (manager) =>
      manager.query<{ id: InstitutionId }[]>(
        `SELECT id FROM institution WHERE municipality_id = current_municipality() AND leader_id = $1`,
        [personId],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Which of these bodies work on which themes, as their groups' mandates say. */
  assignedTo(
    bodyIds: readonly BodyId[],
    work?: Work,
  ): Promise<readonly { themeId: GenerativeThemeId; bodyId: BodyId }[]> {
    return this.tenant.readIn(work, (manager) =>
      manager.query<{ themeId: GenerativeThemeId; bodyId: BodyId }[]>(
        `SELECT unnest(theme_ids) AS "themeId", body_id AS "bodyId" FROM projektgruppe
         WHERE municipality_id = current_municipality() AND body_id = ANY ($1)`,
        [[...bodyIds]],
      ),
    );
  }
}

function groupBy<Thing extends { readonly projektgruppeId: string }>(things: readonly Thing[]) {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(thing.projektgruppeId, [...(groups.get(thing.projektgruppeId) ?? []), thing]);
  return groups;
}
