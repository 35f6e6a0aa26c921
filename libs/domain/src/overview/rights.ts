import type { Rights } from '../kernel/rights.js';
import { caseRights } from '../cases/rights.js';
import { decisionRights } from '../decisions/rights.js';
import { followUpRights } from '../follow-up/rights.js';
import { peopleRights } from '../people/rights.js';
import { proposalRights } from '../proposals/rights.js';
import { reconstructionRights } from '../reconstruction/rights.js';
import { themeRights } from '../themes/rights.js';
import { overviewRights } from './overview-rights.js';

/** Every action there is, and who holds it: the one table the api enforces, the web explains and the docs print. */
export const allRights = {
  ...peopleRights,
  ...caseRights,
  ...reconstructionRights,
  ...themeRights,
  ...proposalRights,
  ...decisionRights,
  ...followUpRights,
  ...overviewRights,
} as const satisfies Rights;
export type Action = keyof typeof allRights;

/** The same by stage, in the order of the work. */
export const rightsByStage = {
  people: peopleRights,
  cases: caseRights,
  reconstruction: reconstructionRights,
  themes: themeRights,
  proposals: proposalRights,
  decisions: decisionRights,
  'follow-up': followUpRights,
  overview: overviewRights,
} as const satisfies Readonly<Record<string, Rights>>;

export const isAction = (name: string): name is Action => Object.hasOwn(allRights, name);
