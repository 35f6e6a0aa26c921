import { expect, it } from '@jest/globals';

import { stageOf } from './stage-of.js';

it.each([
  ['/faelle/4711', '/faelle'],
  ['/buendel', '/rekonstruktion'],
  ['/lenkungsgruppe/vorlagen/1', '/lenkungsgruppe'],
  ['/angebote', undefined],
  ['/', undefined],
  ['', undefined],
])('%s belongs to %s', (path, stage) => {
  expect(stageOf(path)).toBe(stage);
});
