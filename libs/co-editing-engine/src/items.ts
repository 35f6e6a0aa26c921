import * as Y from 'yjs';

/** The item of the document that has this id; undefined where it is not there, or no longer says anything. */
export function itemAt(doc: Y.Doc, { client, clock }: Y.ID): Y.Item | undefined {
  if (clock >= Y.getState(doc.store, client)) return undefined;
  const structs = doc.store.clients.get(client);
  const found = structs?.[Y.findIndexSS(structs, clock)];
  return found instanceof Y.Item ? found : undefined;
}
