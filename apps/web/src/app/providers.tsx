import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { useEffect } from 'react';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';

import { sessionEnd } from '#shared/server/session-end.js';
import type { Answers } from './answer-store.js';
import { createApollo } from './apollo.js';
import { routes } from './routes.js';

type Router = ReturnType<typeof createBrowserRouter>;

type App = {
  readonly router: Router;
  readonly apollo: ApolloClient;
  /** The part the page is in is there. */
  readonly routed: () => Promise<void>;
  readonly whenShown: () => void;
};

/** Once the texts are there: the router begins to fetch the first page as soon as it exists. */
export function createApp(answers: Answers | undefined): App {
  const router = createBrowserRouter(routes);
  const routed = () =>
    new Promise<void>((done) => {
      const look = ({ initialized }: Router['state']) => initialized && done();
      router.subscribe(look);
      look(router.state);
    });
  const apollo = createApollo({ onUnauthenticated: sessionEnd.tell, answers });
  // What came with the document is not asked for again by the page that was drawn from it; by every later one it is.
  const whenShown = () => void (apollo.prioritizeCacheValues = false);
  return { router, apollo, routed, whenShown };
}

export function Providers({ router, apollo, whenShown }: Omit<App, 'routed'>) {
  useEffect(() => {
    whenShown();
  }, [whenShown]);

  return (
    <ApolloProvider client={apollo}>
      <RouterProvider router={router} />
    </ApolloProvider>
  );
}
