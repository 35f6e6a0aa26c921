import type { INestApplicationContext } from '@nestjs/common';

import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoFound } from './demo-findings.js';
import type { DemoThemes } from './demo-themes.js';
import type { Material } from './material.js';

/** What the loaders of Projektgruppen and proposals build upon. */
export type LoadProposals = {
  readonly app: INestApplicationContext;
  readonly material: Material;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly found: DemoFound;
  readonly themes: DemoThemes;
};
