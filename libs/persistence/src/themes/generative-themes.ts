import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { themeMapping } from './theme.mapping.js';
import type { GenerativeThemeRow } from './theme.rows.js';

/** Where generative themes are kept and moved. */
export class GenerativeThemes extends MovedStore<
  GenerativeTheme,
  GenerativeThemeId,
  GenerativeThemeRow,
  typeof themeMoves
> {
  constructor(tenant: Tenant) {
    super(tenant, themeMapping, 'theme', themeMoves, () => Promise.resolve(new Set()));
  }
}
