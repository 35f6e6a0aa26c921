import { Injectable } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { Accounts, type Identity } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';

import { TooManyWaiting } from './few-at-once.js';
import { verifyPassword } from './passwords.js';
import { SecurityEvents } from './security-events.js';
import { SignInThrottle } from './sign-in-throttle.js';

export type SignInRefusal = Refusal<'SIGN_IN_FAILED' | 'SIGN_IN_THROTTLED'>;
export type Begun = { readonly token: string; readonly expiresAt: Date };

/** Signs in by password. Unknown address and wrong password are told apart by nobody, and tries are counted before. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly events: SecurityEvents,
    private readonly clock: Clock,
  ) {}

  async execute(email: string, password: string, address: string): Promise<Result<Begun, SignInRefusal>> {
    try {
      if (!(await this.throttle.admits(email, address, this.clock.now()))) return await this.heldOff(email, address);
      const identity = await this.whoKnows(email, password);
      if (!identity) {
        await this.events.refused('signInFailed', email, address);
        return refuse({ code: 'SIGN_IN_FAILED', field: 'password' });
      }
      await this.throttle.forget(email, address);
      await this.events.signedIn(identity, address);
      return accept(await this.begin(identity));
    } catch (problem) {
      if (problem instanceof TooManyWaiting) return this.heldOff(email, address);
      throw problem;
    }
  }

  /** Only for the demo, whose people are invented and have no password. */
  async asDemoPerson(personId: string): Promise<Result<Begun, SignInRefusal>> {
    const identity = await this.accounts.identityOf(personId as PersonId);
    return identity ? accept(await this.begin(identity)) : refuse({ code: 'SIGN_IN_FAILED' });
  }

  private async whoKnows(email: string, password: string): Promise<Identity | undefined> {
    const account = await this.accounts.passwordHashFor(email);
    const matches = await verifyPassword(account?.passwordHash, password);
    const [identity] =
      account && matches && account.passwordHash ? await this.accounts.identitiesOf(account.accountId) : [];
    return identity;
  }

  private async heldOff(email: string, address: string): Promise<Result<Begun, SignInRefusal>> {
    await this.events.refused('signInThrottled', email, address);
    return refuse({ code: 'SIGN_IN_THROTTLED' });
  }

  private begin(identity: Identity): Promise<Begun> {
    return this.sessions.begin(identity, this.clock.now());
  }
}
