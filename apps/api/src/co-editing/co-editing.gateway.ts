import { randomUUID } from 'node:crypto';

import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { Gauge } from 'prom-client';
import { WebSocketServer } from 'ws';

import { closeCodes, type CloseReason } from '@systemblick/co-editing/close-codes';
import { acknowledgementParameter, textParameter } from '@systemblick/co-editing/messages';
import { roomOf } from '@systemblick/co-editing/rooms';
import { hasRoot } from '@systemblick/co-editing/roots';
import { Engine } from '@systemblick/co-editing-engine/engine';
import type { EngineEvent } from '@systemblick/co-editing-engine/events';
import { defaultLimits } from '@systemblick/co-editing-engine/limits';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { NotPermitted, WrongState } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';

import { LOGGER } from '../platform/logging.js';
import { HeldSockets } from '../platform/request/held-sockets.js';
import { RequestContext } from '../platform/request/request-context.js';
import type { Settings } from '../platform/settings/settings.js';
import { SETTINGS } from '../platform/settings/settings.token.js';
import { SocketRoutes, type SocketRequest } from '../platform/socket-routes.js';
import { RoomDoors, type DoorAnswer } from './room-doors.js';

/** What somebody who runs it should hear of: never a word of a document. */
const told: ReadonlySet<EngineEvent['event']> = new Set([
  'updateRefused',
  'updatesSetAside',
  'roomBroken',
  'readFailed',
  'compactionFailed',
  'saveGivenUp',
]);

type Access = NonNullable<DoorAnswer>['access'];

/** Lets sockets into the engine: the same session as over HTTP, the room's own rights, and out again when either ends. */
@Injectable()
export class CoEditingGateway implements OnModuleInit, OnApplicationShutdown {
  private readonly engine: Engine;
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: defaultLimits.frameBytes,
    perMessageDeflate: false,
  });

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) logger: Logger,
    private readonly routes: SocketRoutes,
    private readonly doors: RoomDoors,
    private readonly held: HeldSockets,
    private readonly context: RequestContext,
  ) {
    this.engine = new Engine({
      database: { connectionString: settings.databaseEngineUrl, max: 4 },
      hasRoot,
      report: (event) => logger[told.has(event.event) ? 'warn' : 'debug'](event, 'co-editing'),
    });
    measure(this.engine);
  }

  onModuleInit(): void {
    if (!this.settings.serve.includes('co-editing')) return;
    this.routes.register({
      path: /^\/co-editing\//,
      accept: (request) => void this.accept(request),
      sendAway: () => void this.engine.closeConnections(() => true, 'restarting'),
    });
  }

  /** Sends everybody in a room away to come back, and be asked again what they may. */
  askAgain(room: string): void {
    this.engine.closeConnections((admission) => admission.room === room, 'restarting');
  }

  /** What somebody writes in a room from within this process: by the same door as over a socket. */
  async write(actor: PersonActor, room: string, update: Uint8Array): Promise<Result<true, NotPermitted | WrongState>> {
    if ((await this.mayEnter(actor, room))?.access !== 'write') return refuse({ code: 'NOT_PERMITTED' } as const);
    return (await this.engine.write(room, update)) === 'appended' ? accept(true as const) : wrongState;
  }

  /** Builds a room anew, by which what its document cannot be built with is set aside. */
  mend(room: string): Promise<void> {
    return this.engine.mend(room);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.engine.stop();
    this.sockets.close();
  }

  /** Asks everything before the upgrade; a refusal is told by a close code, which the browser can read. */
  private async accept({ request, socket, head, signedIn }: SocketRequest): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const room = roomOf(url.pathname);
    const answer = signedIn && room ? await this.mayEnter(signedIn.actor, room) : undefined;
    const refused = !signedIn ? 'noSession' : !room || !answer ? 'noSuchRoom' : undefined;
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      if (refused || !room || !answer || !signedIn) return opened.close(closeCodes[refused ?? 'noSuchRoom']);

      const connectionId = randomUUID();
      const acknowledges = url.searchParams.get(acknowledgementParameter) === '1';
      const { text, ...may } = answer;
      const knowsText = text === undefined || url.searchParams.get(textParameter) === text;
      const access = knowsText ? may.access : 'read';
      const { sessionId: speaker, actor } = signedIn;
      const who = { connectionId, speaker, account: actor.personId };
      this.engine.join(opened, { room, ...may, access, acknowledges, ...who });
      const close = (why: CloseReason) => this.engine.closeConnections((one) => one.connectionId === connectionId, why);
      const letGo = this.held.hold(signedIn, {
        stillMay: (actor) => this.stillMay(actor, room, answer.access, close),
        take: close,
      });
      opened.once('close', letGo);
    });
  }

  /** Who may do more than before is sent to come back; a room that was sealed is told as that, not as a right lost. */
  private async stillMay(actor: PersonActor, room: string, access: Access, close: (why: CloseReason) => void) {
    const answer = await this.context.as(actor, () => this.doors.ask(actor, room));
    if (answer?.access === access) return true;
    if (answer && access === 'read') close('restarting');
    else await this.engine.recheck(room);
    return answer?.access === 'write';
  }

  private mayEnter(actor: PersonActor, room: string): Promise<DoorAnswer> {
    return this.context.as(actor, () => this.doors.ask(actor, room)).catch(() => undefined);
  }
}

let measured: Engine | undefined;

/** Gauges are one a process, whoever is measured. */
function measure(engine: Engine): void {
  const first = measured === undefined;
  measured = engine;
  if (!first) return;

  for (const name of ['rooms', 'connections', 'pendingBytes', 'commits'] as const) {
    new Gauge({
      name: `systemblick_co_editing_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
      help: `Shared documents: ${name}`,
      collect() {
        this.set(measured?.metrics()[name] ?? 0);
      },
    });
  }
}
