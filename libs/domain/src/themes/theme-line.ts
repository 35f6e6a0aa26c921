import type { RouteKind } from './route-state.js';
import type { ThemeState } from './theme.js';

const themeMainLine: readonly ThemeState[] = ['proposed', 'onRoute', 'submitted', 'decided', 'implemented'];

/** The steps of the way a theme takes. What is settled between offices never comes before the Lenkungsgruppe. */
export function themeLine(state: ThemeState, way: RouteKind | null): readonly ThemeState[] {
  if (state === 'submitted' || state === 'decided' || state === 'implemented' || way === 'projectGroup')
    return themeMainLine;
  return state === 'settled' || way !== null ? ['proposed', 'onRoute', 'settled'] : ['proposed', 'onRoute'];
}
