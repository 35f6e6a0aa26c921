import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const virtual = 'virtual:fonts.css';
const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/fira-sans/package.json'));
const faces = ['400', '400-italic', '500', '600'];
/** What the first sight of every page is set in. */
const preloaded = /fira-sans-latin-(400|500|600)-normal-.*\.woff2$/;

/** The older format, for browsers this app does not run in. */
const olderFormat = /,\s*url\([^)]*\.woff\) format\('woff'\)/g;

/**
 * Serves `virtual:fonts.css`: Fira Sans in pieces by alphabet, of which a browser fetches those whose letters it meets;
 * the Latin ones are asked for by the page itself, beside its scripts.
 */
export function fonts(): Plugin {
  return {
    name: 'fonts',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? faces.map(faceCss).join('\n') : null),
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => preloaded.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
            injectTo: 'head-prepend',
          })),
    },
  };
}

const faceCss = (face: string) =>
  readFileSync(join(folder, `${face}.css`), 'utf8')
    .replace(olderFormat, '')
    .replaceAll('url(./files/', `url(${join(folder, 'files')}/`);
