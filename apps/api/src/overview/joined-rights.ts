import { Injectable } from '@nestjs/common';

import { peopleRights } from '@systemblick/domain/people/rights';

import { RightsTable } from '../platform/permissions/rights-table.js';

@Injectable()
export class JoinedRights extends RightsTable {
  override readonly rights = { ...peopleRights, 'change:follow': { who: ['person'], states: 'any' } } as const;
}
