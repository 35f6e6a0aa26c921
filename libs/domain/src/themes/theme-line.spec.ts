import { expect, it } from '@jest/globals';

import type { RouteKind } from './route-state.js';
import type { ThemeState } from './theme.js';
import { themeLine } from './theme-line.js';

it.each<[ThemeState, RouteKind | null, readonly ThemeState[]]>([
  ['proposed', null, ['proposed', 'onRoute']],
  ['stored', null, ['proposed', 'onRoute']],
  ['onRoute', 'bilateral', ['proposed', 'onRoute', 'settled']],
  ['onRoute', 'workingGroup', ['proposed', 'onRoute', 'settled']],
  ['settled', null, ['proposed', 'onRoute', 'settled']],
  ['onRoute', 'projectGroup', ['proposed', 'onRoute', 'submitted', 'decided', 'implemented']],
  ['submitted', 'workingGroup', ['proposed', 'onRoute', 'submitted', 'decided', 'implemented']],
  ['decided', null, ['proposed', 'onRoute', 'submitted', 'decided', 'implemented']],
  ['implemented', null, ['proposed', 'onRoute', 'submitted', 'decided', 'implemented']],
])('a theme that is %s on its way %s has the steps of that way and no others', (state, way, steps) => {
  expect(themeLine(state, way)).toEqual(steps);
});
