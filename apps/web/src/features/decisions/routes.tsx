import { Navigate } from 'react-router';

import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';
import { meetingRoutes } from './meetings/routes.js';

const papers = ['papers', 'meetings', 'terms'] as const;

export const decisionRoutes: StageRoutes = {
  routes: [
    { path: 'lenkungsgruppe', element: <Navigate to="/lenkungsgruppe/vorlagen" replace /> },
    {
      path: 'lenkungsgruppe/vorlagen',
      lazy: pageOf(async () => (await import('./papers/listing/papers-page.js')).PapersPage, ...papers),
    },
    {
      path: 'lenkungsgruppe/vorlagen/neu',
      lazy: pageOf(async () => (await import('./papers/writing/draft-page.js')).DraftPage, ...papers),
    },
    {
      path: 'lenkungsgruppe/vorlagen/:id',
      lazy: pageOf(async () => (await import('./papers/paper/paper-page.js')).PaperPage, ...papers),
    },
    {
      path: 'lenkungsgruppe/vorlagen/:id/schreiben',
      lazy: pageOf(async () => (await import('./papers/writing/write-page.js')).WritePage, ...papers),
    },
    {
      path: 'stellungnahmen/:id',
      lazy: pageOf(async () => (await import('./papers/answering/statement-page.js')).StatementPage, ...papers),
    },
    ...meetingRoutes,
  ],
  places: [
    {
      path: '/lenkungsgruppe',
      label: 'app.frame.steeringGroup',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => role === 'caseManager' || role === 'coordinator' || role === 'head') ||
        bodyKinds.some((kind) => kind === 'workingGroup' || kind === 'projectGroup' || kind === 'steeringGroup'),
    },
  ],
};
