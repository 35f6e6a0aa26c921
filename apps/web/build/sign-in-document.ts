import type { Plugin } from 'vite';

/** While developing, too, the sign-in page is a document of its own. */
export function signInDocument(): Plugin {
  return {
    name: 'sign-in-document',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^\/anmelden(?=$|[?#])/, '/sign-in.html');
        next();
      });
    },
  };
}
