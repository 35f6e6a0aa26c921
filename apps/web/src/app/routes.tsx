import type { RouteObject } from 'react-router';

import { publicRoutes } from '../features/people/routes.js';
import { PageLoading } from '../shared/page/page-loading.js';
import { PublicFrame } from './frame/public-frame.js';
import { RouteFailure } from './route-failure.js';
import { stages } from './stages.js';

const notFound: RouteObject = {
  path: '*',
  lazy: async () => ({ Component: (await import('./not-found-page.js')).NotFoundPage }),
};

/** Pages inside the frame for those who are signed in; sign-in outside of it; everything else is not found. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: PageLoading,
    children: [
      { Component: PublicFrame, children: [{ ErrorBoundary: RouteFailure, children: publicRoutes }] },
      {
        lazy: async () => ({ Component: (await import('./signed-in.js')).SignedIn }),
        children: [
          {
            lazy: async () => ({ Component: (await import('./known-address.js')).KnownAddress }),
            ErrorBoundary: RouteFailure,
            children: [...stages.flatMap((stage) => stage.routes), notFound],
          },
        ],
      },
    ],
  },
];
