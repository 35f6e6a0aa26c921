import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { Accounts, type Identity } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { SignInAttempts } from '@systemblick/persistence/platform/sign-in-attempts';

export type SignInRefusal = Refusal<'SIGN_IN_FAILED' | 'SIGN_IN_THROTTLED'>;
export type Begun = { readonly token: string; readonly expiresAt: Date };

const perAccount = 8;
const perAddress = 40;

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const hashPassword = (password: string) => hash(password, argon2id);

/** What is verified when the address is unknown, so that both answers take the same work. */
const nobody = await hashPassword('nobody has this password');

/** Signs in by password. Unknown address and wrong password are told apart by nobody, and tries are counted. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly clock: Clock,
  ) {}

  async execute(email: string, password: string, address: string): Promise<Result<Begun, SignInRefusal>> {
    const now = this.clock.now();
    const keys = [`account:${email.toLowerCase()}`, `address:${address}`] as const;
    const [ofAccount, ofAddress] = [
      await this.attempts.failures(keys[0], now),
      await this.attempts.failures(keys[1], now),
    ];
    if (ofAccount >= perAccount || ofAddress >= perAddress) return refuse({ code: 'SIGN_IN_THROTTLED' });

    const account = await this.accounts.passwordHashFor(email);
    const matches = await verify(account?.passwordHash ?? nobody, password);
    const [identity] =
      account && matches && account.passwordHash ? await this.accounts.identitiesOf(account.accountId) : [];
    if (!identity) {
      for (const key of keys) await this.attempts.fail(key, now);
      return refuse({ code: 'SIGN_IN_FAILED', field: 'password' });
    }
    await this.attempts.forget(keys[0]);
    return accept(await this.begin(identity));
  }

  /** Only for the demo, whose people are invented and have no password. */
  async asDemoPerson(personId: string): Promise<Result<Begun, SignInRefusal>> {
    const identity = await this.accounts.identityOf(personId as PersonId);
    return identity ? accept(await this.begin(identity)) : refuse({ code: 'SIGN_IN_FAILED' });
  }

  private begin(identity: Identity): Promise<Begun> {
    return this.sessions.begin(identity, this.clock.now());
  }
}
