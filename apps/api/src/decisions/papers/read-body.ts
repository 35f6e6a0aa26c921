import type { IncomingMessage } from 'node:http';

/** Nothing more came of a body for too long; its connection is closed. */
class BodyStalled extends Error {}

type Bounds = {
  /** In bytes. */
  readonly largest: number;
  /** How long nothing may come, in milliseconds. */
  readonly idleMs: number;
};

/**
 * The whole body of a request; undefined where it is larger than allowed, and then no more of it is kept.
 * @throws BodyStalled where its sender stops sending: whoever waits behind it is not kept waiting by it.
 */
export async function readBody(request: IncomingMessage, { largest, idleMs }: Bounds): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largest) {
    request.resume();
    return undefined;
  }
  const pieces: Buffer[] = [];
  let size = 0;
  const idle = setTimeout(() => request.destroy(new BodyStalled()), idleMs);
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      idle.refresh();
      size += piece.length;
      if (size <= largest) pieces.push(piece);
    }
  } finally {
    clearTimeout(idle);
  }
  return size <= largest ? Buffer.concat(pieces) : undefined;
}
