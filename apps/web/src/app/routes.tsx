import type { RouteObject } from 'react-router';

import { publicRoutes } from '../features/people/routes.js';
import { PageLoading } from '../shared/page/page-loading.js';
import { fetchPart } from '../shared/server/fetch-part.js';
import { PublicFrame } from './frame/public-frame.js';
import { FrameFailure, RouteFailure } from './route-failure.js';
import { stages } from './stages.js';

const notFound: RouteObject = {
  path: '*',
  lazy: async () => ({ Component: (await fetchPart(() => import('./not-found-page.js'))).NotFoundPage }),
};

/** Pages inside the frame for those who are signed in; sign-in outside of it; everything else is not found. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: PageLoading,
    ErrorBoundary: FrameFailure,
    children: [
      { Component: PublicFrame, children: [{ ErrorBoundary: RouteFailure, children: publicRoutes }] },
      {
        lazy: async () => ({ Component: (await fetchPart(() => import('./signed-in.js'))).SignedIn }),
        children: [
          {
            lazy: async () => ({ Component: (await fetchPart(() => import('./known-address.js'))).KnownAddress }),
            ErrorBoundary: RouteFailure,
            children: [...stages.flatMap((stage) => stage.routes), notFound],
          },
        ],
      },
    ],
  },
];
