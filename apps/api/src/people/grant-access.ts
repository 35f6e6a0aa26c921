import { Injectable } from '@nestjs/common';

import type { PersonActor, SystemActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { NotFound, NotPermitted, Stale, WrongState } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Person } from '@systemblick/domain/people/person';
import { makeSignInLink, type MakeLinkRefusal, type SignInLink } from '@systemblick/domain/people/sign-in-link';
import { AccessNotices } from '@systemblick/persistence/people/access-notices';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { Persons } from '@systemblick/persistence/people/persons';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { SignInLinks } from '@systemblick/persistence/platform/sign-in-links';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

/** A link as it is shown once, to whoever made it. */
export type MadeLink = { readonly person: Person; readonly link: SignInLink; readonly token: string };

type GrantRefusal = NotFound | NotPermitted | Stale | WrongState | MakeLinkRefusal;

/**
 * Makes the link on which somebody sets their own password; nobody else ever knows it. A reset ends the person's
 * sessions, and they read at their next sign-in who made it and when.
 */
@Injectable()
export class GrantAccess {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly persons: Persons,
    private readonly queries: PeopleQueries,
    private readonly accounts: Accounts,
    private readonly links: SignInLinks,
    private readonly notices: AccessNotices,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** `any` version: at the server itself, where nobody has seen one. */
  async execute(actor: PersonActor | SystemActor, id: PersonId, expectedVersion: number | 'any') {
    const { municipalityId } = actor;
    const by = actor.kind === 'person' ? actor.personId : null;
    const before = await this.accounts.wayInOf(municipalityId, id);
    const hasPassword = (before?.passwordHash ?? null) !== null;
    const at = this.clock.now();
    const made = await this.unit.do(async (work): Promise<Result<MadeLink, GrantRefusal>> => {
      const which = { id, expectedVersion };
      const given = await this.persons.move(work, actor, 'makeSignInLink', which, async ({ email }) => ({
        hasPassword,
        holder: email === null ? undefined : await this.queries.holderOfAddress(email, id, work),
      }));
      if (!given.ok) return given;

      const person = given.value;
      const link = makeSignInLink(person, { id: newId<'SignInLink'>(), hasPassword, by, at });
      await this.accounts.grant(work, person.email, municipalityId, id);
      if (hasPassword) await this.notices.add(work, id, { id: newId(), kind: 'reset', by, at });
      return accept({ person, link, token: await this.links.keep(work, link) });
    });
    if (made.ok && hasPassword) await this.sessions.endAllOf(municipalityId, id);
    return made;
  }
}
