import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

export const offerRoutes: StageRoutes = {
  routes: [
    { path: 'angebote', lazy: pageOf(async () => (await import('./offers-page.js')).OffersPage, 'offers') },
    { path: 'angebote/neu', lazy: pageOf(async () => (await import('./new-offer-page.js')).NewOfferPage, 'offers') },
    {
      path: 'angebote/einlesen',
      lazy: pageOf(async () => (await import('./import/import-page.js')).ImportPage, 'offers'),
    },
    { path: 'angebote/:id', lazy: pageOf(async () => (await import('./offer-page.js')).OfferPage, 'offers') },
    {
      path: 'angebote/:id/aendern',
      lazy: pageOf(async () => (await import('./change-offer-page.js')).ChangeOfferPage, 'offers'),
    },
  ],
  places: [
    {
      path: '/angebote',
      label: 'app.frame.offers',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => role === 'caseManager' || role === 'coordinator' || role === 'head') ||
        bodyKinds.some((kind) => kind !== 'memberMunicipalityBody'),
    },
  ],
};
