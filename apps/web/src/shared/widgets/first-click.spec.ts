import { expect, it, jest } from '@jest/globals';

import { firstClick } from './first-click.js';

it.each([
  ['a key', [0], 1],
  ['a click', [1], 1],
  ['a double click', [1, 2], 1],
  ['three in a row', [1, 2, 3], 1],
  ['two clicks apart', [1, 1], 2],
])('%s makes as many as were meant', (_what, details, made) => {
  const act = jest.fn();
  for (const detail of details) firstClick(act)({ detail });
  expect(act).toHaveBeenCalledTimes(made);
});
