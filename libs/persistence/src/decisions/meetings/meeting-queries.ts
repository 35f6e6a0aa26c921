import type { EntityManager } from 'typeorm';

import type {
  AgendaItem,
  AgendaItemId,
  Meeting,
  MeetingId,
  MeetingState,
} from '@systemblick/domain/decisions/meetings/meeting';
import type { decisionRights } from '@systemblick/domain/decisions/rights';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';

import { pageParameters, toPage, type Page, type PageRequest } from '../../platform/page.js';
import { seenParameters, seenRows } from '../../platform/seen.js';
import type { Tenant } from '../../platform/tenant.js';
import type { Work } from '../../platform/work.js';
import { toItem, toMeeting } from './meeting.mapping.js';
import { AgendaItemRow, MeetingRow } from './meeting.rows.js';

export const meetingTimes = ['upcoming', 'past'] as const;
/** upcoming: still to be held, or running; past: held, or called off. */
export type MeetingTime = (typeof meetingTimes)[number];

type ReadMeeting = (typeof decisionRights)['meeting:read'];
/** In which states a reader sees meetings, and the bodies in which they are something. */
export type MeetingVisibility = {
  readonly states: SeenStates<ReadMeeting, MeetingState>;
  readonly personId: PersonId;
  readonly bodies: Readonly<Record<'bodyMember' | 'advisoryMember' | 'chair', readonly BodyId[]>>;
};

const ahead = `row.state IN ('planned', 'invited', 'running')`;
/** Whoever was named to preside has come, and not left. */
const chairIsThere = `coalesce((SELECT p.event->>'kind' = 'arrived'
  FROM jsonb_array_elements(row.presence) WITH ORDINALITY AS p (event, place)
  WHERE p.event->>'personId' = row.chair_id::text ORDER BY p.place DESC LIMIT 1), false)`;
const visible = `row.municipality_id = current_municipality() AND ${seenRows<RelationOf<ReadMeeting>>({
  bodyMember: 'row.body_id = ANY (:memberBodyIds)',
  advisoryMember: 'row.body_id = ANY (:advisoryBodyIds)',
  chair: `((row.chair_id = :personId AND row.body_id = ANY (:memberBodyIds))
    OR (row.body_id = ANY (:chairedBodyIds) AND NOT ${chairIsThere}))`,
  minuteTaker: 'row.minute_taker_id = :personId',
  rapporteur: `EXISTS (SELECT 1 FROM agenda_item i
    WHERE i.municipality_id = row.municipality_id AND i.meeting_id = row.id AND i.rapporteur_id = :personId)`,
})}`;

/** Lists and look-ups of meetings: one statement a list, one for the agendas of all its rows. */
export class MeetingQueries {
  constructor(private readonly tenant: Tenant) {}

  /** What comes next first; of what is over, the latest first. */
  list(
    request: PageRequest,
    { time, bodyId }: { readonly time: MeetingTime; readonly bodyId: BodyId | null },
    { states, personId, bodies }: MeetingVisibility,
  ): Promise<Page<Meeting>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const [condition, direction] = time === 'upcoming' ? [ahead, 'ASC' as const] : [`NOT ${ahead}`, 'DESC' as const];
      const where = `${visible} AND ${condition} AND (:bodyId::uuid IS NULL OR row.body_id = :bodyId)`;
      const total = manager.createQueryBuilder(MeetingRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(MeetingRow, 'row')
        .where(where, {
          personId,
          memberBodyIds: [...bodies.bodyMember],
          advisoryBodyIds: [...bodies.advisoryMember],
          chairedBodyIds: [...bodies.chair],
          ...seenParameters(states),
          bodyId,
        })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null)
        rows.andWhere(`(row.starts_at, row.id) ${direction === 'ASC' ? '>' : '<'} (:afterKey::timestamptz, :afterId)`, {
          afterKey,
          afterId,
        });
      const { entities, raw } = await rows
        .orderBy('row.starts_at', direction)
        .addOrderBy('row.id', direction)
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const agendas = await agendasOf(
        manager,
        entities.map(({ id }) => id),
      );
      const listed = entities.map((row) => ({
        meeting: toMeeting(row, agendas(row.id)),
        id: row.id,
        sort_key: row.startsAt.toISOString(),
        total: raw[0]?.total ?? '0',
      }));
      return toPage(listed, request, ({ meeting }) => meeting);
    });
  }

  meetingsById = (ids: readonly string[]): Promise<ReadonlyMap<string, Meeting>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(MeetingRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      const agendas = await agendasOf(manager, ids);
      return new Map(rows.map((row) => [row.id, toMeeting(row, agendas(row.id))]));
    });

  /** Items that have a ballot or a resolution: they stay on the agenda. */
  async treatedItems(work: Work, meetingId: MeetingId): Promise<readonly AgendaItemId[]> {
    const rows = await work.manager.query<{ item_id: AgendaItemId }[]>(
      `SELECT item_id FROM ballot WHERE municipality_id = current_municipality() AND meeting_id = $1 AND item_id IS NOT NULL
       UNION SELECT item_id FROM resolution WHERE municipality_id = current_municipality() AND meeting_id = $1 AND item_id IS NOT NULL`,
      [meetingId],
    );
    return rows.map(({ item_id }) => item_id);
  }

  /** Whether an item of one of these ids stands on the agenda of another meeting. */
  async standElsewhere(work: Work, meetingId: MeetingId, ids: readonly AgendaItemId[]): Promise<boolean> {
    const rows = await work.manager.query<unknown[]>(
      `SELECT 1 FROM agenda_item WHERE municipality_id = current_municipality() AND meeting_id <> $1 AND id = ANY ($2) LIMIT 1`,
      [meetingId, ids],
    );
    return rows.length > 0;
  }

  /** Ballots of a meeting on which one is still voting. */
  async openBallots(work: Work, meetingId: MeetingId): Promise<number> {
    const rows = await work.manager.query<{ count: string }[]>(
      `SELECT count(*) FROM ballot WHERE municipality_id = current_municipality() AND meeting_id = $1 AND state = 'open'`,
      [meetingId],
    );
    return Number(rows[0]?.count ?? 0);
  }
}

async function agendasOf(manager: EntityManager, meetingIds: readonly string[]) {
  const rows = await manager
    .createQueryBuilder(AgendaItemRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.meeting_id = ANY (:ids)', { ids: [...meetingIds] })
    .orderBy('row.position')
    .getMany();
  return (id: string): readonly AgendaItem[] => rows.filter(({ meetingId }) => meetingId === id).map(toItem);
}
