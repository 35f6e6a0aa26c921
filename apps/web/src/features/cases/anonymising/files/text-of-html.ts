import { DOMParser } from '@xmldom/xmldom';

import { textOfNodes, type Layout } from './text-of-nodes.js';

const layout: Layout = {
  ends: new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd']),
  cells: new Set(['td', 'th']),
  rows: new Set(['tr']),
  skips: new Set(['img', 'head', 'style', 'script']),
  signs: (name) => (name === 'br' ? '\n' : undefined),
};

const ignored = () => undefined;

/** The words of a page, as lines; what is written loosely is read as well as it can be. */
export function textOfHtml(html: string): string {
  const errorHandler = { warning: ignored, error: ignored, fatalError: ignored };
  const page = new DOMParser({ errorHandler }).parseFromString(`<body>${html}</body>`, 'text/html');
  return textOfNodes(page, layout);
}
