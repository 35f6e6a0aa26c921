import { WebSocket } from 'ws';

import { startDemoServer } from '../database/demo-server.mjs';
import { createTestDatabase } from '../database/test-database.mjs';
import { signedIn } from './signed-in.mjs';

/**
 * `npm run bench:subscriptions`: 4,000 subscriptions opened and ended, five times over, and what of them stays: memory
 * after the garbage is collected, and how long thirty changes take beside the same before. How many one socket may open is
 * set aside here, for with it the load never gets this far.
 */
const rounds = 5;
const atOnce = 4_000;
const perSocket = 400;
const changes = 30;
const unbounded = { open: perSocket, newPerSecond: perSocket, framesPerSecond: 4 * perSocket };
const subscription = 'subscription { changed(kinds: ["Case"]) { kind } }';

const server = await startDemoServer();
const { readSettings } = await import('@systemblick/api/platform/settings/settings');
const { serve } = await import('@systemblick/api/serve');
const { ChangeFeed } = await import('@systemblick/api/platform/changes/change-feed');
const database = await createTestDatabase('demo');
const serving = await serve(
  readSettings({ ...database.environment, PORT: '0', SYSTEMBLICK_DEMO: '1', LOG_LEVEL: 'silent' }),
  { socketLimits: unbounded },
);
const feed = serving.app.get(ChangeFeed);
const { ask, cookie } = await signedIn(serving.address, 'Tobias Wischnewski');

const atFirst = feed.listeners;
await thirtyChanges();
const before = { memory: memory(), took: await thirtyChanges() };
console.log(`before: ${before.memory} MB, ${changes} changes ${before.took} s`);
for (let round = 1; round <= rounds; round += 1) {
  const sockets = [];
  for (let held = perSocket; held <= atOnce; held += perSocket) {
    sockets.push(await openSocket());
    await until(() => feed.listeners === atFirst + held, 'all are heard');
  }
  for (const socket of sockets)
    for (let id = 0; id < perSocket; id += 1) socket.send(JSON.stringify({ id: String(id), type: 'complete' }));
  await until(() => feed.listeners === atFirst, 'all have ended');
  console.log(`${round}: ${memory()} MB, ${changes} changes ${await thirtyChanges()} s, sockets still open`);
  for (const socket of sockets) socket.close();
}
await serving.stop();
await database.drop();
await server.stop();

/** A socket with as many subscriptions as it may have. */
function openSocket() {
  return new Promise((done, fail) => {
    const socket = new WebSocket(`${serving.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: cookie(), origin: serving.address },
    });
    socket.once('error', fail);
    socket.once('open', () => socket.send(JSON.stringify({ type: 'connection_init' })));
    socket.once('message', () => {
      for (let id = 0; id < perSocket; id += 1)
        socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: subscription } }));
      done(socket);
    });
  });
}

/** Seconds that as many changes take, one after the other, each told to whoever listens. */
async function thirtyChanges() {
  const began = performance.now();
  for (let n = 0; n < changes; n += 1)
    await ask('mutation ($named: Boolean!) { consentToBeNamed(named: $named) { __typename } }', { named: n % 2 === 0 });
  return ((performance.now() - began) / 1000).toFixed(2);
}

function memory() {
  globalThis.gc();
  return Math.round(process.memoryUsage().rss / 1e6);
}

async function until(holds, what) {
  for (let looks = 0; looks < 3000; looks += 1) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`It did not come that ${what}: ${feed.listeners}.`);
}
