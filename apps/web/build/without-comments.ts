import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const comment = /^\s*(\/\/|\/\*.*\*\/\s*$)/;

/** A script without its lines of comment; nothing else of it is changed. */
const withoutComments = (script: string): string =>
  script
    .split('\n')
    .filter((line) => line.trim() !== '' && !comment.test(line))
    .join('\n');

/** `public/first.js` is sent as it is written, before everything else: what it says to whoever works on it stays here. */
export function firstWithoutComments(): Plugin {
  return {
    name: 'first-without-comments',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const file = join(dir, 'first.js');
      writeFileSync(file, withoutComments(readFileSync(file, 'utf8')));
    },
  };
}
