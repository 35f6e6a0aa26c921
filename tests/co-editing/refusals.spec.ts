import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { messageType, syncType } from '@systemblick/co-editing/messages';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import { presenceOf } from './support/attacks.js';
import { aSocket, until } from './support/client.js';
import { aWorld, textIn, type World } from './support/world.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.leave());
afterAll(() => world.end());

const frame = (...parts: (number | Uint8Array)[]) => {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
};
const update = (payload: Uint8Array) => frame(messageType.sync, syncType.update, payload);
const someUpdate = (write: (doc: Y.Doc) => void, encode = Y.encodeStateAsUpdate) => {
  const doc = new Y.Doc();
  write(doc);
  return encode(doc);
};
const typed = (doc: Y.Doc) => doc.getText('text').insert(0, 'Böses');

describe('a malformed frame closes its own socket and harms nobody', () => {
  it.each<[string, string | Uint8Array]>([
    ['text', 'Guten Tag'],
    ['nothing', new Uint8Array()],
    ['a message of an unknown type', frame(77, 1)],
    ['a sync message of an unknown type', frame(messageType.sync, 9, Uint8Array.of(0, 0))],
    ['a length beyond the frame', Uint8Array.of(0, 2, 250, 1, 2)],
    ['an update that is noise', update(Uint8Array.from({ length: 64 }, (_, n) => (n * 73 + 11) % 256))],
    ['an update that claims millions of parts', update(Uint8Array.of(1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0))],
    ['an update of Yjs V2', update(someUpdate(typed, Y.encodeStateAsUpdateV2))],
    ['an update with something after it', update(Uint8Array.of(...someUpdate(typed), 0))],
    ['a nested document', update(someUpdate((doc) => doc.getMap('map').set('doc', new Y.Doc())))],
    ['a state vector that is none', frame(messageType.sync, syncType.step1, Uint8Array.of(9))],
    ['presence that is not JSON', presenceOf(5, '{')],
    ['presence that is too large', presenceOf(5, JSON.stringify({ name: 'x'.repeat(9000) }))],
  ])('%s', async (_case, bytes) => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    const bo = world.client(host, room);
    const { socket, closed } = await aSocket(host.url, room);

    socket.send(bytes);
    expect(await closed).toBe(4400);

    ada.type('Gutes');
    await until(() => bo.text === 'Gutes');
    expect(textIn(await world.stored(room))).toBe('Gutes');
    expect([ada.closings, bo.closings]).toEqual([[], []]);
  });
});

describe('a frame or document beyond the limits', () => {
  it('is refused as too large', async () => {
    const host = await world.host({ limits: { frameBytes: 1000, documentBytes: 1500, logBytes: 200 } });
    const room = await world.room();
    const { socket, closed } = await aSocket(host.url, room);
    socket.send(new Uint8Array(1001));
    expect(await closed).toBe(4413);

    const ada = world.client(host, room);
    await until(() => ada.isSaved);
    const isFull = () => ada.closings.includes(4413);
    while (!isFull()) {
      ada.type('x'.repeat(500));
      await until(() => ada.isSaved || isFull());
    }
    expect(ada.closings.filter((code) => code !== 4413 && code !== 4529)).toEqual([]);
    expect(textIn(await world.stored(room)).length).toBeLessThan(3000);
  });

  it('is read no faster than agreed, and none of it is lost', async () => {
    const host = await world.host({ limits: { framesPerSecond: 1000, burst: 0.01 } });
    const { socket } = await aSocket(host.url, await world.room());
    let answers = 0;
    socket.on('message', (data: Buffer) => (answers += data[0] === messageType.awareness ? 1 : 0));
    for (let n = 0; n < 200; n += 1) socket.send(frame(messageType.queryAwareness));

    await until(() => answers === 200);
    socket.close();
  });
});

describe('somebody who may only read', () => {
  it('sees what others write, and is seen', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    const guest = world.client(host, room, { access: 'read' });
    guest.provider.awareness.setLocalState({ name: 'Gast' });
    ada.type('Text');

    await until(() => guest.text === 'Text' && ada.present().includes('Gast'));
    expect(guest.closings).toEqual([]);
  });

  it('is sent away for writing, and nothing of it is kept or told', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    const guest = world.client(host, room, { access: 'read' });
    await until(() => guest.provider.synced && ada.provider.synced);

    guest.type('Dazwischen');
    await until(() => guest.closings.length > 0);
    ada.type('Danach');
    await until(() => ada.isSaved);

    expect(guest.closings).toEqual([4403]);
    expect(ada.text).toBe('Danach');
    expect(textIn(await world.stored(room))).toBe('Danach');
  });
});

describe('a session that ends', () => {
  it('closes its sockets before their next message is handled', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room, { session: 'ada' });
    const bo = world.client(host, room);
    await until(() => ada.isSaved && bo.isSaved);

    ada.type('zu spät');
    expect(host.engine.closeConnections(({ speaker }) => speaker === 'ada', 'noSession')).toBe(1);
    await until(() => ada.closings.length > 0);
    bo.type('Bo');
    await until(() => bo.isSaved);

    expect(ada.closings).toEqual([4401]);
    expect(textIn(await world.stored(room))).toBe('Bo');
  });
});

describe('presence', () => {
  it('is relayed, and gone with its connection', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    const bo = world.client(host, room);
    ada.provider.awareness.setLocalState({ name: 'Ada' });
    await until(() => bo.present().includes('Ada'));

    ada.provider.ws?.close();
    ada.provider.shouldConnect = false;
    await until(() => !bo.present().includes('Ada'));
  });

  it('is never taken from somebody who speaks for another', async () => {
    const host = await world.host();
    const room = await world.room();
    const ada = world.client(host, room);
    const bo = world.client(host, room);
    ada.provider.awareness.setLocalState({ name: 'Ada' });
    await until(() => bo.present().includes('Ada'));

    const { socket } = await aSocket(host.url, room);
    const clientId = ada.doc.clientID;
    socket.send(presenceOf(clientId, JSON.stringify({ name: 'Eve' }), 1000));
    socket.send(presenceOf(clientId, 'null', 1001));
    socket.send(presenceOf(4711, JSON.stringify({ name: 'Own' })));
    await until(() => bo.present().includes('Own'));
    socket.send(presenceOf(4712, JSON.stringify({ name: 'Second' })));
    socket.send(presenceOf(4711, JSON.stringify({ name: 'Still own' }), 2));
    await until(() => bo.present().includes('Still own'));

    expect(bo.present()).toContain('Ada');
    expect(bo.present()).not.toContain('Eve');
    expect(bo.present()).not.toContain('Second');
    socket.close();
  });

  it('comes back with somebody who comes back before the old socket is known to be dead', async () => {
    const host = await world.host();
    const room = await world.room();
    const bo = world.client(host, room);
    const old = await aSocket(host.url, room, 'session=ada');
    old.socket.send(presenceOf(99, JSON.stringify({ name: 'Ada' })));
    await until(() => bo.present().includes('Ada'));

    const fresh = await aSocket(host.url, room, 'session=ada');
    fresh.socket.send(presenceOf(99, JSON.stringify({ name: 'Ada again' }), 2));
    await until(() => bo.present().includes('Ada again'));
    old.socket.terminate();
    await until(() => host.engine.metrics().connections === 2);

    expect(bo.present()).toContain('Ada again');
    fresh.socket.close();
  });
});

describe('a slow reader', () => {
  const far = 'lorem ipsum '.repeat(5000);

  it('holds up nobody, costs little, and is told in the end what it missed', async () => {
    const host = await world.host({ limits: { bufferedBytes: 100_000 } });
    const room = await world.room();
    const ada = world.client(host, room);
    const bo = world.client(host, room);
    const slow = world.client(host, room);
    await until(() => ada.isSaved && bo.provider.synced && slow.provider.synced);
    slow.socket()?.pause();

    for (let n = 0; n < 300; n += 1) {
      ada.doc.getText('text').delete(0, ada.text.length);
      ada.type(`${n} ${far}`);
      await until(() => ada.isSaved);
    }
    await until(() => bo.text === ada.text);
    expect(slow.text).not.toBe(ada.text);
    slow.socket()?.resume();
    await until(() => slow.text === ada.text);

    expect(slow.closings).toEqual([]);
  });

  it('is sent away, to come back, when it reads nothing at all', async () => {
    const host = await world.host({ limits: { bufferedBytes: 100_000, heartbeatMs: 200, closeMs: 10 } });
    const room = await world.room();
    const ada = world.client(host, room);
    const { socket, closed } = await aSocket(host.url, room);
    await until(() => ada.isSaved);
    socket.pause();

    const isSlow = () => host.events.some((event) => event.event === 'connectionClosed' && event.reason === 'tooSlow');
    const isLost = () => host.engine.metrics().connections === 1;
    while (!isSlow() && !isLost()) {
      ada.doc.getText('text').delete(0, ada.text.length);
      ada.type(far);
      await until(() => ada.isSaved);
    }
    socket.resume();
    await closed;

    expect(ada.closings).toEqual([]);
  });
});
