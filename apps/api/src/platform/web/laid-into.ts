import type { DrawnPage } from './drawing.js';

const title = /<title>[^<]*<\/title>/;
const empty = '<div id="root"></div>';
const first = '<script src="/first.js">';
/** As the web app's build writes them. */
const app = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
const part = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/**
 * The document with the page in it. What it was drawn from follows as data: no script, which the page's policy would
 * forbid. The app's own files are named to `first.js`, which fetches them once the page is seen.
 */
export function laidInto(document: string, { html, facts }: DrawnPage): string {
  const data = JSON.stringify(facts).replaceAll('<', '\\u003c');
  const page = `<div id="root">${html.replace(title, '')}</div><script type="application/json" id="facts">${data}</script>`;
  return afterwards(document)
    .replace(title, () => title.exec(html)?.[0] ?? '')
    .replace(empty, () => page);
}

function afterwards(document: string): string {
  const script = app.exec(document)?.[1];
  if (script === undefined || !document.includes(first)) return document;

  const parts = [...document.matchAll(part)].map(([, file]) => file).join(' ');
  return document
    .replace(app, '')
    .replaceAll(part, '')
    .replace(first, () => `<script src="/first.js" data-app="${script}" data-parts="${parts}">`);
}
