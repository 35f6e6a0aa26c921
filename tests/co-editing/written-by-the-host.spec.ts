import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { calls } from '@systemblick/co-editing-engine/sql/calls';
import * as Y from 'yjs';

import { until } from './support/client.js';
import { aWorld, textIn, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.leave());
afterAll(() => world.end());

function saying(words: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, words);
  return Y.encodeStateAsUpdate(doc);
}

describe('what a host writes over no socket', () => {
  it('is kept, and seen by those who are in the room, here and elsewhere', async () => {
    const [host, other] = [await world.host(), await world.host()];
    const room = await world.room();
    const [ada, bo] = [world.client(host, room), world.client(other, room)];
    await until(() => ada.isSaved && bo.isSaved);

    expect(await host.engine.write(room, saying('vom Wirt'))).toBe('appended');
    await until(() => ada.text === 'vom Wirt' && bo.text === 'vom Wirt');
    expect(textIn(await world.stored(room))).toBe('vom Wirt');
  });

  it('is not taken into a sealed room, nor into one that is not there', async () => {
    const { engine } = await world.host();
    const room = await world.room();
    await world.app.query(calls.seal, [room]);

    expect(await engine.write(room, saying('zu spät'))).toBe('sealed');
    expect(textIn(await world.stored(room))).toBe('');
    expect(await engine.write('00000000-0000-4000-8000-00000000dead', saying('nirgends'))).toBe('missing');
  });
});
