import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { kernSections } from './build/kern-sections.js';

const server = 'http://127.0.0.1:3000';
const proxied = { target: server, ws: true };

export default defineConfig({
  plugins: [react(), kernSections()],
  resolve: { conditions: ['@systemblick/source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': proxied, '/co-editing': proxied, '/health': proxied, '/sign-in': proxied },
  },
  build: {
    target: 'es2023',
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    outDir: 'dist',
    // The page's policy allows no data: addresses, so nothing is written into the files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
});
