import { Navigate } from 'react-router';

import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

/** Whom the rights table lets read settings; the pages themselves ask the table. */
const users: ReadonlySet<string> = new Set(['administrator', 'coordinator', 'head', 'auditor']);

export const administrationRoutes: StageRoutes = {
  routes: [
    {
      path: 'passwort',
      lazy: pageOf(async () => (await import('../own-access/change-password-page.js')).ChangePasswordPage, 'people'),
    },
    { path: 'verwaltung', element: <Navigate to="/verwaltung/personen" replace /> },
    {
      path: 'verwaltung/personen',
      lazy: pageOf(async () => (await import('./persons-page.js')).PersonsPage, 'administration', 'terms'),
    },
    {
      path: 'verwaltung/institutionen',
      lazy: pageOf(async () => (await import('./institutions-page.js')).InstitutionsPage, 'administration', 'terms'),
    },
    {
      path: 'verwaltung/gremien',
      lazy: pageOf(async () => (await import('./bodies-page.js')).BodiesPage, 'administration', 'terms'),
    },
    {
      path: 'verwaltung/gremien/:id',
      lazy: pageOf(async () => (await import('./body-page.js')).BodyPage, 'administration', 'terms'),
    },
    {
      path: 'verwaltung/gremien/:id/regeln',
      lazy: pageOf(async () => (await import('./rules-page.js')).RulesPage, 'administration', 'terms'),
    },
    {
      path: 'verwaltung/kommunen',
      lazy: pageOf(
        async () => (await import('./municipalities-page.js')).MunicipalitiesPage,
        'administration',
        'terms',
      ),
    },
    {
      path: 'verwaltung/einstellungen',
      lazy: pageOf(async () => (await import('./settings-page.js')).SettingsPage, 'administration', 'terms'),
    },
  ],
  places: [
    {
      path: '/verwaltung',
      label: 'app.frame.administration',
      usedBy: ({ roles }) => roles.some((role) => users.has(role)),
    },
  ],
};
