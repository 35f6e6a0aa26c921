import type { Route } from '@systemblick/domain/themes/route';
import type { RouteId } from '@systemblick/domain/themes/theme';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { routeMapping } from './route.mapping.js';
import type { RouteRow } from './theme.rows.js';

/** Where routes are kept. */
export class Routes extends AggregateStore<Route, RouteId, RouteRow> {
  constructor(tenant: Tenant) {
    super(tenant, routeMapping);
  }
}
