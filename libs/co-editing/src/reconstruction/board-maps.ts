import * as Y from 'yjs';

export const boardMapNames = ['marks', 'observations', 'clusters', 'themeDrafts'] as const;
export type BoardMapName = (typeof boardMapNames)[number];

/** The four top-level maps of a board, each from id to entry. Marks are plain objects, the others maps of fields. */
export const boardMaps = (doc: Y.Doc): Readonly<Record<BoardMapName, Y.Map<unknown>>> => ({
  marks: doc.getMap<unknown>('marks'),
  observations: doc.getMap<unknown>('observations'),
  clusters: doc.getMap<unknown>('clusters'),
  themeDrafts: doc.getMap<unknown>('themeDrafts'),
});

/** One entry with its fields; undefined where it is not there, or not a map. */
export function entry(doc: Y.Doc, map: BoardMapName, id: string): Y.Map<unknown> | undefined {
  const found = boardMaps(doc)[map].get(id);
  return found instanceof Y.Map ? found : undefined;
}

/** A field of an entry that holds shared text. */
export function textOf(doc: Y.Doc, map: BoardMapName, id: string, field: string): Y.Text | undefined {
  const found = entry(doc, map, id)?.get(field);
  return found instanceof Y.Text ? found : undefined;
}

/** A field of an entry that holds a set of ids: a map from each to true, so that adding at two places never collides. */
export function setOf(doc: Y.Doc, map: BoardMapName, id: string, field: string): Y.Map<unknown> | undefined {
  const found = entry(doc, map, id)?.get(field);
  return found instanceof Y.Map ? found : undefined;
}
