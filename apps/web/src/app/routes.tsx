import type { RouteObject } from 'react-router';

import { publicRoutes } from '../features/people/routes.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { PublicFrame } from './frame/public-frame.js';
import { KnownAddress } from './known-address.js';
import { NotFoundPage } from './not-found-page.js';
import { FrameFailure, RouteFailure } from './route-failure.js';
import { SignedIn } from './signed-in.js';
import { stages } from './stages.js';

const notFound: RouteObject = {
  path: '*',
  Component: NotFoundPage,
};

/** Pages inside the frame for those who are signed in; sign-in outside of it; everything else is not found. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: PageLoading,
    ErrorBoundary: FrameFailure,
    children: [
      { Component: PublicFrame, children: [{ ErrorBoundary: RouteFailure, children: publicRoutes }] },
      {
        Component: SignedIn,
        children: [
          {
            Component: KnownAddress,
            ErrorBoundary: RouteFailure,
            children: [...stages.flatMap((stage) => stage.routes), notFound],
          },
        ],
      },
    ],
  },
];
