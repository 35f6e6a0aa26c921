import { pageOf } from '../../shared/places/page-of.js';
import type { StageRoutes } from '../../shared/places/places.js';

export const overviewRoutes: StageRoutes = {
  routes: [
    { index: true, lazy: pageOf(async () => (await import('./start/start-page.js')).StartPage, 'overview') },
    { path: 'suche', lazy: pageOf(async () => (await import('./search/search-page.js')).SearchPage, 'overview') },
    { path: 'ablauf', lazy: pageOf(async () => (await import('./process/process-page.js')).ProcessPage, 'overview') },
    {
      path: 'herkunft/:kind/:id',
      lazy: pageOf(async () => (await import('./trail/trail-page.js')).TrailPage, 'overview'),
    },
  ],
  places: [],
};
