import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';

import { LOGGER } from '../logging.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';
import type { Change } from './change.js';
import { ChangeStream } from './change-stream.js';
import { DatabaseListener } from './database-listener.js';
import { RecentChanges } from './recent-changes.js';

const outbox = 'outbox';
const sessionEnded = 'session_ended';
const auditEvent = 'audit_event';
const anything: Change = { municipalityId: '*', kind: '*', id: '*' };

/**
 * What every process hears once a transaction has committed: the outbox's rows by NOTIFY, ids only. After a lost
 * listener everybody is told that something may have changed, and refetches.
 */
@Injectable()
export class ChangeFeed implements OnModuleInit, OnApplicationShutdown {
  private readonly hearing = new Set<(change: Change) => void>();
  private readonly onEnded = new Set<(sessionId: string) => void>();
  private readonly onEvent = new Set<(municipalityId: string) => void>();
  private readonly recent = new RecentChanges(Date.now());
  private readonly listener: DatabaseListener;

  constructor(@Inject(SETTINGS) { databaseUrl }: Settings, @Inject(LOGGER) logger: Logger) {
    this.listener = new DatabaseListener({
      databaseUrl,
      channels: [outbox, sessionEnded, auditEvent],
      hear: (channel, payload) => this.hear(channel, payload),
      lost: () => logger.warn('the database listener was lost and is taken up again'),
      back: () => this.tell(anything),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.listener.start();
  }

  /** How many hear of changes now. */
  get listeners(): number {
    return this.hearing.size;
  }

  /**
   * Hears what is picked out of the changes as they are committed, until the stream is left; of those before, since the
   * moment `since`. Where it is too long ago to know, it counts as changed.
   */
  stream<Told>(
    pick: (change: Change) => Told | undefined,
    { since, may }: { readonly since?: Date | null | undefined; readonly may?: () => Promise<boolean> } = {},
  ): ChangeStream<Told> {
    const hear = (change: Change) => {
      const told = pick(change);
      if (told !== undefined) stream.tell(change.kind, told);
    };
    const stream = new ChangeStream<Told>(() => this.hearing.delete(hear), may);
    this.hearing.add(hear);
    if (since) for (const change of this.recent.since(since.getTime()) ?? [anything]) hear(change);
    return stream;
  }

  /** Hears of every change, for as long as the process lives; `*` means that something was missed. */
  onChange(react: (change: Change) => void): void {
    this.hearing.add(react);
  }

  /** Hears that a session has ended somewhere, so that its sockets close here. */
  onSessionEnded(react: (sessionId: string) => void): void {
    this.onEnded.add(react);
  }

  /** Hears that a tenant has events to be linked. */
  onAuditEvent(react: (municipalityId: string) => void): void {
    this.onEvent.add(react);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.listener.stop();
  }

  private tell(change: Change): void {
    this.recent.remember(change, Date.now());
    for (const hear of this.hearing) hear(change);
  }

  private hear(channel: string, payload: string): void {
    if (channel === sessionEnded) return this.onEnded.forEach((react) => react(payload));
    if (channel === auditEvent) return this.onEvent.forEach((react) => react(payload));

    const { m, k, i } = JSON.parse(payload) as { m: string; k: string; i: string };
    this.tell({ municipalityId: m, kind: k, id: i });
  }
}
