import { Injectable } from '@nestjs/common';

import { Accounts } from '@systemblick/persistence/platform/accounts';
import { DemoPeopleQueries } from '@systemblick/persistence/people/demo-people-queries';

import { DemoPeople } from '../platform/sign-in/demo-people.js';

@Injectable()
export class StoredDemoPeople extends DemoPeople {
  constructor(
    private readonly accounts: Accounts,
    private readonly queries: DemoPeopleQueries,
  ) {
    super();
  }

  override async all() {
    const people = [];
    for (const id of await this.accounts.municipalityIds()) people.push(...(await this.queries.of(id)));
    return people;
  }
}
