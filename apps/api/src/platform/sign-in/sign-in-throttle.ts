import { Injectable } from '@nestjs/common';

import { SignInAttempts, type Allowance } from '@systemblick/persistence/platform/sign-in-attempts';

import { networkOf } from '../request/address-of.js';

/** Somebody at one place, somebody from everywhere, everybody at one place: a town hall has one address. */
const allowances = {
  here: { free: 8, longestWait: 60 },
  account: { free: 40, longestWait: 15 },
  address: { free: 400, longestWait: 4 },
} as const satisfies Readonly<Record<string, Allowance>>;

/** Lets attempts through to be verified: the first at once, the later ones further and further apart, none never. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly attempts: SignInAttempts) {}

  async admits(email: string, address: string, now: Date): Promise<boolean> {
    const keys = keysOf(email, address);
    for (const [kind, allowance] of Object.entries(allowances) as [keyof typeof allowances, Allowance][])
      if (!(await this.attempts.admit(keys[kind], now, allowance))) return false;
    return true;
  }

  /** The same for somebody who is signed in and is asked for their password again. */
  admitsOwn(personId: string, now: Date): Promise<boolean> {
    return this.attempts.admit(ownKey(personId), now, allowances.here);
  }

  async forgetOwn(personId: string): Promise<void> {
    await this.attempts.forget(ownKey(personId));
  }

  /** Who knew the password begins anew. */
  async forget(email: string, address: string): Promise<void> {
    const { here, account } = keysOf(email, address);
    await this.attempts.forget(here);
    await this.attempts.forget(account);
  }
}

const ownKey = (personId: string) => `own:${personId}`;
const keysOf = (email: string, address: string) =>
  ({
    here: `here:${email.toLowerCase()} ${networkOf(address)}`,
    account: `account:${email.toLowerCase()}`,
    address: `address:${networkOf(address)}`,
  }) as const;
