import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import { decisionRights } from '@systemblick/domain/decisions/rights';

import { MovedStore, type RelationsTo } from '../../platform/moved-store.js';
import type { Tenant } from '../../platform/tenant.js';
import { beschlussvorlageMapping } from './beschlussvorlage.mapping.js';
import type { BeschlussvorlageRow } from './beschlussvorlage.rows.js';

/** Where papers are kept and moved. */
export class Papers extends MovedStore<Beschlussvorlage, BeschlussvorlageId, BeschlussvorlageRow, typeof paperMoves> {
  constructor(tenant: Tenant, relations: RelationsTo<Beschlussvorlage>) {
    super(tenant, beschlussvorlageMapping, 'paper', paperMoves, relations, decisionRights['paper:read']);
  }
}
