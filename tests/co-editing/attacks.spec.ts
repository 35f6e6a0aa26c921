import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { authorsAtOnePlace, deletions, longText, nestedMaps, updateFrame, wordsFarApart } from './support/attacks.js';
import { aSocket, until, type Client } from './support/client.js';
import { aWorld, textIn, type ServedHost, type World } from './support/world.js';

/** Far more than it takes, and far less than it took. */
const soon = 10_000;
/** `npm run bench:attacks` sends all there was; every other run a part that shows the same. */
const [rounds, bits, turns] = process.env['SYSTEMBLICK_ATTACKS'] === 'all' ? [60, 778, 500] : [5, 10, 60];

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterEach(() => world.leave());
afterAll(() => world.end());

const elapsed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
};

/** Sends each on a socket of its own, one after the other; the codes of those that were closed. */
async function send(host: ServedHost, room: string, updates: readonly Uint8Array[], witness: Client) {
  const codes: number[] = [];
  let longestWait = 0;
  for (const update of updates) {
    const { socket, closed } = await aSocket(host.url, room, 'session=attacker&ack=1');
    void closed.then((code) => codes.push(code));
    const acknowledged = new Promise<void>((done) =>
      socket.on('message', (data: Buffer) => void (data[0] === 120 && done())),
    );
    socket.send(updateFrame(update));
    witness.type('.');
    longestWait = Math.max(longestWait, await elapsed(() => until(() => witness.isSaved)));
    await Promise.race([acknowledged, closed]);
    socket.terminate();
  }
  return { codes: codes.filter((code) => code !== 1006), longestWait };
}

/** What a room is like after all that: how long opening it takes, and whether everybody sees the same. */
async function opened(room: string, witness: Client): Promise<number> {
  const other = await world.host();
  const comer = world.client(other, room);
  const took = await elapsed(() => until(() => comer.provider.synced && comer.text.length >= witness.text.length));
  expect(comer.closings).toEqual([]);
  comer.type('Weiter.');
  await until(() => comer.isSaved);
  return took;
}

const attacks: readonly [string, () => readonly Uint8Array[], readonly number[]][] = [
  ['20,000 maps within each other, and the outermost deleted', () => [nestedMaps(20_000)], [4400]],
  [
    `${rounds} updates of 1,000 authors each at one place`,
    () => Array.from({ length: rounds }, (_, round) => authorsAtOnePlace(1 + round * 1000, 1000)),
    [4400, 4529],
  ],
  ['700,000 deletions of what nobody has written', () => [deletions(7, 700_000)], [4400]],
  [
    `${bits * 900} of them, nine hundred at a time`,
    () => Array.from({ length: bits }, (_, round) => deletions(7 + round, 900)),
    [4400],
  ],
  ['4,000 words whose neighbours lie ever further apart', () => [wordsFarApart(4_000)], [4400]],
  ['100,000 words whose neighbours lie ever further apart', () => [wordsFarApart(100_000)], [4400]],
  [
    'a long text, deleted sign by sign from its end',
    () => [longText(7, 400_000), deletions(7, 200_000, 'backwards')],
    [4400],
  ],
];

describe('what is made to break a document or the process', () => {
  it.each(attacks)('%s: is refused, others go on, and the document opens', async (what, updates, codes) => {
    const host = await world.host();
    const room = await world.room();
    const witness = world.client(host, room);
    witness.type('Da. ');
    await until(() => witness.isSaved);

    const sent = await send(host, room, updates(), witness);
    const opening = await opened(room, witness);
    process.stderr.write(
      `${what}: closed ${sent.codes.length} times, longest wait of others ${sent.longestWait} ms, opening ${opening} ms\n`,
    );
    expect(witness.closings).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(sent.codes));
    expect(sent.longestWait).toBeLessThan(soon);
    expect(opening).toBeLessThan(soon);
  });
});

describe('a document in which something lies already that it cannot be built with', () => {
  it('is readable as it was before, without it, and says so', async () => {
    const room = await world.room();
    const first = await world.host();
    const ada = world.client(first, room);
    ada.type('Vorher.');
    await until(() => ada.isSaved);
    await world.leave();
    await world.owner.query(
      `WITH next AS (UPDATE co_editing.room SET seq = seq + 1 WHERE id = $1 RETURNING id, seq)
       INSERT INTO co_editing.update_log (room, seq, update) SELECT id, seq, $2 FROM next`,
      [room, Buffer.from(nestedMaps(20_000))],
    );

    const host = await world.host();
    const bo = world.client(host, room);
    await until(() => bo.text === 'Vorher.');
    bo.type(' Nachher.');
    await until(() => bo.isSaved);
    expect(bo.closings).toEqual([]);
    expect(host.events).toContainEqual({ event: 'updatesSetAside', room, seqs: [expect.any(Number)] });

    const { rows } = await world.owner.query('SELECT room FROM co_editing.set_aside');
    expect(rows).toEqual([{ room }]);
    expect(textIn(await world.stored(room))).toBe('Vorher. Nachher.');
    const again = world.client(await world.host(), room);
    await until(() => again.text === 'Vorher. Nachher.');
    expect(Y.encodeStateVector(again.doc)).toEqual(Y.encodeStateVector(bo.doc));
  });
});

describe('sixty people', () => {
  it(`who each wrote ${turns} times into one empty field while apart are all let in when they meet`, async () => {
    const host = await world.host();
    const room = await world.room();
    const people = Array.from({ length: 60 }, () => world.client(host, room));
    for (const person of people) {
      person.provider.disconnect();
      for (let turn = 0; turn < turns; turn += 1) person.doc.getText('text').insert(turn % 7, 'x');
    }
    const took = await elapsed(async () => {
      for (const person of people) person.provider.connect();
      await until(() => people.every(({ isSaved, text }) => isSaved && text.length === 60 * turns));
    });
    process.stderr.write(`sixty people apart: together after ${took} ms\n`);
    expect(people.flatMap(({ closings }) => closings.filter((code) => code >= 4400 && code < 4500))).toEqual([]);
  });
});
