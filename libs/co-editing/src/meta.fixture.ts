import type * as Y from 'yjs';

/** What anybody who may write in a document can make of what it says of itself. */
export const spoiltMeta: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
  ['nothing', (doc) => doc.getMap('meta').clear()],
  ['no kind', (doc) => doc.getMap('meta').delete('kind')],
  ['another kind', (doc) => void doc.getMap('meta').set('kind', 'other')],
  ['a schema of the future', (doc) => void doc.getMap('meta').set('schema', 99)],
  ['a schema that is none', (doc) => void doc.getMap('meta').set('schema', {})],
];
