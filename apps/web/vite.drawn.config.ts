import react from '@vitejs/plugin-react';
import { defaultServerConditions, defineConfig } from 'vite';

import { fonts } from './build/fonts.js';
import { production } from './build/production.js';

/** What the server draws first pages with: everything in it, so that it runs wherever it lies. */
export default defineConfig({
  plugins: [react(), fonts()],
  resolve: { alias: production },
  // Whatever the server's own environment says: React's development code draws three times as slowly.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  publicDir: false,
  ssr: {
    noExternal: true,
    target: 'node',
    resolve: { conditions: ['@systemblick/source', ...defaultServerConditions] },
  },
  build: {
    ssr: 'src/drawn.tsx',
    target: 'es2023',
    outDir: 'dist/drawn',
    minify: false,
    reportCompressedSize: false,
  },
});
