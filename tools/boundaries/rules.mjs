import { stages } from './stages.mjs';

const inCode = '^(apps|libs)/';
const testCode = '[.](spec|fixture)[.]tsx?$';

/** A stage may look upstream only, in every layer: the rules follow from the one list. */
const upstreamOnly = stages.slice(0, -1).map((stage, place) => ({
  name: `${stage}-looks-upstream-only`,
  comment: `${stage} must not know what is made of it later.`,
  severity: 'error',
  from: { path: `^(apps|libs)/[^/]+/src/(features/)?${stage}/` },
  to: { path: `^(apps|libs)/[^/]+/src/(features/)?(${stages.slice(place + 1).join('|')})/` },
}));

/** The one file of persistence that keeps nothing. */
const newIds = 'libs/persistence/src/platform/new-id[.]ts$';

/** What each package may import of the others. */
const allowed = {
  'libs/domain': [],
  'libs/anonymization': [],
  'libs/contract': [],
  'libs/co-editing': ['libs/domain'],
  'libs/co-editing-engine': ['libs/co-editing'],
  'libs/documents': ['libs/domain', 'libs/co-editing'],
  'libs/persistence': ['libs/co-editing-engine', 'libs/co-editing', 'libs/domain'],
  'apps/api': [
    'libs/domain',
    'libs/anonymization',
    'libs/co-editing',
    'libs/co-editing-engine',
    'libs/documents',
    'libs/persistence',
  ],
  'apps/demo': ['apps/api', 'libs/co-editing', 'libs/domain', newIds],
  'apps/web': ['libs/contract', 'libs/co-editing', 'libs/anonymization', 'libs/documents', 'libs/domain'],
};

const layersFlowDown = Object.entries(allowed).map(([from, to]) => ({
  name: `${from.replace('/', '-')}-looks-down-only`,
  severity: 'error',
  from: { path: `^${from}/src/`, pathNot: testCode },
  to: { path: inCode, pathNot: [from, ...to].map((path) => (path.endsWith('$') ? `^${path}` : `^${path}/`)) },
}));

const pure = ['libs/domain', 'libs/anonymization'].map((library) => ({
  name: `${library.replace('libs/', '')}-is-pure`,
  comment: 'It compiles with nothing but TypeScript.',
  severity: 'error',
  from: { path: `^${library}/src/`, pathNot: testCode },
  to: { pathNot: `^${library}/src/` },
}));

const platformKnowsNoStage = {
  name: 'platform-knows-no-stage',
  comment: 'Stages register with the platform.',
  severity: 'error',
  from: { path: '^(apps/api|libs/persistence)/src/(platform|co-editing)/' },
  to: { path: `^(apps|libs)/[^/]+/src/(${stages.slice(1).join('|')})/` },
};

const sharedKnowsNoStage = {
  name: 'shared-knows-no-stage',
  severity: 'error',
  from: { path: '^apps/web/src/shared/' },
  to: { path: '^apps/web/src/(app|features)/' },
};

const featuresKnowNoApp = {
  name: 'features-know-no-app',
  severity: 'error',
  from: { path: '^apps/web/src/features/' },
  to: { path: '^apps/web/src/app/' },
};

/** Words, days, texts and answers of the domain; what changes a thing is its use case's to call. */
const words = [
  'kernel/(civil-date|clock|result|rights)',
  'people/rules-presets',
  'cases/(case-text|coarse-attributes|regelkreis|split-by-phase)',
  'proposals/(evidence-reference|proposal)',
].map((path) => `^libs/domain/src/${path}[.]ts$`);

const demoActsThroughUseCases = [
  {
    name: 'demo-acts-through-use-cases',
    comment: 'The demo is told as people did it: no verb of the domain, only its words.',
    severity: 'error',
    from: { path: '^apps/demo/src/', pathNot: testCode },
    to: { path: '^libs/domain/src/', pathNot: words, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'demo-knows-no-database',
    severity: 'error',
    from: { path: '^apps/demo/src/' },
    to: { path: 'node_modules/(pg|typeorm)/' },
  },
];

const idsAreMadeInOneWay = {
  name: 'ids-are-made-in-one-way',
  comment: 'newId, of the web and of persistence.',
  severity: 'error',
  from: { path: inCode, pathNot: [testCode, '/new-id[.]ts$', '^apps/web/src/app/known-address[.]tsx$'] },
  to: { path: 'node_modules/uuid/' },
};

export const forbidden = [
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ...layersFlowDown,
  ...pure,
  ...upstreamOnly,
  platformKnowsNoStage,
  sharedKnowsNoStage,
  featuresKnowNoApp,
  ...demoActsThroughUseCases,
  idsAreMadeInOneWay,
];

export const options = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)dist/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['@systemblick/source', 'types', 'import'],
    extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'],
  },
};
