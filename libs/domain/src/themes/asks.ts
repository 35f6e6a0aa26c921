import type { ThemeAction } from './rights.js';

/** What a theme waits for, of whoever may do it: to be weighed, to get its way, and to be brought forward on it. */
export const themeAsks = [
  'theme:prioritise',
  'theme:route',
  'route:noteStep',
] as const satisfies readonly ThemeAction[];
