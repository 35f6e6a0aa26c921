import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';
import { StartPage } from './start/start-page.js';

export const overviewRoutes: StageRoutes = {
  routes: [
    { index: true, lazy: pageOf(() => Promise.resolve(StartPage), 'overview') },
    { path: 'suche', lazy: pageOf(async () => (await import('./search/search-page.js')).SearchPage, 'overview') },
    { path: 'ablauf', lazy: pageOf(async () => (await import('./process/process-page.js')).ProcessPage, 'overview') },
    {
      path: 'herkunft/:kind/:id',
      lazy: pageOf(async () => (await import('./trail/trail-page.js')).TrailPage, 'overview'),
    },
  ],
  places: [],
};
