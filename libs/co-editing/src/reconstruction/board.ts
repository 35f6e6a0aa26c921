import * as Y from 'yjs';
import type { z } from 'zod';

import { initialUpdate, readMeta } from '../meta.js';
import { bad, fine, type Reading } from '../reading.js';
import { boardMaps, type BoardMapName } from './board-maps.js';
import {
  boardId,
  boardLimits,
  clusterShape,
  markShape,
  observationShape,
  themeDraftShape,
  type Board,
} from './board-shape.js';

/** The board of a reconstruction session, new: stored as the room's first update. */
export const initialBoard = (): Uint8Array => initialUpdate('board');

/**
 * The board as plain data. Refused where its shape is not ours; links to what somebody else has deleted meanwhile are
 * no error, and left out.
 */
export function readBoard(doc: Y.Doc): Reading<Board> {
  const meta = readMeta(doc, 'board');
  if (!meta.ok) return meta;

  const maps = boardMaps(doc);
  const marks = readMap('marks', maps.marks, markShape);
  if (!marks.ok) return marks;
  const observations = readMap('observations', maps.observations, observationShape);
  if (!observations.ok) return observations;
  const clusters = readMap('clusters', maps.clusters, clusterShape);
  if (!clusters.ok) return clusters;
  const themeDrafts = readMap('themeDrafts', maps.themeDrafts, themeDraftShape);
  if (!themeDrafts.ok) return themeDrafts;

  const hasMark = knows(marks.value);
  const hasObservation = knows(observations.value);
  const hasCluster = knows(clusters.value);
  return fine({
    marks: marks.value,
    observations: observations.value
      .map((observation) => ({
        ...observation,
        markIds: observation.markIds.filter(hasMark),
        clusterId: observation.clusterId !== null && hasCluster(observation.clusterId) ? observation.clusterId : null,
      }))
      .sort((one, other) => one.createdAt - other.createdAt || byId(one, other)),
    clusters: [...clusters.value].sort((one, other) => one.order - other.order || byId(one, other)),
    themeDrafts: themeDrafts.value.map((draft) => ({
      ...draft,
      observationIds: draft.observationIds.filter(hasObservation),
    })),
  });
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

function readMap<Shape extends z.ZodType<object>>(
  name: BoardMapName,
  map: Y.Map<unknown>,
  shape: Shape,
): Reading<({ readonly id: string } & z.infer<Shape>)[]> {
  if (map.size > boardLimits[name])
    return bad({ code: 'TOO_MANY', what: name, count: map.size, max: boardLimits[name] });

  const entries: ({ readonly id: string } & z.infer<Shape>)[] = [];
  for (const [id, value] of map) {
    const read = shape.safeParse(plain(value));
    if (!boardId.safeParse(id).success) return bad({ code: 'SHAPE', path: name });
    if (!read.success) return bad({ code: 'SHAPE', path: [name, id, ...fieldOf(read.error)].join('.') });
    entries.push({ id, ...read.data });
  }
  return fine(entries.sort(byId));
}

/** The known field a complaint is about; an unknown one might carry a text in its name. */
const fieldOf = (error: z.ZodError): string[] => error.issues[0]?.path.slice(0, 1).map(String) ?? [];

/** Shared types become text, sets of ids become sorted lists; what is neither stays for the shape to judge. */
function plain(value: unknown): unknown {
  if (!(value instanceof Y.Map)) return value;

  return Object.fromEntries([...value].map(([field, inner]): [string, unknown] => [field, plainField(inner)]));
}

function plainField(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toJSON();
  if (value instanceof Y.Map) return [...value.keys()].sort();
  return value;
}
