import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { ariaLanguages } from './build/aria-languages.js';
import { compressed } from './build/compressed.js';
import { withoutFacades } from './build/facades.js';
import { fonts } from './build/fonts.js';
import { kernSections } from './build/kern-sections.js';
import { parts } from './build/parts.js';
import { partsInTurn } from './build/parts-in-turn.js';
import { production } from './build/production.js';
import { signInDocument } from './build/sign-in-document.js';
import { firstWithoutComments } from './build/without-comments.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
const proxied = { target: server, ws: true };

export default defineConfig(({ command }) => ({
  plugins: [
    react(),
    ariaLanguages(),
    kernSections(),
    fonts(),
    signInDocument(),
    partsInTurn(),
    withoutFacades(),
    firstWithoutComments(),
    compressed(),
  ],
  resolve: {
    conditions: ['@systemblick/source', ...defaultClientConditions],
    alias: command === 'build' ? production : [],
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
    outDir: 'dist/pages',
    // The page's policy allows no data: addresses, so nothing is written into the files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: [here('index.html'), here('sign-in.html')],
      output: {
        codeSplitting: {
          groups: parts,
        },
      },
    },
  },
}));
