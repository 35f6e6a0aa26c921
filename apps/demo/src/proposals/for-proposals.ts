import type { DemoPeople } from '../people/load-people.js';
import type { DemoFound } from '../reconstruction/load-sessions.js';
import type { DemoThemes } from '../themes/load-themes.js';

/** What the loaders of Projektgruppen and proposals build upon. */
export type ForProposals = { readonly people: DemoPeople; readonly found: DemoFound; readonly themes: DemoThemes };
