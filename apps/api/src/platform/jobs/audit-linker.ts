import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';

import { growingPause } from '@systemblick/co-editing-engine/growing-pause';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { linkEvents } from '@systemblick/persistence/platform/audit-chain';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { ChangeFeed } from '../changes/change-feed.js';
import { LOGGER } from '../logging.js';
import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';

const pause = 300;

/** Links new events into their tenant's chain within a second, off the way of those who write them. */
@Injectable()
export class AuditLinker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;
  private failures = 0;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly feed: ChangeFeed,
    private readonly accounts: Accounts,
    private readonly tenant: Tenant,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.serve.includes('jobs')) return;

    this.feed.onAuditEvent((municipalityId) => this.soon(municipalityId));
    for (const municipalityId of await this.accounts.municipalityIds()) this.soon(municipalityId);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.working;
  }

  private soon(municipalityId: string): void {
    this.waiting.add(municipalityId);
    if (this.stopped || this.timer) return;

    this.timer = setTimeout(
      () => {
        this.timer = undefined;
        this.working = this.working.then(() => this.link());
      },
      pause + (this.failures ? growingPause(this.failures) : 0),
    );
  }

  private async link(): Promise<void> {
    const tenants = [...this.waiting] as MunicipalityId[];
    this.waiting.clear();
    for (const municipalityId of tenants) {
      try {
        while ((await this.tenant.writeFor(municipalityId, (work) => linkEvents(work, municipalityId))) > 0);
        this.failures = 0;
      } catch (problem) {
        this.failures += 1;
        this.logger.error({ name: (problem as Error).name }, 'audit events could not be linked; they are tried again');
        this.soon(municipalityId);
      }
    }
  }
}
