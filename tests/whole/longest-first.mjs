import { basename } from 'node:path';
import { statSync } from 'node:fs';

import TestSequencer from '@jest/test-sequencer';

/** What takes longest, longest first: begun last, it would keep one worker busy while the other has nothing to do. */
const longest = [
  'every-page',
  'way-to-effect',
  'next-steps',
  'lists-lives',
  'rights-nested',
  'lists',
  'way',
  'looks',
  'rights-lives',
  'waiting',
  'meetings',
  'drawn-pages',
  'windows',
  'fields',
  'bad-days',
  'isolation',
  'tables-and-links',
];
const place = ({ path }) => {
  const known = longest.indexOf(basename(path).replace(/\.spec\.\w+$/, ''));
  return known === -1 ? longest.length : known;
};

/** The long suites first, then the others by their size. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const size = new Map(tests.map((test) => [test, statSync(test.path).size]));
    return tests.toSorted((one, other) => place(one) - place(other) || size.get(other) - size.get(one));
  }
}
