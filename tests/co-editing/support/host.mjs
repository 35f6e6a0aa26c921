import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

import { WebSocketServer } from 'ws';

/**
 * The least a host does: it believes what the address says (`?access=read&session=…&ack=1`). Takes the engine to serve,
 * from sources in Jest and from the build in a process of its own.
 */
export async function startHost(engine) {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on('upgrade', (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url, 'http://host');
    const speaker = searchParams.get('session') ?? randomUUID();
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      engine.join(webSocket, {
        room: pathname.split('/').at(-1),
        access: searchParams.get('access') === 'read' ? 'read' : 'write',
        acknowledges: searchParams.get('ack') === '1',
        connectionId: randomUUID(),
        speaker,
        account: speaker,
      }),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));

  return {
    engine,
    url: `ws://127.0.0.1:${server.address().port}/co-editing`,
    async stop() {
      await engine.stop();
      for (const client of sockets.clients) client.terminate();
      await new Promise((done) => server.close(done));
    },
  };
}
