import type { Route } from '@systemblick/domain/themes/route';
import type { RouteId } from '@systemblick/domain/themes/theme';
import { routeMoves } from '@systemblick/domain/themes/route-moves';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { routeMapping } from './route.mapping.js';
import type { RouteRow } from './theme.rows.js';

/** Where routes are kept and moved. */
export class Routes extends MovedStore<Route, RouteId, RouteRow, typeof routeMoves> {
  constructor(tenant: Tenant) {
    super(tenant, routeMapping, 'route', routeMoves, () => Promise.resolve(new Set()));
  }
}
