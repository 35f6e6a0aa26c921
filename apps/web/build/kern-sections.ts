import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const virtual = 'virtual:kern.css';
const kernFile = createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css');

/** The parts of KERN this app uses, by the name of the file KERN made them from. */
const wanted = new Set([
  ...['_colors', '_font', '_sizes', '_spacing', '_variables', '_themes', '_layers'],
  ...['_alert', '_badge', '_button', '_check', '_checkbox', '_fieldset', '_input', '_radio', '_select', '_progress'],
  '_task-list', // KERN's typography (labels, links, titles) follows it without a comment of its own.
]);

/** Begins a part: the comment KERN puts above each of its files. */
const partBegins = /(?=\/\*\*\s*\n\s*\* @file)/;

/** A picture written into the style sheet: the page's policy refuses it, and we bring our own. */
const inlinePicture = /[^;{}]*url\("data:[^"]*"\)[^;}]*;/g;

/**
 * Serves `virtual:kern.css`: KERN's tokens and the components in use, without its 5,000 lines of layout classes.
 * Its resets stay out too (they outline whatever holds the focus); spacing's second part is layout.
 */
export function kernSections(): Plugin {
  return {
    name: 'kern-sections',
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: (id) => (id === `\0${virtual}` ? kernCss(readFileSync(kernFile, 'utf8')) : null),
  };
}

function kernCss(source: string): string {
  const seen = new Set<string>();
  const parts = source.split(partBegins).filter((part) => {
    const name = /@file (\S+)\.scss/.exec(part)?.[1] ?? '';
    const first = !seen.has(name);
    seen.add(name);
    return first && wanted.has(name);
  });
  return parts.join('\n').replace(inlinePicture, '');
}
