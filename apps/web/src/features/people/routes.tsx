import type { RouteObject } from 'react-router';

import { pageOf } from '#shared/places/page-of.js';

/** Open to everyone, beside the sign-in page: that is a document of its own (sign-in.tsx). */
export const publicRoutes: RouteObject[] = [
  { path: 'zugang', lazy: pageOf(async () => (await import('./enter/enter-page.js')).EnterPage, 'people') },
];
