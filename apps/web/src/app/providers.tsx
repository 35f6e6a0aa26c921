import { ApolloProvider } from '@apollo/client/react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { signInPath } from '../features/people/way-back.js';
import { createApollo } from './apollo.js';
import { routes } from './routes.js';

const router = createBrowserRouter(routes);

const apollo = createApollo({ onUnauthenticated: goToSignIn });

/** Without loading the page anew, so that what was typed is still in memory afterwards. */
function goToSignIn() {
  const { pathname, search, hash } = router.state.location;
  if (!pathname.startsWith('/anmelden')) void router.navigate(signInPath(pathname + search + hash));
}

export function Providers() {
  return (
    <ApolloProvider client={apollo}>
      <RouterProvider router={router} />
    </ApolloProvider>
  );
}
