import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { ariaLanguages } from './build/aria-languages.js';
import { compressed } from './build/compressed.js';
import { fonts } from './build/fonts.js';
import { kernSections } from './build/kern-sections.js';
import { signInDocument } from './build/sign-in-document.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const proxied = { target: server, ws: true };

/** react-router's exports lead to its development files only; those for production lie beside them. */
const router = join(dirname(createRequire(import.meta.url).resolve('react-router/package.json')), 'dist/production');

/** What the sign-in page needs, all in one file; the app shares most of it. */
const signIn =
  /apps\/web\/src\/(app\/sign-in-app|shared\/(texts\/texts|styles\/styles))\.|node_modules\/react-dom\/client/;

/** The libraries no other page does without. */
const base =
  /node_modules\/(react|react-dom|scheduler|react-router|@apollo|rxjs|optimism|@wry|tslib|graphql|gql\.tada|@0no-co|i18next|intl-messageformat|@formatjs)\//;

/** The frame after sign-in, and what it and the start page are drawn with. Windows that open later stay by themselves. */
const frame =
  /apps\/web\/src\/(app\/(?!not-found|socket\.|frame\/shortcuts-(dialog|window))|features\/overview\/(start\/|process\/process-line|use-waiting|waiting|routes)|shared\/(announce|format|places|preferences|server|shortcuts|texts)\/|shared\/page\/(page|page-title|breadcrumb|failure|loading|page-loading|empty-state)\.|shared\/widgets\/(icon|alert|initials|initials-avatar)\.)/;

export default defineConfig(({ command }) => ({
  plugins: [react(), ariaLanguages(), kernSections(), fonts(), signInDocument(), compressed()],
  resolve: {
    conditions: ['@systemblick/source', ...defaultClientConditions],
    alias:
      command === 'build'
        ? [
            { find: '@formatjs/icu-skeleton-parser', replacement: here('build/no-skeletons.ts') },
            { find: /^react-router$/, replacement: join(router, 'index.mjs') },
            { find: /^react-router\/dom$/, replacement: join(router, 'dom-export.mjs') },
          ]
        : [],
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': proxied, '/co-editing': proxied, '/health': proxied, '/sign-in': proxied, '/files': proxied },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    outDir: 'dist',
    // The page's policy allows no data: addresses, so nothing is written into the files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: [here('index.html'), here('sign-in.html')],
      output: {
        codeSplitting: {
          // What every page needs, in three files: a few large ones pack better than forty small ones.
          groups: [
            { name: 'sign-in', test: signIn, priority: 2 },
            { name: 'base', test: base },
            { name: 'frame', test: frame },
          ],
        },
      },
    },
  },
}));
