import type * as Y from 'yjs';
import { initialUpdate, isHere } from '../meta.js';
import { bad, fine, strictly, type Problem, type Reading, type Shown } from '../reading.js';
import { showEntries } from './board-entries.js';
import { boardMaps } from './board-maps.js';
import { clusterShape, markShape, observationShape, themeDraftShape, type Board } from './board-shape.js';

/** The board of a reconstruction session, new: stored as the room's first update. */
export const initialBoard = (): Uint8Array => initialUpdate('board');

/**
 * The board as plain data, for the verbs that take it over. Refused where its shape is not ours; links to what somebody
 * else has deleted meanwhile are no error, and left out.
 */
export const readBoard = (doc: Y.Doc): Reading<Board> => strictly(showBoard(doc));

/**
 * The board to be looked at and worked on: what several people's edits add up to, each within its bounds, never takes it
 * away. Entries that cannot be shown at all are left out and named among the problems. Refused is only what is not here yet.
 */
export function showBoard(doc: Y.Doc): Reading<Shown<Board>> {
  if (!isHere(doc)) return bad({ code: 'NOTHING_THERE' });

  const maps = boardMaps(doc);
  const problems: Problem[] = [];
  const marks = showEntries('marks', maps.marks, markShape, problems);
  const observations = showEntries('observations', maps.observations, observationShape, problems);
  const clusters = showEntries('clusters', maps.clusters, clusterShape, problems);
  const themeDrafts = showEntries('themeDrafts', maps.themeDrafts, themeDraftShape, problems);

  const hasMark = knows(marks);
  const hasObservation = knows(observations);
  const hasCluster = knows(clusters);
  const value: Board = {
    marks,
    observations: observations
      .map((observation) => ({
        ...observation,
        markIds: observation.markIds.filter(hasMark),
        clusterId: observation.clusterId !== null && hasCluster(observation.clusterId) ? observation.clusterId : null,
      }))
      .sort((one, other) => one.createdAt - other.createdAt || byId(one, other)),
    clusters: [...clusters].sort((one, other) => one.order - other.order || byId(one, other)),
    themeDrafts: themeDrafts.map((draft) => ({
      ...draft,
      observationIds: draft.observationIds.filter(hasObservation),
    })),
  };
  return fine({ value, problems });
}

/** Calls back once after every change of the document, by whomever. Returns how to stop. */
export function observeBoard(doc: Y.Doc, onChange: () => void): () => void {
  doc.on('update', onChange);
  return () => doc.off('update', onChange);
}

type Entry = { readonly id: string };
const byId = (one: Entry, other: Entry) => (one.id < other.id ? -1 : 1);

function knows(entries: readonly Entry[]): (id: string) => boolean {
  const ids = new Set(entries.map(({ id }) => id));
  return (id) => ids.has(id);
}
