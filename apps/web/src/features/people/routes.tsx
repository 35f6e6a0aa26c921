import type { RouteObject } from 'react-router';

import { pageOf } from '../../shared/places/page-of.js';

/** Open to everyone: how one comes in. */
export const publicRoutes: RouteObject[] = [
  { path: 'zugang', lazy: pageOf(async () => (await import('./enter/enter-page.js')).EnterPage, 'people') },
  { path: 'anmelden', lazy: pageOf(async () => (await import('./sign-in-page.js')).SignInPage, 'people') },
];
