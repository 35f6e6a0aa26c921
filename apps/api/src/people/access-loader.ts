import { Injectable } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import { openSignInLink, type SignInLink } from '@systemblick/domain/people/sign-in-link';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { SignInLinks } from '@systemblick/persistence/platform/sign-in-links';
import { CurrentTenant } from '@systemblick/persistence/platform/tenant';

import { as } from '../platform/graphql/as.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { AccessType } from './access.types.js';
import type { PersonType } from './people.types.js';

type Known = { readonly hasPassword: boolean; readonly link: SignInLink | undefined };

/** Whether people can sign in, read in two statements for however many. */
@Injectable()
export class AccessLoader {
  constructor(
    private readonly accounts: Accounts,
    private readonly links: SignInLinks,
    private readonly tenant: CurrentTenant,
    private readonly loaders: RequestLoaders,
    private readonly clock: Clock,
  ) {}

  async of({ id, email }: Pick<PersonType, 'id' | 'email'>): Promise<AccessType> {
    const known = await this.loaders.for('access', (ids) => this.known(ids)).load(id);
    const now = this.clock.now();
    const link = known?.link && openSignInLink(known.link, now).ok ? known.link : undefined;
    const state =
      email === null
        ? 'noAddress'
        : known?.hasPassword
          ? 'open'
          : link
            ? 'invited'
            : known?.link
              ? 'invitationOver'
              : 'notInvited';
    return as(AccessType, { state, linkUntil: link?.expiresAt ?? null });
  }

  private async known(ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
    const municipalityId = this.tenant.municipalityId();
    const [withPassword, links] = await Promise.all([
      this.accounts.withPassword(municipalityId, ids),
      this.links.lastOf(municipalityId, ids),
    ]);
    return new Map(ids.map((id) => [id, { hasPassword: withPassword.has(id), link: links.get(id) }]));
  }
}
