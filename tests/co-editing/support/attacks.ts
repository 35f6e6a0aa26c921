import { messageType, syncType } from '@systemblick/co-editing/messages';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** An update as a frame of y-websocket. */
export function updateFrame(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.sync);
  encoding.writeVarUint(encoder, syncType.update);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}

/** What a client says of itself to the others. */
export function presenceOf(clientId: number, state: string, clock = 1): Uint8Array {
  const inner = encoding.createEncoder();
  for (const number of [1, clientId, clock]) encoding.writeVarUint(inner, number);
  encoding.writeVarString(inner, state);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageType.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
  return encoding.toUint8Array(encoder);
}

/** Maps within maps, and the outermost one deleted: deleting goes through them all. */
export function nestedMaps(depth: number): Uint8Array {
  const doc = new Y.Doc({ gc: false });
  const root = doc.getMap<unknown>('map');
  doc.transact(() => {
    let map = root;
    for (let level = 0; level < depth; level += 1) {
      const inner = new Y.Map<unknown>();
      map.set('inner', inner);
      map = inner;
    }
  });
  const made = Y.encodeStateAsUpdate(doc);
  const encoder = encoding.createEncoder();
  for (const number of [0, 1, doc.clientID, 1, 0, 1]) encoding.writeVarUint(encoder, number);
  return Y.mergeUpdates([made, encoding.toUint8Array(encoder)]);
}

/** So many authors, from this one on, who all write at one place and know nothing of each other. */
export function authorsAtOnePlace(first: number, many: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, many);
  for (let author = first + many - 1; author >= first; author -= 1) {
    for (const number of [1, author, 0]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8(encoder, 4);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 'text');
    encoding.writeVarString(encoder, 'x');
  }
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** Ranges of deletions in the words of an author, whom nobody knows or somebody does, first to last or the other way. */
export function deletions(author: number, ranges: number, order: 'forwards' | 'backwards' = 'forwards'): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const number of [0, 1, author, ranges]) encoding.writeVarUint(encoder, number);
  for (let range = 0; range < ranges; range += 1) {
    encoding.writeVarUint(encoder, 2 * (order === 'forwards' ? range : ranges - 1 - range));
    encoding.writeVarUint(encoder, 1);
  }
  return encoding.toUint8Array(encoder);
}

/** A text, and words by somebody else whose neighbours lie further and further apart in it. */
export function wordsFarApart(many: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 2);
  for (const number of [many, 2, 0]) encoding.writeVarUint(encoder, number);
  for (let word = 0; word < many; word += 1) {
    encoding.writeUint8(encoder, 4 | 128 | 64);
    for (const number of [1, many - 1 - word, 1, many + word]) encoding.writeVarUint(encoder, number);
    encoding.writeVarString(encoder, 'x');
  }
  for (const number of [1, 1, 0]) encoding.writeVarUint(encoder, number);
  encoding.writeUint8(encoder, 4);
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarString(encoder, 'text');
  encoding.writeVarString(encoder, 'a'.repeat(2 * many));
  encoding.writeVarUint(encoder, 0);
  return encoding.toUint8Array(encoder);
}

/** A long text by this author. */
export function longText(author: number, length: number): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = author;
  doc.getText('text').insert(0, 'a'.repeat(length));
  return Y.encodeStateAsUpdate(doc);
}

/** So many people who type one letter after the other at the same place, by turns, and never hear of each other. */
export function lettersApart(people: number, letters: number): readonly Uint8Array[] {
  const docs = Array.from({ length: people }, () => new Y.Doc());
  const updates: Uint8Array[] = [];
  for (const doc of docs) doc.on('update', (update: Uint8Array) => updates.push(update));
  for (let turn = 0; turn < letters; turn += 1) {
    const text = docs[turn % people]?.getText('text');
    text?.insert(text.length, 'x');
  }
  return updates;
}
