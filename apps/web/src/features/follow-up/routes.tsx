import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

const own = ['follow-up', 'terms'] as const;

export const followUpRoutes: StageRoutes = {
  routes: [
    { path: 'umsetzung', lazy: pageOf(async () => (await import('./listing/measures-page.js')).MeasuresPage, ...own) },
    {
      path: 'umsetzung/vorlage/:id',
      lazy: pageOf(async () => (await import('./paper/paper-measures-page.js')).PaperMeasuresPage, ...own),
    },
    {
      path: 'umsetzung/:id',
      lazy: pageOf(async () => (await import('./measure/measure-page.js')).MeasurePage, ...own),
    },
  ],
  places: [
    {
      path: '/umsetzung',
      label: 'app.frame.followUp',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => role === 'caseManager' || role === 'coordinator' || role === 'head') ||
        bodyKinds.length > 0,
    },
  ],
};
