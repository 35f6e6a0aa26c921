import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** react-router's exports lead to its development files only; those for production lie beside them. */
const router = join(dirname(createRequire(import.meta.url).resolve('react-router/package.json')), 'dist/production');

/** Where the built app takes other files than one gets by the name. */
export const production = [
  { find: '@formatjs/icu-skeleton-parser', replacement: here('no-skeletons.ts') },
  { find: /^react-router$/, replacement: join(router, 'index.mjs') },
  { find: /^react-router\/dom$/, replacement: join(router, 'dom-export.mjs') },
];
