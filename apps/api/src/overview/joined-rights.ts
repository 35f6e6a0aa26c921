import { Injectable } from '@nestjs/common';

import { allRights } from '@systemblick/domain/overview/rights';

import { RightsTable } from '../platform/permissions/rights-table.js';

@Injectable()
export class JoinedRights extends RightsTable {
  override readonly rights = allRights;
}
