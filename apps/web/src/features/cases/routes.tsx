import { pageOf } from '../../shared/places/page-of.js';
import type { StageRoutes } from '../../shared/places/places.js';

export const caseRoutes: StageRoutes = {
  routes: [
    {
      path: 'faelle',
      lazy: pageOf(async () => (await import('./listing/cases-page.js')).CasesPage, 'cases', 'terms'),
    },
    { path: 'faelle/:id', lazy: pageOf(async () => (await import('./case-page.js')).CasePage, 'cases', 'terms') },
    {
      path: 'faelle/:id/pruefen',
      lazy: pageOf(async () => (await import('./reviewing/review-page.js')).ReviewPage, 'cases', 'terms'),
    },
  ],
  places: [
    {
      path: '/faelle',
      label: 'app.frame.cases',
      usedBy: ({ roles }) => roles.includes('caseManager') || roles.includes('coordinator'),
    },
  ],
};
