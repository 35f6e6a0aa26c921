import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { mayContribute } from '@systemblick/domain/reconstruction/open-text';
import type { ReconstructionSession, ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { CaseBundles } from '@systemblick/persistence/cases/case-bundles';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { MendedRooms } from '../co-editing/mended-rooms.js';
import { stepDone } from '../platform/step-done.js';
import { BoardReactions } from './board-reactions.js';
import { HarvestBoard } from './harvest-board.js';
import type { WhichSession } from './plan-session.js';

/** What turns a board into rows: deriving in between, closing for good. */
@Injectable()
export class CloseSession {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: ReconstructionSessions,
    private readonly bundles: CaseBundles,
    private readonly queries: SessionQueries,
    private readonly harvest: HarvestBoard,
    private readonly reactions: BoardReactions,
    private readonly rooms: MendedRooms,
    private readonly clock: Clock,
  ) {}

  /** Writes passages, observations and themes as the board stands; it may be done again, and the group goes on writing. */
  async derive(actor: PersonActor, id: ReconstructionSessionId) {
    const room = await this.queries.boardRoom(id);
    if (!room) return refuse({ code: 'NOT_FOUND' } as const);

    return this.harvesting(room, async (work) => {
      const session = await this.sessions.lock(work, id);
      const bundle = session && (await this.bundles.find(session.bundleId, work));
      if (!session || !bundle) return refuse({ code: 'NOT_FOUND' } as const);
      const may = mayContribute(session, actor, 'derive');
      if (!may.ok) return may;

      const harvested = await this.harvest.execute(work, actor, room, session, bundle);
      if (!harvested.ok) return harvested;
      await this.reactions.run(work, actor, session, bundle, harvested.value);
      return accept(session);
    });
  }

  /** Seals the board, takes over what it holds, and closes the session: all of it, or nothing. */
  async close(actor: PersonActor, which: WhichSession) {
    const room = await this.queries.boardRoom(which.id);
    if (!room) return refuse({ code: 'NOT_FOUND' } as const);

    return this.harvesting(room, async (work) => {
      const closed = await this.sessions.move(work, actor, 'close', which, { now: this.clock.now() });
      if (!closed.ok) return closed;

      await coEditingRooms.seal(work, room);
      const bundle = await this.bundles.lock(work, closed.value.bundleId);
      if (!bundle) throw new Error('A session without its bundle');
      const harvested = await this.harvest.execute(work, actor, room, closed.value, bundle);
      if (!harvested.ok) return harvested;
      await this.reactions.run(work, actor, closed.value, bundle, harvested.value);
      if (bundle.state === 'inReconstruction' && !(await this.queries.hasOpenSession(work, bundle.id))) {
        const system = { kind: 'system', municipalityId: actor.municipalityId } as const;
        stepDone(await this.bundles.follow(work, system, 'close', bundle.id, { now: this.clock.now() }));
      }
      return closed;
    });
  }

  /** Takes over what a board holds: all of it or nothing, and past what the document cannot be built with. */
  private harvesting(room: string, work: (work: Work) => Promise<Result<ReconstructionSession, Refusal>>) {
    return this.rooms.read(room, 'BOARD_UNREADABLE', () => this.unit.do(work));
  }

  /** Opens a closed session, its board and its bundle again. */
  async reopen(actor: PersonActor, which: WhichSession, reason: string) {
    const room = await this.queries.boardRoom(which.id);
    if (!room) return refuse({ code: 'NOT_FOUND' } as const);

    return this.unit.do(async (work) => {
      const command = { by: actor.personId, reason, now: this.clock.now() };
      const reopened = await this.sessions.move(work, actor, 'reopen', which, command);
      if (!reopened.ok) return reopened;

      await coEditingRooms.unseal(work, room);
      const system = { kind: 'system', municipalityId: actor.municipalityId } as const;
      const bundle = await this.bundles.lock(work, reopened.value.bundleId);
      if (bundle?.state === 'closed') stepDone(await this.bundles.follow(work, system, 'reopen', bundle.id));
      return reopened;
    });
  }
}
