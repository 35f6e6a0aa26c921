import type { Plugin } from 'vite';

import { handsOnFrom } from './facades.js';

/**
 * The parts a document's script fetches one after the other (`import()`, in turn) are asked for by the document itself,
 * at once: of the file its script is, all that it will import, with what those need.
 */
export function partsInTurn(): Plugin {
  return {
    name: 'parts-in-turn',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {}, chunk }) => {
        const seen = new Set<string>();
        const needed = new Set<string>();
        const styles = new Set<string>();
        const need = (file: string) => {
          const part = bundle[file];
          if (part?.type !== 'chunk' || seen.has(file)) return;
          seen.add(file);
          if (!handsOnFrom(part)) needed.add(file);
          part.imports.forEach(need);
          part.viteMetadata?.importedCss.forEach((style) => styles.add(style));
        };
        chunk?.dynamicImports.forEach(need);
        const links = [
          ...[...needed].map((file) => ({ rel: 'modulepreload', file })),
          ...[...styles].map((file) => ({ rel: 'stylesheet', file })),
        ];
        return links
          .filter(({ file }) => !html.includes(file))
          .map(({ rel, file }) => ({
            tag: 'link',
            attrs: { rel, crossorigin: true, href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
