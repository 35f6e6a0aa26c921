import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { choosePassword } from '@systemblick/domain/people/sign-in-link';
import { Persons } from '@systemblick/persistence/people/persons';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { hashPassword, verifyPassword } from '../platform/sign-in/passwords.js';
import { SignInThrottle } from '../platform/sign-in/sign-in-throttle.js';

/** Whoever knows their password may choose another one; all their other browsers are signed out. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly persons: Persons,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, sessionId: string, given: { readonly present: string; readonly next: string }) {
    const { municipalityId, personId } = actor;
    const next = choosePassword(given.next, 'next');
    if (!next.ok) return next;
    const wayIn = await this.accounts.wayInOf(municipalityId, personId);
    if (!wayIn?.passwordHash) return refuse({ code: 'NO_PASSWORD_YET', field: 'present' } as const);
    if (!(await this.throttle.admitsOwn(personId, this.clock.now())))
      return refuse({ code: 'SIGN_IN_THROTTLED', field: 'present' } as const);
    if (!(await verifyPassword(wayIn.passwordHash, given.present)))
      return refuse({ code: 'PASSWORD_WRONG', field: 'present' } as const);

    await this.throttle.forgetOwn(personId);
    if (await verifyPassword(wayIn.passwordHash, next.value))
      return refuse({ code: 'PASSWORD_UNCHANGED', field: 'next' } as const);

    await this.accounts.setPassword(wayIn, await hashPassword(next.value));
    const act = { action: 'person:setOwnPassword', actor, facts: { by: 'present password' } } as const;
    const changed = await this.unit.do((work) =>
      this.persons.change(work, personId, 'any', act, (same) => accept(same)),
    );
    await this.sessions.endOthersOf(municipalityId, personId, sessionId);
    return changed;
  }
}
