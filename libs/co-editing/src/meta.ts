import * as Y from 'yjs';

import { bad, fine, type Reading } from './reading.js';

export const documentKinds = ['board', 'text'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The newest schema of each kind that this build can write. Readers accept every version from 1 up to it. */
export const newestSchema = { board: 1, text: 1 } as const satisfies Record<DocumentKind, number>;

export type Meta = { readonly kind: DocumentKind; readonly schema: number };

/** What a document says it is. A newer schema than ours is refused: this program then shows it, and does not write. */
export function readMeta(doc: Y.Doc, wanted: DocumentKind): Reading<Meta> {
  const meta = doc.getMap('meta');
  const kind = meta.get('kind');
  const schema = meta.get('schema');
  if (kind === undefined && schema === undefined) return bad({ code: 'META_MISSING' });
  if (kind !== wanted) return bad({ code: 'OTHER_KIND' });
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return bad({ code: 'SHAPE', path: 'meta' });
  if (schema > newestSchema[wanted]) return bad({ code: 'SCHEMA_TOO_NEW', schema, known: newestSchema[wanted] });

  return fine({ kind: wanted, schema });
}

/** The first update of a new document, to be stored with the room, so that nobody ever meets it without its meta. */
export function initialUpdate(kind: DocumentKind): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    doc.getMap('meta').set('kind', kind);
    doc.getMap('meta').set('schema', newestSchema[kind]);
  });
  return Y.encodeStateAsUpdate(doc);
}
