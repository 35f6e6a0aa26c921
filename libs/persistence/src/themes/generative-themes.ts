import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { themeMapping } from './theme.mapping.js';
import type { GenerativeThemeRow } from './theme.rows.js';

/** Where generative themes are kept. */
export class GenerativeThemes extends AggregateStore<GenerativeTheme, GenerativeThemeId, GenerativeThemeRow> {
  constructor(tenant: Tenant) {
    super(tenant, themeMapping);
  }
}
