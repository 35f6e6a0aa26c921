import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

import { Clock } from '@systemblick/domain/kernel/clock';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { Accounts, type Identity, type WayIn } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { ActorLoader } from '../request/actor-loader.js';
import { SignInAttempts } from '@systemblick/persistence/platform/sign-in-attempts';

type Given = {
  readonly email: string;
  readonly password: string;
  /** Where several open: the one that was chosen. */
  readonly municipalityId?: string | null;
};
export type SignInRefusal = Refusal<'SIGN_IN_FAILED' | 'SIGN_IN_THROTTLED'>;
export type Begun = { readonly token: string; readonly expiresAt: Date };
/** One address and password that open several municipalities: which one is asked. */
export type Choice = { readonly choose: readonly MunicipalityId[] };

const perAccount = 8;
const perAddress = 40;

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const hashPassword = (password: string) => hash(password, argon2id);
export const isPassword = (passwordHash: string, password: string) => verify(passwordHash, password.normalize('NFC'));

/** What is verified when the address is unknown, so that both answers take the same work. */
const nobody = await hashPassword('nobody has this password');

/** Signs in by password. Unknown address and wrong password are told apart by nobody, and tries are counted. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly actors: ActorLoader,
    private readonly clock: Clock,
  ) {}

  async execute(
    { email, password, municipalityId }: Given,
    address: string,
  ): Promise<Result<Begun | Choice, SignInRefusal>> {
    const now = this.clock.now();
    const keys = [`account:${email.toLowerCase()}`, `address:${address}`] as const;
    const [ofAccount, ofAddress] = [
      await this.attempts.failures(keys[0], now),
      await this.attempts.failures(keys[1], now),
    ];
    if (ofAccount >= perAccount || ofAddress >= perAddress) return refuse({ code: 'SIGN_IN_THROTTLED' });

    const open = await this.waysInBy(email, password);
    if (open.length === 0) {
      for (const key of keys) await this.attempts.fail(key, now);
      return refuse({ code: 'SIGN_IN_FAILED', field: 'password' });
    }
    await this.attempts.forget(keys[0]);
    const [only] = open;
    const chosen = open.length === 1 ? only : open.find((way) => way.municipalityId === municipalityId);
    if (!chosen) return accept({ choose: open.map((way) => way.municipalityId) });
    return accept(await this.begin(chosen));
  }

  /** The ways in that this password opens, of people who are still there. */
  private async waysInBy(email: string, password: string): Promise<readonly WayIn[]> {
    const ways = (await this.accounts.waysIn(email)).filter(({ passwordHash }) => passwordHash !== null);
    if (ways.length === 0) await verify(nobody, password);
    const open: WayIn[] = [];
    for (const way of ways) {
      if (!(await isPassword(way.passwordHash ?? nobody, password))) continue;
      if (await this.actors.load(way.municipalityId, way.personId)) open.push(way);
    }
    return open;
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
