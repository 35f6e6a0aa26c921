import { Injectable } from '@nestjs/common';

import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { Reading, Shown } from '@systemblick/co-editing/reading';
import { materialiseInWorker, readable } from '@systemblick/co-editing-engine/worker/materialise';
import { takenCases, type CaseBundle } from '@systemblick/domain/cases/case-bundle';
import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import {
  changeObservation,
  recordObservation,
  type Observation,
  type ObservationId,
} from '@systemblick/domain/reconstruction/observation';
import { markPassage, type Passage, type PassageId } from '@systemblick/domain/reconstruction/passage';
import type { BoardRefusal, ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import type { Transaction } from '@systemblick/persistence/platform/tenant';
import { SessionStores } from '@systemblick/persistence/reconstruction/session-stores';

import { boardUnfit } from './board-unfit.js';

/** What a board became: rows for its passages and observations, by the ids in the document. */
export type Harvest = {
  readonly board: Board;
  readonly passages: readonly Passage[];
  readonly observations: readonly Observation[];
};

const boardReader = { module: '@systemblick/co-editing/reconstruction/board', name: 'showBoard' } as const;
const nothing: Board = { marks: [], observations: [], clusters: [], themeDrafts: [] };

/** Reads a session's board in a worker, all of it or a refusal that names the place, and writes what it holds as rows, inside the caller's transaction. */
@Injectable()
export class HarvestBoard {
  constructor(private readonly stores: SessionStores) {}

  async execute(
    transaction: Transaction,
    actor: Actor,
    room: string,
    session: ReconstructionSession,
    bundle: CaseBundle,
  ): Promise<Result<Harvest, BoardRefusal>> {
    const updates = await coEditingRooms.read(transaction, room);
    const reading = await readable(() => materialiseInWorker<Reading<Shown<Board>>>(updates, boardReader));
    if (!reading) return refuse({ code: 'BOARD_UNREADABLE' });
    if (!reading.ok) return refuse(boardUnfit(reading.problem, nothing));
    const { value: board, problems } = reading.value;
    const [problem] = problems;
    if (problem) return refuse(boardUnfit(problem, board));

    const passages = await this.keepPassages(transaction, actor, board, session, bundle);
    const observations = await this.keepObservations(transaction, actor, board, session, bundle, passages);
    return accept({ board, passages, observations });
  }

  /** A mark on a text that is not the bundle's, or outside it, is left out: it cannot point at anything. */
  private async keepPassages(
    transaction: Transaction,
    actor: Actor,
    board: Board,
    session: ReconstructionSession,
    bundle: CaseBundle,
  ) {
    const kept: Passage[] = [];
    for (const mark of board.marks) {
      const id = mark.id as PassageId;
      const known = await this.stores.passages.load(transaction, id);
      if (known) {
        if (known.sessionId === session.id) kept.push(known);
        continue;
      }
      const entry = takenCases(bundle).find(
        ({ caseId, textNumber }) => caseId === mark.caseId && textNumber === mark.caseVersion,
      );
      const released =
        entry &&
        (await this.stores.cases.load(transaction, entry.caseId))?.releasedTexts.find(
          ({ number }) => number === entry.textNumber,
        );
      if (!entry || !released || !isPhase(mark.section)) continue;

      const { section, start, end } = mark;
      const marked = markPassage(released, {
        id,
        municipalityId: session.municipalityId,
        sessionId: session.id,
        caseId: entry.caseId,
        section,
        start,
        end,
      });
      if (marked.ok)
        kept.push(
          await this.stores.passages.createWithin(transaction, marked.value, { action: 'passage:write', actor }),
        );
    }
    return kept;
  }

  /** An observation that says nothing yet, or shows in no case, waits in the document. */
  private async keepObservations(
    transaction: Transaction,
    actor: Actor,
    board: Board,
    session: ReconstructionSession,
    bundle: CaseBundle,
    passages: readonly Passage[],
  ) {
    const kept: Observation[] = [];
    for (const { id, kind, text, markIds } of board.observations) {
      const theirs = passages.filter((passage) => markIds.includes(passage.id));
      const wording = {
        kind,
        wording: text,
        passageIds: theirs.map((passage) => passage.id),
        caseIds: [...new Set(theirs.map(({ caseId }) => caseId))],
        institutionTypes: [],
        legalSpheres: [],
      };
      const observationId = id as ObservationId;
      const known = await this.stores.observations.load(transaction, observationId);
      if (known && known.sessionId !== session.id) continue;
      if (known) {
        const changed = await this.stores.observations.changeWithin(
          transaction,
          observationId,
          'any',
          { action: 'observation:write', actor },
          (same) =>
            changeObservation(same, {
              ...wording,
              institutionTypes: same.institutionTypes,
              legalSpheres: same.legalSpheres,
            }),
        );
        kept.push(changed.ok ? changed.value : known);
        continue;
      }
      const origin = {
        id: observationId,
        municipalityId: session.municipalityId,
        sessionId: session.id,
        bundleId: bundle.id,
      };
      const recorded = recordObservation({ ...origin, ...wording });
      if (recorded.ok)
        kept.push(
          await this.stores.observations.createWithin(transaction, recorded.value, {
            action: 'observation:write',
            actor,
          }),
        );
    }
    return kept;
  }
}

const isPhase = (section: string): section is RegelkreisPhase =>
  (regelkreisPhases as readonly string[]).includes(section);
