import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { WebSocket } from 'ws';

import type { SignedIn } from './request/request-context.js';

export type SocketRequest = {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  readonly signedIn: SignedIn | undefined;
  /** Ties the socket to its session: it is closed when that ends. */
  readonly remember: (socket: WebSocket, signedIn: SignedIn) => void;
};

export type SocketRoute = {
  readonly path: RegExp;
  readonly accept: (request: SocketRequest) => void;
  /** Sends everybody away, to come back to a process that goes on. */
  readonly sendAway: () => void;
};

/** Who answers an upgrade on which path, beside GraphQL's own. */
@Injectable()
export class SocketRoutes {
  private readonly routes: SocketRoute[] = [];

  register(route: SocketRoute): void {
    this.routes.push(route);
  }

  find(path: string): SocketRoute | undefined {
    return this.routes.find((route) => route.path.test(path));
  }

  sendAway(): void {
    for (const route of this.routes) route.sendAway();
  }
}
