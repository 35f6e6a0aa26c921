import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

const catalogues = ['reconstruction', 'co-editing', 'cases', 'terms'] as const;

export const reconstructionRoutes: StageRoutes = {
  routes: [
    {
      path: 'rekonstruktion',
      lazy: pageOf(async () => (await import('./list/sessions-page.js')).SessionsPage, ...catalogues),
    },
    {
      path: 'rekonstruktion/neu',
      lazy: pageOf(async () => (await import('./plan/plan-page.js')).NewPlanPage, ...catalogues),
    },
    {
      path: 'rekonstruktion/:id',
      lazy: pageOf(async () => (await import('./session-page.js')).SessionPage, ...catalogues),
    },
    {
      path: 'rekonstruktion/:id/planen',
      lazy: pageOf(async () => (await import('./plan/plan-page.js')).ChangePlanPage, ...catalogues),
    },
    {
      path: 'rekonstruktion/:id/beamer',
      lazy: pageOf(async () => (await import('./beamer/beamer-page.js')).BeamerPage, ...catalogues),
    },
  ],
  places: [
    {
      path: '/rekonstruktion',
      label: 'app.frame.reconstruction',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => role === 'caseManager' || role === 'coordinator' || role === 'head') ||
        bodyKinds.includes('workingGroup'),
    },
  ],
};
