import type { Board, BoardObservation } from '@systemblick/co-editing/reconstruction/board-shape';
import type { CaseBundle } from '@systemblick/domain/cases/case-bundle';
import type { Actor } from '@systemblick/domain/kernel/actor';
import {
  changeObservation,
  recordObservation,
  type Observation,
  type ObservationId,
} from '@systemblick/domain/reconstruction/observation';
import type { Passage } from '@systemblick/domain/reconstruction/passage';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { saysOtherwise } from '@systemblick/persistence/platform/says-otherwise';
import type { Work } from '@systemblick/persistence/platform/work';
import type { Observations } from '@systemblick/persistence/reconstruction/observations';

import { stepDone } from '../platform/step-done.js';

type Harvested = {
  readonly actor: Actor;
  readonly board: Board;
  readonly session: ReconstructionSession;
  readonly bundle: CaseBundle;
  readonly passages: readonly Passage[];
};

/**
 * The observations of a board, in their order; new ones are stored, and of the others those that say something else
 * now. One that says nothing yet, or shows in no case, waits in the document.
 */
export async function keepObservations(
  observations: Observations,
  work: Work,
  { actor, board, session, bundle, passages }: Harvested,
): Promise<readonly Observation[]> {
  const ids = board.observations.map(({ id }) => id as ObservationId);
  const kept = new Map(await observations.findAll(ids, work));
  const act = { action: 'observation:write', actor };
  const fresh: Observation[] = [];

  for (const written of board.observations) {
    const id = written.id as ObservationId;
    const known = kept.get(id);
    const wording = wordingOf(written, passages);
    if (!known) {
      const { id: sessionId, municipalityId } = session;
      const recorded = recordObservation({ ...wording, id, municipalityId, sessionId, bundleId: bundle.id });
      if (recorded.ok) fresh.push(recorded.value);
    } else if (known.sessionId === session.id) {
      const { institutionTypes, legalSpheres } = known;
      const change = (same: Observation) => changeObservation(same, { ...wording, institutionTypes, legalSpheres });
      const changed = change(known);
      if (changed.ok && saysOtherwise(known, changed.value))
        kept.set(id, stepDone(await observations.change(work, id, 'any', act, change)));
    }
  }
  for (const made of await observations.createAll(work, fresh, act)) kept.set(made.id, made);

  return ids.flatMap((id) => {
    const observation = kept.get(id);
    return observation?.sessionId === session.id ? [observation] : [];
  });
}

function wordingOf({ kind, text, markIds }: BoardObservation, passages: readonly Passage[]) {
  const marked = new Set(markIds);
  const theirs = passages.filter(({ id }) => marked.has(id));
  return {
    kind,
    wording: text,
    passageIds: theirs.map(({ id }) => id),
    caseIds: [...new Set(theirs.map(({ caseId }) => caseId))],
    institutionTypes: [],
    legalSpheres: [],
  };
}
