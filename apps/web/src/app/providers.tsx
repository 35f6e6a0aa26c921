import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { signInPath } from '../features/people/way-back.js';
import { createApollo } from './apollo.js';
import { routes } from './routes.js';

type Router = ReturnType<typeof createBrowserRouter>;

/** Once the texts are there: the router begins to fetch the first page as soon as it exists. */
export function createApp(): { readonly router: Router; readonly apollo: ApolloClient } {
  const router = createBrowserRouter(routes);
  return { router, apollo: createApollo({ onUnauthenticated: () => goToSignIn(router) }) };
}

/** Without loading the page anew, so that what was typed is still in memory afterwards. */
function goToSignIn(router: Router) {
  const { pathname, search, hash } = router.state.location;
  if (!pathname.startsWith('/anmelden')) void router.navigate(signInPath(pathname + search + hash));
}

export function Providers({ router, apollo }: ReturnType<typeof createApp>) {
  return (
    <ApolloProvider client={apollo}>
      <RouterProvider router={router} />
    </ApolloProvider>
  );
}
