import type { IncomingMessage } from 'node:http';

/** The whole body of a request; undefined where it is larger than allowed, and then no more of it is kept. */
export async function readBody(request: IncomingMessage, largest: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largest) {
    request.resume();
    return undefined;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= largest) pieces.push(piece);
  }
  return size <= largest ? Buffer.concat(pieces) : undefined;
}
