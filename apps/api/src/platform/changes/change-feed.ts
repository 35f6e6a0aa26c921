import { EventEmitter } from 'node:events';

import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PubSub } from 'graphql-subscriptions';
import pg from 'pg';
import type { Logger } from 'pino';

import { LOGGER } from '../logging.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';

export type Change = { readonly municipalityId: string; readonly kind: string; readonly id: string };

const told = 'change';
const sessionEnded = 'session_ended';
const auditEvent = 'audit_event';

/**
 * What every process hears once a transaction has committed: the outbox's rows by NOTIFY, ids only. After a lost
 * listener everybody is told that something may have changed, and refetches.
 */
@Injectable()
export class ChangeFeed implements OnModuleInit, OnApplicationShutdown {
  /** As many listen as there are open pages. */
  private readonly bus = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });
  private listener: pg.Client | undefined;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  /** Hears the changes of one tenant as they are committed. */
  changes(): AsyncIterableIterator<{ readonly change: Change }> {
    return this.bus.asyncIterableIterator<{ readonly change: Change }>(told);
  }

  onChange(react: (change: Change) => void): void {
    void this.bus.subscribe(told, ({ change }: { change: Change }) => react(change));
  }

  /** Hears that a session has ended somewhere, so that its sockets close here. */
  onSessionEnded(react: (sessionId: string) => void): void {
    void this.bus.subscribe(sessionEnded, react);
  }

  /** Hears that a tenant has events to be linked. */
  onAuditEvent(react: (municipalityId: string) => void): void {
    void this.bus.subscribe(auditEvent, react);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listener?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.settings.databaseUrl, keepAlive: true });
    client.on('notification', ({ channel, payload }) => void this.hear(channel, payload ?? ''));
    client.on('error', () => undefined);
    client.on('end', () => this.again());
    await client.connect();
    await client.query('LISTEN outbox; LISTEN session_ended; LISTEN audit_event');
    this.listener = client;
  }

  private again(): void {
    if (this.stopped) return;
    this.logger.warn('the database listener was lost and is taken up again');
    setTimeout(() => {
      if (this.stopped) return;
      this.listen().then(
        () => this.bus.publish(told, { change: { municipalityId: '*', kind: '*', id: '*' } }),
        () => this.again(),
      );
    }, 1000).unref();
  }

  private async hear(channel: string, payload: string): Promise<void> {
    if (channel === sessionEnded || channel === auditEvent) return this.bus.publish(channel, payload);

    const { m, k, i } = JSON.parse(payload) as { m: string; k: string; i: string };
    await this.bus.publish(told, { change: { municipalityId: m, kind: k, id: i } satisfies Change });
  }
}
