import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/resolution';
import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { paperMapping } from '../decisions/paper.mapping.js';
import type { BeschlussvorlageRow } from '../decisions/paper.rows.js';
import { resolutionMapping } from '../decisions/resolution.mapping.js';
import type { ResolutionRow } from '../decisions/resolution.rows.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { themeMapping } from '../themes/theme.mapping.js';
import type { GenerativeThemeRow } from '../themes/theme.rows.js';
import { adoptionMapping, measureMapping } from './measure.mapping.js';
import type { AdoptionRow, MeasureRow } from './measure.rows.js';

/** What changes a measure or an adoption, the paper it comes from and the paper's themes in one transaction. */
export class MeasureStores {
  readonly measures: AggregateStore<Measure, MeasureId, MeasureRow>;
  readonly adoptions: AggregateStore<Adoption, AdoptionId, AdoptionRow>;
  readonly resolutions: AggregateStore<Resolution, ResolutionId, ResolutionRow>;
  readonly papers: AggregateStore<Beschlussvorlage, BeschlussvorlageId, BeschlussvorlageRow>;
  readonly themes: AggregateStore<GenerativeTheme, GenerativeThemeId, GenerativeThemeRow>;

  constructor(readonly tenant: Tenant) {
    this.measures = new AggregateStore(tenant, measureMapping);
    this.adoptions = new AggregateStore(tenant, adoptionMapping);
    this.resolutions = new AggregateStore(tenant, resolutionMapping);
    this.papers = new AggregateStore(tenant, paperMapping);
    this.themes = new AggregateStore(tenant, themeMapping);
  }
}
