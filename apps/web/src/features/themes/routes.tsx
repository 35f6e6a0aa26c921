import { Navigate } from 'react-router';

import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

const own = ['themes', 'terms'] as const;

export const themeRoutes: StageRoutes = {
  routes: [
    {
      path: 'themen',
      lazy: pageOf(async () => (await import('./listing/themes-page.js')).ThemesPage, ...own),
    },
    { path: 'themenspeicher', element: <Navigate to="/themen?auswahl=speicher" replace /> },
    {
      path: 'themen/neu',
      lazy: pageOf(async () => (await import('./writing/propose-page.js')).ProposePage, ...own),
    },
    {
      path: 'themen/:id',
      lazy: pageOf(async () => (await import('./theme/theme-page.js')).ThemePage, ...own),
    },
    {
      path: 'themen/gewichten/:id',
      lazy: pageOf(async () => (await import('./weighing/weigh-page.js')).WeighPage, ...own),
    },
    {
      path: 'breitenabfragen/:id',
      lazy: pageOf(async () => (await import('./surveys/survey-page.js')).SurveyPage, ...own),
    },
  ],
  places: [
    {
      path: '/themen',
      label: 'app.frame.themes',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => role === 'caseManager' || role === 'coordinator' || role === 'head') ||
        bodyKinds.some((kind) => kind === 'workingGroup' || kind === 'projectGroup' || kind === 'steeringGroup'),
    },
  ],
};
