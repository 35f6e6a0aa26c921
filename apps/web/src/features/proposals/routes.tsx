import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

const own = ['proposals', 'terms'] as const;

export const proposalRoutes: StageRoutes = {
  routes: [
    {
      path: 'projektgruppen',
      lazy: pageOf(async () => (await import('./groups/groups-page.js')).GroupsPage, ...own),
    },
    {
      path: 'projektgruppen/neu',
      lazy: pageOf(async () => (await import('./groups/new-group-page.js')).NewGroupPage, ...own),
    },
    {
      path: 'projektgruppen/:id',
      lazy: pageOf(async () => (await import('./groups/group-page.js')).GroupPage, ...own),
    },
    {
      path: 'vorschlaege/:id',
      lazy: pageOf(async () => (await import('./proposal/proposal-page.js')).ProposalPage, ...own, 'co-editing'),
    },
    {
      path: 'vorschlaege/:id/fassungen',
      lazy: pageOf(async () => (await import('./versions/versions-page.js')).VersionsPage, ...own),
    },
  ],
  places: [
    {
      path: '/projektgruppen',
      label: 'app.frame.projektgruppen',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => role === 'caseManager' || role === 'coordinator' || role === 'head') ||
        bodyKinds.some((kind) => kind === 'workingGroup' || kind === 'projectGroup' || kind === 'steeringGroup'),
    },
  ],
};
