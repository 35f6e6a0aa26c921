import { createServer, request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** What stands in front, as nginx does by default: HTTP/1.0 behind it, the upstream's own name as Host, and a closed connection. */
export async function aProxy(upstream: string): Promise<{ readonly address: string; readonly server: Server }> {
  const { host, hostname, port } = new URL(upstream);
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      const behind = connect(Number(port), hostname);
      const kept = Object.entries(incoming.headers).filter(([name]) => name !== 'host' && name !== 'connection');
      const head = [...kept.map(([name, value]) => `${name}: ${String(value)}`), `host: ${host}`, 'connection: close'];
      behind.write(`${incoming.method} ${incoming.url} HTTP/1.0\r\n${head.join('\r\n')}\r\n\r\n`);
      behind.write(body);
      behind.pipe(outgoing.socket ?? behind);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** The body answered to a query by somebody who comes through this address with these headers. */
export const throughIt = (address: string, query: string, headers: Record<string, string>): Promise<string> =>
  new Promise((done, fail) => {
    const asked = request(`${address}/graphql`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part))).on('end', () => done(text));
    });
    asked.on('error', fail).end(JSON.stringify({ query }));
  });
