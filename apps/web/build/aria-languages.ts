import type { Plugin } from 'vite';

/** react-aria's own words, a file for each of its thirty-four languages. */
const words = /node_modules\/react-(?:aria|stately)(?:-components)?\/.*\/intl\/[^/]+\/([a-z]{2}-[A-Z]{2})\.m?js$/;

/** Those of the product; it falls back to en-US by itself. */
const kept = new Set(['de-DE', 'en-US']);

/** Leaves react-aria's other languages out of the scripts. */
export function ariaLanguages(): Plugin {
  return {
    name: 'aria-languages',
    enforce: 'pre',
    load(id) {
      const language = words.exec(id)?.[1];
      return language === undefined || kept.has(language) ? null : 'export default {};';
    },
  };
}
