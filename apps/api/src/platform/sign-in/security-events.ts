import { createHash } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';

import { Clock } from '@systemblick/domain/kernel/clock';
import { Accounts, type Identity } from '@systemblick/persistence/platform/accounts';
import { recordRead } from '@systemblick/persistence/platform/record-act';
import { Tenant } from '@systemblick/persistence/platform/tenant';

import { PerSecond } from '../graphql/socket-allowance.js';
import { LOGGER } from '../logging.js';

export type SecurityEvent = 'signedIn' | 'signInFailed' | 'signInThrottled';

/** Signing in, failing and being held off: a line in the log, and an event where the municipality is known. */
@Injectable()
export class SecurityEvents {
  /** A flood is worth a few lines. */
  private readonly few = new PerSecond(20);

  constructor(
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly accounts: Accounts,
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  async signedIn(identity: Identity, address: string): Promise<void> {
    this.logger.info({ security: 'signedIn', accountId: identity.accountId, address }, 'signed in');
    await this.record('signedIn', identity);
  }

  /** The address of mail is told as a hash: enough to see that it is the same one. */
  async refused(event: Exclude<SecurityEvent, 'signedIn'>, email: string, address: string): Promise<void> {
    if (!this.few.take()) return;
    this.logger.warn({ security: event, account: hashed(email), address }, 'not signed in');
    for (const identity of await this.accounts.waysIn(email)) await this.record(event, identity);
  }

  private async record(event: SecurityEvent, { municipalityId, personId }: Identity): Promise<void> {
    const actor = { kind: 'system', municipalityId } as const;
    await this.tenant.writeFor(municipalityId, (work) =>
      recordRead(work, { actor, action: `account:${event}` }, { kind: 'Person', id: personId }, this.clock.now()),
    );
  }
}

const hashed = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16);
