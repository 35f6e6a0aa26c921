import type { EntityManager } from 'typeorm';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import type { Passage } from '@systemblick/domain/reconstruction/passage';
import type { reconstructionRights } from '@systemblick/domain/reconstruction/rights';
import type {
  ReconstructionSession,
  ReconstructionSessionId,
  SessionState,
} from '@systemblick/domain/reconstruction/session';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { observationMapping, passageMapping } from './findings.mapping.js';
import { ObservationRow, PassageRow, ReconstructionSessionRow, SessionParticipantRow } from './reconstruction.rows.js';
import { toParticipant, toSession } from './session.mapping.js';

type ReadSession = (typeof reconstructionRights)['session:read'];
export type SessionVisibility = { readonly states: SeenStates<ReadSession, SessionState>; readonly personId: PersonId };

/** A guest is no person, and sees one session and no list. */
const visible = `row.municipality_id = current_municipality() AND ${seenRows<RelationOf<ReadSession>>({
  facilitator: 'row.facilitator_id = :personId',
  participant: `EXISTS (SELECT 1 FROM session_participant p
    WHERE p.municipality_id = row.municipality_id AND p.session_id = row.id AND p.person_id = :personId)`,
  admittedGuest: 'false',
})}`;

/** Sessions and what came of them: one statement a list, one for all children of its rows. */
export class SessionQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The latest first. */
  list(request: PageRequest, { states, personId }: SessionVisibility): Promise<Page<ReconstructionSession>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const total = manager.createQueryBuilder(ReconstructionSessionRow, 'row').select('count(*)').where(visible);
      const rows = manager
        .createQueryBuilder(ReconstructionSessionRow, 'row')
        .where(visible, { personId, ...seenParameters(states) })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null)
        rows.andWhere('(row.starts_at, row.id) < (:afterKey::timestamptz, :afterId)', { afterKey, afterId });
      const { entities, raw } = await rows
        .orderBy('row.starts_at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const participants = await participantsOf(
        manager,
        entities.map(({ id }) => id),
      );
      const listed = entities.map((row) => ({
        session: toSession(row, participants(row.id)),
        id: row.id,
        sort_key: row.startsAt.toISOString(),
        total: raw[0]?.total ?? '0',
      }));
      return toPage(listed, request, ({ session }) => session);
    });
  }

  /** The board's room of a session. */
  boardRoom(id: ReconstructionSessionId): Promise<string | undefined> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ board_room: string }[]>(
        `SELECT board_room FROM reconstruction_session WHERE municipality_id = current_municipality() AND id = $1`,
        [id],
      );
      return rows[0]?.board_room;
    });
  }

  /** The bundles on which somebody's sessions work, once those are planned. */
  bundlesOf(personId: PersonId): Promise<readonly CaseBundleId[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ bundle_id: CaseBundleId }[]>(
        `SELECT DISTINCT s.bundle_id FROM reconstruction_session s
         LEFT JOIN session_participant p
           ON p.municipality_id = s.municipality_id AND p.session_id = s.id AND p.person_id = $1
         WHERE s.municipality_id = current_municipality() AND s.state <> 'cancelled'
           AND (p.person_id IS NOT NULL OR s.facilitator_id = $1)`,
        [personId],
      );
      return rows.map(({ bundle_id }) => bundle_id);
    });
  }

  /** Whether a session over the bundle is still planned or running. */
  async hasOpenSession({ manager }: Work, bundleId: CaseBundleId): Promise<boolean> {
    const rows = await manager.query<unknown[]>(
      `SELECT 1 FROM reconstruction_session
       WHERE municipality_id = current_municipality() AND bundle_id = $1 AND state IN ('planned', 'running') LIMIT 1`,
      [bundleId],
    );
    return rows.length > 0;
  }

  /** The session whose board lives in this room, of this tenant. */
  sessionOfRoom(room: string): Promise<ReconstructionSession | undefined> {
    return this.tenant.read(async (manager) => {
      const row = await manager
        .createQueryBuilder(ReconstructionSessionRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.board_room = :room', { room })
        .getOne();
      return row ? toSession(row, (await participantsOf(manager, [row.id]))(row.id)) : undefined;
    });
  }

  sessionsById = (ids: readonly string[]): Promise<ReadonlyMap<string, ReconstructionSession>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ReconstructionSessionRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      const participants = await participantsOf(manager, ids);
      return new Map(rows.map((row) => [row.id, toSession(row, participants(row.id))]));
    });

  /** Sessions still open in which the case is worked on. */
  sessionsOfCase(caseId: CaseId): Promise<readonly ReconstructionSession[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ReconstructionSessionRow, 'row')
        .where('row.municipality_id = current_municipality()')
        .andWhere(
          `EXISTS (SELECT 1 FROM bundled_case c WHERE c.municipality_id = row.municipality_id AND c.bundle_id = row.bundle_id AND c.case_id = :caseId)`,
          { caseId },
        )
        .getMany();
      const participants = await participantsOf(
        manager,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => toSession(row, participants(row.id)));
    });
  }

  observationsOfSession(sessionId: ReconstructionSessionId): Promise<readonly Observation[]> {
    return this.observationsWhere('row.session_id = :value', sessionId);
  }

  observationsById = async (ids: readonly string[]): Promise<ReadonlyMap<string, Observation>> => {
    const found = await this.observationsWhere('row.id = ANY (:value)', [...ids]);
    return new Map(found.map((observation) => [observation.id as string, observation]));
  };

  passagesById = (ids: readonly string[]): Promise<ReadonlyMap<string, Passage>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(PassageRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, passageMapping.toAggregate(row, undefined)]));
    });

  private observationsWhere(condition: string, value: unknown): Promise<readonly Observation[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(ObservationRow, 'row')
        .where('row.municipality_id = current_municipality()')
        .andWhere(condition, { value })
        .orderBy('row.id')
        .getMany();
      return rows.map((row) => observationMapping.toAggregate(row, undefined));
    });
  }
}

async function participantsOf(manager: EntityManager, sessionIds: readonly string[]) {
  const rows = await manager
    .createQueryBuilder(SessionParticipantRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.session_id = ANY (:sessionIds)', {
      sessionIds: [...sessionIds],
    })
    .orderBy('row.position')
    .getMany();
  return (sessionId: string) => rows.filter((row) => row.sessionId === sessionId).map(toParticipant);
}
