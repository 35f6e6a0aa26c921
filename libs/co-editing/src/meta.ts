import * as Y from 'yjs';

export type DocumentKind = 'board' | 'text';

const schema = { board: 1, text: 1 } as const satisfies Record<DocumentKind, number>;

/**
 * Whether anything of a document is here: it is stored with its first update, and nobody can take that away. What it is
 * its room says. What it says of itself, under `meta`, whoever may write in it can change: nothing is concluded from it.
 */
export const isHere = (doc: Y.Doc): boolean => doc.store.clients.size > 0;

/**
 * The first update of a new document, to be stored with the room, so that nobody ever meets it empty. It says its kind
 * and schema for programs of before, which asked it for them.
 */
export function initialUpdate(kind: DocumentKind): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    doc.getMap('meta').set('kind', kind);
    doc.getMap('meta').set('schema', schema[kind]);
  });
  return Y.encodeStateAsUpdate(doc);
}
