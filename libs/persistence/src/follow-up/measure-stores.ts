import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/resolution';
import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { resolutionMapping } from '../decisions/resolution.mapping.js';
import type { ResolutionRow } from '../decisions/resolution.rows.js';
import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { themeMapping } from '../themes/theme.mapping.js';
import type { GenerativeThemeRow } from '../themes/theme.rows.js';
import { adoptionMapping, measureMapping } from './measure.mapping.js';
import type { AdoptionRow, MeasureRow } from './measure.rows.js';

/** What changes a measure or an adoption, and the themes of its paper in one transaction. */
export class MeasureStores {
  readonly measures: AggregateStore<Measure, MeasureId, MeasureRow>;
  readonly adoptions: AggregateStore<Adoption, AdoptionId, AdoptionRow>;
  readonly resolutions: AggregateStore<Resolution, ResolutionId, ResolutionRow>;
  readonly themes: AggregateStore<GenerativeTheme, GenerativeThemeId, GenerativeThemeRow>;

  constructor(readonly tenant: Tenant) {
    this.measures = new AggregateStore(tenant, measureMapping);
    this.adoptions = new AggregateStore(tenant, adoptionMapping);
    this.resolutions = new AggregateStore(tenant, resolutionMapping);
    this.themes = new AggregateStore(tenant, themeMapping);
  }
}
