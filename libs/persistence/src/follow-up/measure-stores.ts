import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { paperMapping } from '../decisions/paper.mapping.js';
import type { BeschlussvorlageRow } from '../decisions/paper.rows.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { themeMapping } from '../themes/theme.mapping.js';
import type { GenerativeThemeRow } from '../themes/theme.rows.js';
import { measureMapping } from './measure.mapping.js';
import type { MeasureRow } from './measure.rows.js';

/** What changes a measure, its paper and the paper's themes in one transaction. */
export class MeasureStores {
  readonly measures: AggregateStore<Measure, MeasureId, MeasureRow>;
  readonly papers: AggregateStore<Beschlussvorlage, BeschlussvorlageId, BeschlussvorlageRow>;
  readonly themes: AggregateStore<GenerativeTheme, GenerativeThemeId, GenerativeThemeRow>;

  constructor(readonly tenant: Tenant) {
    this.measures = new AggregateStore(tenant, measureMapping);
    this.papers = new AggregateStore(tenant, paperMapping);
    this.themes = new AggregateStore(tenant, themeMapping);
  }
}
