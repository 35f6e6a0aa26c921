import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';
import { measureMoves } from '@systemblick/domain/follow-up/measure-moves';

import { MovedStore, type RelationsTo } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { measureMapping } from './measure.mapping.js';
import type { MeasureRow } from './measure.rows.js';

/** Where measures are kept and moved. */
export class Measures extends MovedStore<Measure, MeasureId, MeasureRow, typeof measureMoves> {
  constructor(tenant: Tenant, relations: RelationsTo<Measure>) {
    super(tenant, measureMapping, 'measure', measureMoves, relations);
  }
}
