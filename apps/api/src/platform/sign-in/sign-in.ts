import { Injectable } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { Accounts, type Identity, type WayIn } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';

import { ActorLoader } from '../request/actor-loader.js';
import { TooManyWaiting } from '../few-at-once.js';
import { verifyPassword } from './passwords.js';
import { SecurityEvents } from './security-events.js';
import { SignInThrottle } from './sign-in-throttle.js';

type Given = {
  readonly email: string;
  readonly password: string;
  /** Where several open: the one that was chosen. */
  readonly municipalityId: string | null;
};
export type SignInRefusal = Refusal<'SIGN_IN_FAILED' | 'SIGN_IN_THROTTLED'>;
export type Begun = { readonly token: string; readonly expiresAt: Date };
/** One address and password that open several municipalities: which one is asked. */
export type Choice = { readonly choose: readonly MunicipalityId[] };

/** Signs in by password. Unknown address and wrong password are told apart by nobody, and tries are counted before. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly events: SecurityEvents,
    private readonly actors: ActorLoader,
    private readonly clock: Clock,
  ) {}

  async execute(
    { email, password, municipalityId }: Given,
    address: string,
  ): Promise<Result<Begun | Choice, SignInRefusal>> {
    try {
      if (!(await this.throttle.admits(email, address, this.clock.now()))) return await this.heldOff(email, address);
      const open = await this.waysInBy(email, password);
      if (open.length === 0) {
        await this.events.refused('signInFailed', email, address);
        return refuse({ code: 'SIGN_IN_FAILED', field: 'password' });
      }
      await this.throttle.forget(email, address);
      const [only] = open;
      const chosen = open.length === 1 ? only : open.find((way) => way.municipalityId === municipalityId);
      if (!chosen) return accept({ choose: open.map((way) => way.municipalityId) });
      await this.events.signedIn(chosen, address);
      return accept(await this.begin(chosen));
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

  /** The ways in that this password opens, of people who are still there. */
  private async waysInBy(email: string, password: string): Promise<readonly WayIn[]> {
    const ways = (await this.accounts.waysIn(email)).filter(({ passwordHash }) => passwordHash !== null);
    if (ways.length === 0) await verifyPassword(null, password);
    const open: WayIn[] = [];
    for (const way of ways) {
      if (!(await verifyPassword(way.passwordHash, password))) continue;
      if (await this.actors.load(way.municipalityId, way.personId)) open.push(way);
    }
    return open;
  }

  private async heldOff(email: string, address: string): Promise<Result<never, SignInRefusal>> {
    await this.events.refused('signInThrottled', email, address);
    return refuse({ code: 'SIGN_IN_THROTTLED' });
  }

  private begin(identity: Identity): Promise<Begun> {
    return this.sessions.begin(identity, this.clock.now());
  }
}
