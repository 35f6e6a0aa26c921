import * as Y from 'yjs';

import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';

import { boardMaps, entry, setOf, textOf, type BoardMapName } from './board-maps.js';
import {
  boardId,
  markShape,
  writerLimit,
  type BoardMark,
  type BoardObservation,
  type ThemeDraftKind,
} from './board-shape.js';

/**
 * The origin of every transaction below; an undo manager per person tracks it. Every writer answers whether it wrote:
 * false where an id is missing or taken, or a limit reached. None of them throws.
 */
export const boardOrigin = 'board';

export type NewObservation = Pick<BoardObservation, 'id' | 'kind' | 'createdBy' | 'createdAt'> & {
  readonly text?: string;
  readonly markIds?: readonly string[];
  readonly clusterId?: string | null;
};

export function addMark(doc: Y.Doc, { id, ...mark }: BoardMark): boolean {
  if (isTaken(doc, 'marks', id) || !markShape.safeParse(mark).success) return false;

  return write(doc, () => boardMaps(doc).marks.set(id, mark));
}

/** Observations keep pointing at it; readers leave such links out. */
export const removeMark = (doc: Y.Doc, id: string): boolean => remove(doc, 'marks', id);

export function addObservation(doc: Y.Doc, observation: NewObservation): boolean {
  const { id, kind, createdBy, createdAt, text = '', markIds = [], clusterId = null } = observation;
  if (isTaken(doc, 'observations', id) || text.length > writerLimit('text')) return false;

  const fields = { kind, text: new Y.Text(text), markIds: idSet(markIds), clusterId, createdBy, createdAt };
  return write(doc, () => boardMaps(doc).observations.set(id, new Y.Map<unknown>(Object.entries(fields))));
}

export const removeObservation = (doc: Y.Doc, id: string): boolean => remove(doc, 'observations', id);

export function setObservationKind(doc: Y.Doc, id: string, kind: ObservationKind): boolean {
  return setField(doc, 'observations', id, 'kind', kind);
}

export const attachMark = (doc: Y.Doc, observationId: string, markId: string): boolean =>
  boardMaps(doc).marks.has(markId) && link(doc, 'observations', observationId, 'markIds', markId);

export const detachMark = (doc: Y.Doc, observationId: string, markId: string): boolean =>
  unlink(doc, 'observations', observationId, 'markIds', markId);

/** Null takes the observation out of its cluster. */
export function moveToCluster(doc: Y.Doc, observationId: string, clusterId: string | null): boolean {
  if (clusterId !== null && !boardMaps(doc).clusters.has(clusterId)) return false;

  return setField(doc, 'observations', observationId, 'clusterId', clusterId);
}

export function addCluster(
  doc: Y.Doc,
  cluster: { readonly id: string; readonly title?: string; readonly order: number },
): boolean {
  const { id, title = '', order } = cluster;
  if (isTaken(doc, 'clusters', id) || title.length > writerLimit('title')) return false;

  const fields = { title: new Y.Text(title), order };
  return write(doc, () => boardMaps(doc).clusters.set(id, new Y.Map<unknown>(Object.entries(fields))));
}

/** Its observations stay, without a cluster. */
export const removeCluster = (doc: Y.Doc, id: string): boolean => remove(doc, 'clusters', id);

/** Any number: between two neighbours lies their mean. */
export const orderCluster = (doc: Y.Doc, id: string, order: number): boolean =>
  Number.isFinite(order) && setField(doc, 'clusters', id, 'order', order);

export function addThemeDraft(
  doc: Y.Doc,
  draft: {
    readonly id: string;
    readonly kind: ThemeDraftKind;
    readonly title?: string;
    readonly observationIds?: readonly string[];
  },
): boolean {
  const { id, kind, title = '', observationIds = [] } = draft;
  if (isTaken(doc, 'themeDrafts', id) || title.length > writerLimit('title')) return false;

  const fields = {
    kind,
    title: new Y.Text(title),
    statement: new Y.Text(),
    leadingQuestion: new Y.Text(),
    observationIds: idSet(observationIds),
  };
  return write(doc, () => boardMaps(doc).themeDrafts.set(id, new Y.Map<unknown>(Object.entries(fields))));
}

export const removeThemeDraft = (doc: Y.Doc, id: string): boolean => remove(doc, 'themeDrafts', id);

export const setThemeDraftKind = (doc: Y.Doc, id: string, kind: ThemeDraftKind): boolean =>
  setField(doc, 'themeDrafts', id, 'kind', kind);

export const attachObservation = (doc: Y.Doc, draftId: string, observationId: string): boolean =>
  boardMaps(doc).observations.has(observationId) && link(doc, 'themeDrafts', draftId, 'observationIds', observationId);

export const detachObservation = (doc: Y.Doc, draftId: string, observationId: string): boolean =>
  unlink(doc, 'themeDrafts', draftId, 'observationIds', observationId);

/** Takes out what a reader named by its path because it cannot be shown: the entry, or whatever bears no proper id. */
export function removeUnfit(doc: Y.Doc, path: string): boolean {
  const [name = '', id] = path.split('.');
  const map = Object.entries(boardMaps(doc)).find(([known]) => known === name)?.[1];
  if (!map) return false;

  const unfit = [...map.keys()].filter((key) => (id === undefined ? !boardId.safeParse(key).success : key === id));
  return unfit.length > 0 && write(doc, () => unfit.forEach((key) => map.delete(key)));
}

/** The shared texts, to be bound to an editor or written with `replaceText`. */
export const observationText = (doc: Y.Doc, id: string) => textOf(doc, 'observations', id, 'text');
export const clusterTitle = (doc: Y.Doc, id: string) => textOf(doc, 'clusters', id, 'title');
export const themeDraftText = (doc: Y.Doc, id: string, field: 'title' | 'statement' | 'leadingQuestion') =>
  textOf(doc, 'themeDrafts', id, field);

const idSet = (ids: readonly string[]) => new Y.Map<unknown>(ids.map((id): [string, unknown] => [id, true]));

function isTaken(doc: Y.Doc, map: BoardMapName, id: string): boolean {
  const entries = boardMaps(doc)[map];
  return entries.has(id) || entries.size >= writerLimit(map);
}

function write(doc: Y.Doc, work: () => void): true {
  doc.transact(work, boardOrigin);
  return true;
}

function remove(doc: Y.Doc, map: BoardMapName, id: string): boolean {
  const entries = boardMaps(doc)[map];
  return entries.has(id) && write(doc, () => entries.delete(id));
}

function setField(doc: Y.Doc, map: BoardMapName, id: string, field: string, value: unknown): boolean {
  const found = entry(doc, map, id);
  return found !== undefined && write(doc, () => found.set(field, value));
}

function link(doc: Y.Doc, map: BoardMapName, id: string, field: string, to: string): boolean {
  const ids = setOf(doc, map, id, field);
  return ids !== undefined && ids.size < writerLimit('links') && write(doc, () => ids.set(to, true));
}

function unlink(doc: Y.Doc, map: BoardMapName, id: string, field: string, to: string): boolean {
  const ids = setOf(doc, map, id, field);
  return ids !== undefined && ids.has(to) && write(doc, () => ids.delete(to));
}
