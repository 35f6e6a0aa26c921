import { pageOf } from '#shared/places/page-of.js';
import type { StageRoutes } from '#shared/places/places.js';

/** Who reads bundles by role; members of an Arbeitsgruppe do as well. */
const readers: ReadonlySet<string> = new Set(['caseManager', 'coordinator', 'head']);

export const caseRoutes: StageRoutes = {
  routes: [
    {
      path: 'faelle',
      lazy: pageOf(async () => (await import('./listing/cases-page.js')).CasesPage, 'cases', 'terms'),
    },
    { path: 'faelle/:id', lazy: pageOf(async () => (await import('./case-page.js')).CasePage, 'cases', 'terms') },
    {
      path: 'faelle/:id/pruefen',
      lazy: pageOf(async () => (await import('./reviewing/review-page.js')).ReviewPage, 'cases', 'terms'),
    },
    {
      path: 'faelle/:id/merkzettel',
      lazy: pageOf(async () => (await import('./papers/release-note-page.js')).ReleaseNotePage, 'cases', 'terms'),
    },
    {
      path: 'infoblatt',
      lazy: pageOf(async () => (await import('./papers/info-sheet-page.js')).InfoSheetPage, 'cases', 'terms'),
    },
    {
      path: 'buendel',
      lazy: pageOf(async () => (await import('./bundles/bundles-page.js')).BundlesPage, 'bundles', 'terms'),
    },
    {
      path: 'buendel/neu',
      lazy: pageOf(async () => (await import('./bundles/new-bundle-page.js')).NewBundlePage, 'bundles', 'terms'),
    },
    {
      path: 'buendel/:id',
      lazy: pageOf(async () => (await import('./bundles/bundle-page.js')).BundlePage, 'bundles', 'cases', 'terms'),
    },
    { path: 'hinweise', lazy: pageOf(async () => (await import('./hints/hints-page.js')).HintsPage, 'hints') },
    {
      path: 'hinweise/neu',
      lazy: pageOf(async () => (await import('./hints/write-hint-page.js')).WriteHintPage, 'hints'),
    },
    { path: 'hinweise/:id', lazy: pageOf(async () => (await import('./hints/hint-page.js')).HintPage, 'hints') },
  ],
  places: [
    {
      path: '/hinweise',
      label: 'app.frame.hints',
      usedBy: ({ roles, bodyKinds }) =>
        roles.some((role) => readers.has(role)) || bodyKinds.some((kind) => kind !== 'memberMunicipalityBody'),
    },
    {
      path: '/faelle',
      label: 'app.frame.cases',
      usedBy: ({ roles }) => roles.includes('caseManager') || roles.includes('coordinator'),
    },
    {
      path: '/buendel',
      label: 'app.frame.bundles',
      usedBy: ({ roles, bodyKinds }) => roles.some((role) => readers.has(role)) || bodyKinds.includes('workingGroup'),
    },
  ],
};
