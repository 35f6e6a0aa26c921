import { Injectable } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { choosePassword, openSignInLink } from '@systemblick/domain/people/sign-in-link';
import { Persons } from '@systemblick/persistence/people/persons';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { SignInLinks } from '@systemblick/persistence/platform/sign-in-links';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { ActorLoader } from '../platform/request/actor-loader.js';
import { RequestContext } from '../platform/request/request-context.js';
import { hashPassword } from '../platform/sign-in/passwords.js';

/** What a link is good for, told to whoever holds it; looking changes nothing, since mail gateways look too. */
@Injectable()
export class EnterByLink {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly links: SignInLinks,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly actors: ActorLoader,
    private readonly persons: Persons,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** The link, its person, and the session of nobody yet. */
  async look(token: string) {
    const open = openSignInLink(await this.links.find(token), this.clock.now());
    if (!open.ok) return open;

    const { municipalityId, personId } = open.value;
    const actor = await this.actors.load(municipalityId, personId);
    const person = actor && (await this.context.as(actor, () => this.persons.find(personId)));
    if (!actor || !person) return refuse({ code: 'LINK_UNKNOWN' } as const);
    return accept({ link: open.value, actor, person });
  }

  /** Sets the password, uses the link up, ends what sessions there were, and signs in. */
  async enter(token: string, chosen: string) {
    const seen = await this.look(token);
    if (!seen.ok) return seen;
    const password = choosePassword(chosen);
    if (!password.ok) return password;

    const { link, actor } = seen.value;
    const passwordHash = await hashPassword(password.value);
    const now = this.clock.now();
    if (!(await this.links.redeem(token, link, passwordHash, now))) return refuse({ code: 'LINK_USED' } as const);
    const act = { action: 'person:setOwnPassword', actor, facts: { by: link.kind } } as const;
    const noted = await this.context.as(actor, () =>
      this.unit.do((work) => this.persons.change(work, link.personId, 'any', act, (same) => accept(same))),
    );
    if (!noted.ok) return refuse({ code: 'LINK_UNKNOWN' } as const);
    await this.sessions.endAllOf(link.municipalityId, link.personId);
    const identity = await this.accounts.wayInOf(link.municipalityId, link.personId);
    if (!identity) return refuse({ code: 'LINK_UNKNOWN' } as const);
    return accept(await this.sessions.begin(identity, now));
  }
}
