import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { sessionEnd } from '../shared/server/session-end.js';
import { createApollo } from './apollo.js';
import { routes } from './routes.js';

type Router = ReturnType<typeof createBrowserRouter>;

/** Once the texts are there: the router begins to fetch the first page as soon as it exists. */
export function createApp(): { readonly router: Router; readonly apollo: ApolloClient } {
  const router = createBrowserRouter(routes);
  return { router, apollo: createApollo({ onUnauthenticated: sessionEnd.tell }) };
}

export function Providers({ router, apollo }: ReturnType<typeof createApp>) {
  return (
    <ApolloProvider client={apollo}>
      <RouterProvider router={router} />
    </ApolloProvider>
  );
}
