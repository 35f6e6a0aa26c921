import { pageOf } from '../../shared/places/page-of.js';
import type { StageRoutes } from '../../shared/places/places.js';

export const overviewRoutes: StageRoutes = {
  routes: [{ index: true, lazy: pageOf(async () => (await import('./start-page.js')).StartPage, 'overview') }],
  places: [],
};
