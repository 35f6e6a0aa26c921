import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { Person } from '@systemblick/domain/people/person';
import { AccessNotices } from '@systemblick/persistence/people/access-notices';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';
import { Sessions } from '@systemblick/persistence/platform/sessions';
import { SignInLinks } from '@systemblick/persistence/platform/sign-in-links';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

/** Somebody's way in follows their address, and ends with it. */
@Injectable()
export class MoveAccess {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly links: SignInLinks,
    private readonly notices: AccessNotices,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** Their address is another one now, or none. Who could not sign in before cannot now. */
  async execute({ municipalityId, personId: by }: PersonActor, { id, email }: Person): Promise<void> {
    if (!(await this.accounts.wayInOf(municipalityId, id))) return;
    if (email === null) return this.close(municipalityId, id);

    await this.unit.run(async (work) => {
      await this.accounts.grant(work, email, municipalityId, id);
      await this.links.takeBack(work, municipalityId, id);
      await this.notices.add(work, id, { id: newId(), kind: 'address', by, at: this.clock.now() });
    });
    await this.sessions.endAllOf(municipalityId, id);
  }

  async close(municipalityId: MunicipalityId, id: PersonId): Promise<void> {
    await this.unit.run(async (work) => {
      await this.accounts.close(work, municipalityId, id);
      await this.links.takeBack(work, municipalityId, id);
    });
    await this.sessions.endAllOf(municipalityId, id);
  }
}
