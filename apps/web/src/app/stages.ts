import { caseRoutes } from '../features/cases/routes.js';
import { decisionRoutes } from '../features/decisions/routes.js';
import { administrationRoutes } from '../features/people/administration/routes.js';
import { followUpRoutes } from '../features/follow-up/routes.js';
import { offerRoutes } from '../features/people/offers/routes.js';
import { overviewRoutes } from '../features/overview/routes.js';
import { proposalRoutes } from '../features/proposals/routes.js';
import { reconstructionRoutes } from '../features/reconstruction/routes.js';
import { themeRoutes } from '../features/themes/routes.js';
import type { StageRoutes } from '#shared/places/places.js';

/** What the stages bring: in the order of the work, which is the order of the navigation. */
export const stages: readonly StageRoutes[] = [
  caseRoutes,
  reconstructionRoutes,
  themeRoutes,
  proposalRoutes,
  decisionRoutes,
  followUpRoutes,
  offerRoutes,
  overviewRoutes,
  administrationRoutes,
];

export const places = [
  { path: '/', label: 'app.frame.start', usedBy: () => true } as const,
  ...stages.flatMap((stage) => stage.places),
];
