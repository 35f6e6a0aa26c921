import { Injectable } from '@nestjs/common';

import { materialiseInWorker, readable } from '@systemblick/co-editing-engine/worker/materialise';
import type { Reading, Shown } from '@systemblick/co-editing/reading';
import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import type { CaseBundle } from '@systemblick/domain/cases/case-bundle';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import type { Passage } from '@systemblick/domain/reconstruction/passage';
import type { BoardRefusal, ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { bundledTexts } from '@systemblick/persistence/cases/released-texts';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import type { Work } from '@systemblick/persistence/platform/work';
import { Observations } from '@systemblick/persistence/reconstruction/observations';
import { Passages } from '@systemblick/persistence/reconstruction/passages';

import { boardUnfit } from './board-unfit.js';
import { keepObservations } from './keep-observations.js';
import { keepPassages } from './keep-passages.js';

/** What a board became: rows for its passages and observations, by the ids in the document. */
export type Harvest = {
  readonly board: Board;
  readonly passages: readonly Passage[];
  readonly observations: readonly Observation[];
  /** The bundle's texts, by their case. */
  readonly texts: ReadonlyMap<CaseId, ReleasedText>;
};

const boardReader = { module: '@systemblick/co-editing/reconstruction/board', name: 'showBoard' } as const;
const nothing: Board = { marks: [], observations: [], clusters: [], themeDrafts: [] };

/** Reads a session's board in a worker, all of it or a refusal that names the place, and writes what it holds as rows, inside the caller's act. */
@Injectable()
export class HarvestBoard {
  constructor(
    private readonly passages: Passages,
    private readonly observations: Observations,
  ) {}

  async execute(
    work: Work,
    actor: Actor,
    room: string,
    session: ReconstructionSession,
    bundle: CaseBundle,
  ): Promise<Result<Harvest, BoardRefusal>> {
    const updates = await coEditingRooms.read(work, room);
    const reading = await readable(() => materialiseInWorker<Reading<Shown<Board>>>(updates, boardReader));
    if (!reading) return refuse({ code: 'BOARD_UNREADABLE' });
    if (!reading.ok) return refuse(boardUnfit(reading.problem, nothing));
    const { value: board, problems } = reading.value;
    const [problem] = problems;
    if (problem) return refuse(boardUnfit(problem, board));

    const texts = await bundledTexts(work, bundle);
    const harvest = { actor, board, session, bundle, texts };
    const passages = await keepPassages(this.passages, work, harvest);
    const observations = await keepObservations(this.observations, work, { ...harvest, passages });
    return accept({ board, passages, observations, texts });
  }
}
