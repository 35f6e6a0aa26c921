import { randomUUID } from 'node:crypto';

import { isRoomId } from '@systemblick/co-editing/rooms';
import type { CloseReason } from '@systemblick/co-editing/close-codes';
import type { PoolConfig } from 'pg';
import type { WebSocket } from 'ws';

import { Accounts } from './accounts.js';
import { Compaction } from './compaction.js';
import { Connection, type Admission } from './connection.js';
import type { Report } from './events.js';
import { GroupCommit } from './group-commit.js';
import { defaultLimits, type Limits } from './limits.js';
import { Listener, type Notice } from './listener.js';
import { LogStore, type Outcome } from './log-store.js';
import { PresenceExchange } from './presence-exchange.js';
import { Room, type RoomChange } from './room.js';
import type { Root } from './roots.js';
import { Rooms } from './rooms.js';
import { Trials } from './trials.js';
import { DocumentWorker } from './worker/document-worker.js';

export type EngineOptions = {
  /** The engine's own role, which sees nothing but the schema `co_editing`. */
  readonly database: PoolConfig;
  readonly report?: Report;
  readonly limits?: Partial<Limits>;
  readonly now?: () => number;
  /** What a document of this kind has at its top; updates that put anything elsewhere are refused. */
  readonly hasRoot?: (kind: string, root: Root) => boolean;
  /** Where several processes serve: who is present at one is told to the others. */
  readonly sharesPresence?: boolean;
};

export type Whom = (admission: Admission) => boolean;

export type EngineMetrics = {
  readonly rooms: number;
  readonly connections: number;
  /** Bytes that wait for the database. */
  readonly pendingBytes: number;
  /** Group commits since the start. */
  readonly commits: number;
};

/** Shared documents over sockets that the host has let in: see `join`. Knows no tenant, no person and no framework. */
export class Engine {
  readonly id = randomUUID();
  private readonly limits: Limits;
  private readonly report: Report;
  private readonly now: () => number;
  private readonly connections = new Set<Connection>();
  private readonly accounts: Accounts;
  private readonly store: LogStore;
  private readonly commit: GroupCommit<RoomChange>;
  private readonly listener: Listener;
  private readonly rooms: Rooms;
  private readonly exchange: PresenceExchange;
  private readonly worker: DocumentWorker;
  private readonly trials: Trials;
  private readonly compaction: Compaction;
  private readonly heartbeat: NodeJS.Timeout;
  private stopping: Promise<void> | undefined;

  constructor(options: EngineOptions) {
    this.limits = { ...defaultLimits, ...options.limits };
    this.report = options.report ?? (() => undefined);
    this.now = options.now ?? (() => performance.now());
    this.accounts = new Accounts(this.limits, this.now);
    this.store = new LogStore(options.database, this.id, this.limits, this.report);
    this.commit = new GroupCommit(this.store, this.limits, this.report);
    this.worker = new DocumentWorker(this.limits);
    this.trials = new Trials(this.limits);
    this.compaction = new Compaction(this.store, this.worker, this.limits, this.report);
    this.listener = new Listener(
      { keepAlive: true, query_timeout: this.limits.saveTimeoutMs, ...options.database },
      (notice) => void this.hear(notice),
      () => this.rooms.recheckAll(),
      this.report,
    );
    this.exchange = new PresenceExchange(this.id, this.listener, options.sharesPresence ?? false);
    this.rooms = new Rooms(
      {
        commit: this.commit,
        store: this.store,
        limits: this.limits,
        report: this.report,
        trials: this.trials,
        now: this.now,
        grown: (room, isFull) => this.compaction.consider(room, isFull),
        hasRoot: options.hasRoot ?? (() => true),
        present: (room, entries) => this.exchange.tell(room, entries),
      },
      () => this.listener.listening(),
    );
    this.heartbeat = setInterval(() => this.beat(), this.limits.heartbeatMs).unref();
  }

  /**
   * Serves this socket until it closes. To be called in the same tick in which the socket was opened, or its first
   * messages are lost; everything that has to be asked first (session, Origin, room, rights) is asked before the upgrade.
   */
  join(socket: WebSocket, admission: Admission): void {
    const allowance = this.accounts.allowanceOf(admission);
    const connection = new Connection(socket, admission, this.limits, this.report, allowance);
    if (this.stopping) return connection.close('restarting');
    if (!isRoomId(admission.room)) return connection.close('noSuchRoom');

    if (this.accounts.isFull(admission)) return connection.close('tooMany');
    this.connections.add(connection);
    connection.whenGone(this.accounts.hold(admission));
    connection.whenGone(() => this.connections.delete(connection));
    void this.enter(connection);
  }

  /** Before the next message of any of them is handled. How many there were. */
  closeConnections(whom: Whom, reason: CloseReason): number {
    const chosen = [...this.connections].filter(({ admission }) => whom(admission));
    for (const connection of chosen) connection.close(reason);
    return chosen.length;
  }

  /** Commits an update that comes over no socket, as the host vouches for it; who is in the room sees it. Answers how it ended. */
  async write(room: string, update: Uint8Array): Promise<Outcome['outcome']> {
    const [answer] = await this.store.append([room], [update], true);
    await this.recheck(room);
    return answer?.outcome ?? 'missing';
  }

  /** Builds a room anew from what is stored, and sets aside what it cannot be built with; whoever is there comes back. */
  mend(room: string): Promise<void> {
    return this.rooms.rebuild(room);
  }

  /** Asks the database whether a room in use was sealed or erased, and ends it if so. */
  recheck(room: string): Promise<void> {
    return this.rooms.recheck(room);
  }

  metrics(): EngineMetrics {
    return {
      rooms: this.rooms.all().length,
      connections: this.connections.size,
      pendingBytes: this.commit.bytes,
      commits: this.commit.commits,
    };
  }

  /** Saves what has come, tells the clients to come back later, and lets go of everything. */
  stop(): Promise<void> {
    this.stopping ??= this.end();
    return this.stopping;
  }

  private async enter(connection: Connection): Promise<void> {
    const room = await this.rooms.open(connection.admission.room);
    if (connection.isClosed) return;
    if (room instanceof Room) return room.join(connection);
    connection.close(room);
  }

  private async hear(notice: Notice): Promise<void> {
    switch (notice.kind) {
      case 'committed':
        if (notice.by === this.id) return;
        for (const { id, seq } of notice.rooms) void this.rooms.find(id).then((room) => room?.announced(seq));
        return;
      case 'sealed':
      case 'erased':
        return this.rooms.recheck(notice.room);
      case 'presence': {
        const room = notice.by === this.id ? undefined : await this.rooms.find(notice.room);
        if (room) this.exchange.hear(room, notice.by, notice.entries);
      }
    }
  }

  private beat(): void {
    for (const connection of this.connections) connection.beat();
    this.exchange.beat(this.rooms.all());
    this.listener.check();
  }

  private async end(): Promise<void> {
    clearInterval(this.heartbeat);
    for (const connection of this.connections) connection.hearNoMore();
    await within(this.limits.closeMs, this.commit.drained());
    const open = [...this.connections];
    this.closeConnections(() => true, 'restarting');
    for (const room of this.rooms.all()) room.end('restarting');
    this.exchange.stop();
    await within(this.limits.closeMs, Promise.all(open.map(({ finished }) => finished)));
    await Promise.all([this.worker.stop(), this.trials.stop()]);
    await within(this.limits.closeMs, this.compaction.finished());
    await this.listener.stop();
    await within(this.limits.closeMs, this.store.end());
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((done) => (timer = setTimeout(done, ms)));
  await Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
