import type { WebSocket } from 'ws';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

import type { HeldSockets } from './held-sockets.js';
import type { SignedIn } from './request-context.js';

const codes = { noSession: 4401, notPermitted: 4403 } as const;

/**
 * Subscriptions carry the rights they were opened with. When those change the socket is closed (4403), and the page comes
 * back with the new ones.
 */
export function holdSubscriptions(held: HeldSockets, socket: WebSocket, signedIn: SignedIn): void {
  const before = rightsOf(signedIn.actor);
  const letGo = held.hold(signedIn, {
    stillMay: (actor) => rightsOf(actor) === before,
    take: (why) => socket.close(codes[why], why),
  });
  socket.once('close', letGo);
}

function rightsOf({ institutionId, roles, memberships }: PersonActor): string {
  const held = memberships.map(({ bodyId, bodyKind, institutionId: of, capacity, chairs }) =>
    JSON.stringify([bodyId, bodyKind, of, capacity, chairs]),
  );
  return JSON.stringify([institutionId, [...roles].sort(), held.sort()]);
}
