import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { Proposal, ProposalId, ProposalState } from '@systemblick/domain/proposals/proposal';
import type { ProposalVersion } from '@systemblick/domain/proposals/proposal-version';
import type { proposalRights } from '@systemblick/domain/proposals/rights';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import { observationMapping } from '../reconstruction/findings.mapping.js';
import { ObservationRow } from '../reconstruction/reconstruction.rows.js';
import { toProposal, toVersion } from './proposal.mapping.js';
import { ProposalRow, ProposalVersionRow } from './proposal.rows.js';

type ReadProposal = (typeof proposalRights)['proposal:read'];
/** In which states a reader sees proposals, and the bodies they sit in. */
export type ProposalVisibility = {
  readonly states: SeenStates<ReadProposal, ProposalState>;
  readonly bodyIds: readonly BodyId[];
};
export type ProposalFilter = {
  readonly states: readonly ProposalState[] | null;
  readonly themeId: GenerativeThemeId | null;
  readonly projektgruppeId: ProjektgruppeId | null;
};

const where = `row.municipality_id = current_municipality()
  AND ${seenRows<RelationOf<ReadProposal>>({ groupMember: 'row.body_id = ANY (:bodyIds)' })}
  AND (:states::text[] IS NULL OR row.state = ANY (:states)) AND (:themeId::uuid IS NULL OR row.theme_id = :themeId)
  AND (:projektgruppeId::uuid IS NULL OR row.projektgruppe_id = :projektgruppeId)`;

/** Lists and look-ups of proposals: one statement a list. */
export class ProposalQueries {
  constructor(private readonly tenant: Tenant) {}

  /** By title. */
  list(request: PageRequest, filter: ProposalFilter, { states, bodyIds }: ProposalVisibility): Promise<Page<Proposal>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const total = manager.createQueryBuilder(ProposalRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(ProposalRow, 'row')
        .where(where, { bodyIds: [...bodyIds], ...seenParameters(states), ...filter })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null) rows.andWhere('(row.title, row.id) > (:afterKey, :afterId)', { afterKey, afterId });
      const { entities, raw } = await rows
        .orderBy('row.title')
        .addOrderBy('row.id')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const listed = entities.map((row, place) => ({
        id: row.id,
        sort_key: row.title,
        total: raw[place]?.total ?? '0',
        proposal: toProposal(row),
      }));
      return toPage(listed, request, ({ proposal }) => proposal);
    });
  }

  proposalsById = (ids: readonly string[]): Promise<ReadonlyMap<string, Proposal>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ProposalRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toProposal(row)]));
    });

  byTheme = (ids: readonly string[]) => this.grouped('theme_id', ids, ({ themeId }) => themeId);
  byProjektgruppe = (ids: readonly string[]) =>
    this.grouped('projektgruppe_id', ids, ({ projektgruppeId }) => projektgruppeId);

  /** The rooms these proposals are written in. */
  roomsOf = (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager.query<{ id: string; room: string }[]>(
        `SELECT id, room FROM proposal WHERE municipality_id = current_municipality() AND id = ANY ($1)`,
        [[...ids]],
      );
      return new Map(rows.map(({ id, room }) => [id, room]));
    });

  async room(id: ProposalId): Promise<string | undefined> {
    return (await this.roomsOf([id])).get(id);
  }

  /** The proposal that is written in this room, of this tenant. */
  proposalOfRoom(room: string): Promise<Proposal | undefined> {
    return this.tenant.read(async (manager) => {
      const row = await manager
        .createQueryBuilder(ProposalRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.room = :room', { room })
        .getOne();
      return row ? toProposal(row) : undefined;
    });
  }

  /** What these proposals said when they were handed on, the newest first. */
  versionsOf = (ids: readonly string[]): Promise<ReadonlyMap<string, readonly ProposalVersion[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ProposalVersionRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.proposal_id = ANY (:ids)', { ids: [...ids] })
        .orderBy('row.number', 'DESC')
        .getMany();
      const versions = rows.map(toVersion);
      return new Map(ids.map((id) => [id, versions.filter(({ proposalId }) => proposalId === id)]));
    });

  /** The observations that rest on these passages, by passage. */
  observationsOn = (passageIds: readonly string[]): Promise<ReadonlyMap<string, readonly Observation[]>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ObservationRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.passage_ids && :ids::uuid[]', {
          ids: [...passageIds],
        })
        .orderBy('row.id')
        .getMany();
      const found = rows.map((row) => observationMapping.toAggregate(row, undefined));
      return new Map(passageIds.map((id) => [id, found.filter((one) => one.passageIds.some((its) => its === id))]));
    });

  private grouped(
    column: 'theme_id' | 'projektgruppe_id',
    ids: readonly string[],
    key: (proposal: Proposal) => string | null,
  ): Promise<ReadonlyMap<string, readonly Proposal[]>> {
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ProposalRow, 'row')
        .where(`row.municipality_id = current_municipality() AND row.${column} = ANY (:ids)`, { ids: [...ids] })
        .orderBy('row.id')
        .getMany();
      const proposals = rows.map(toProposal);
      return new Map(ids.map((id) => [id, proposals.filter((proposal) => key(proposal) === id)]));
    });
  }
}
