import type { Actor } from '../kernel/actor.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { Versioned } from '../kernel/versioned.js';

/** What looks at everything: start page, search, the evidence trail, the audit log. Each shows only what its reader may read. */
export const overviewRights = {
  'startPage:read': { who: ['person'], states: 'any' },
  'search:use': { who: ['person'], states: 'any' },
  'notification:read': { who: ['person'], states: 'any' },
  'evidence:read': { who: ['person'], states: 'any' },
  'history:read': { who: ['coordinator', 'head', 'auditor'], states: 'any' },
  'rights:read': { who: ['person'], states: 'any' },
  'audit:readOwn': { who: ['person'], states: 'any' },
  'audit:read': { who: ['auditor'], states: 'any' },
  'audit:verify': { who: ['auditor'], states: 'any' },
  'retention:read': { who: ['auditor'], states: 'any' },
  'export:make': { who: ['coordinator', 'head'], states: 'any' },
} as const satisfies Rights;
export type OverviewAction = keyof typeof overviewRights;

/** May they look? What belongs to a single thing is asked of the thing's own right. */
export const permitOverview = (actor: Actor, action: OverviewAction, of: Pick<Versioned, 'municipalityId'>) =>
  permitThing(overviewRights[action], actor, of, new Set());
