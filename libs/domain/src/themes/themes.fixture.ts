import { aDay, anId, body, hellenrath, institution, person, today } from '../kernel/kernel.fixture.js';
import type { In } from '../kernel/move.js';
import type { ClosedDotVoting, OpenDotVoting } from './dot-voting.js';
import type { ClosedSurvey, OpenSurvey } from './prevalence-survey.js';
import type { OfferGap } from './offer-gap.js';
import type { Route } from './route.js';
import type { GenerativeTheme, ThemeState } from './theme.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aTheme = <State extends ThemeState = 'proposed'>(
  state: State = 'proposed' as State,
  over: Partial<GenerativeTheme> = {},
) =>
  ({
    ...common,
    id: anId<'GenerativeTheme'>('theme-1'),
    kind: 'socialProblem',
    title: 'Die Lücke zwischen Sozialamt und Jobcenter',
    description: 'Niemand ist für den Wechsel selbst verantwortlich.',
    question: null,
    legalSpheres: ['asylblg', 'sgb2'],
    institutionIds: [],
    bundleId: anId('bundle-1'),
    sessionId: anId('session-1'),
    observationIds: [anId('observation-1')],
    hintIds: [],
    priority: null,
    proposedOn: today,
    proposedBy: null,
    timesSeenAgain: 0,
    shared: false,
    ...partOf(state),
    ...over,
  }) as Extract<GenerativeTheme, { readonly state: State }>;

function partOf(state: ThemeState) {
  const routeId = anId<'Route'>('route-1');
  switch (state) {
    case 'proposed':
      return { state };
    case 'stored':
      return { state, storedOn: today, reason: 'Später.', revisitOn: aDay('2027-06-10') };
    case 'onRoute':
    case 'submitted':
      return { state, routeId };
    case 'settled':
      return { state, routeId, outcome: 'Geklärt.', settledOn: today };
    case 'decided':
      return { state, routeId, decidedOn: today };
    case 'implemented':
      return { state, routeId, decidedOn: today, implementedOn: today };
    case 'merged':
      return { state, mergedInto: anId('theme-2') };
    case 'split':
      return { state, splitInto: [anId('theme-2'), anId('theme-3')] };
    case 'dropped':
      return { state, reason: 'Kein Thema.' };
  }
}

export const aRoute = <State extends Route['state'] = 'open'>(over: Partial<Route> & { readonly state?: State } = {}) =>
  ({
    ...common,
    id: anId<'Route'>('route-1'),
    themeId: anId('theme-1'),
    kind: 'bilateral',
    partnerInstitutionId: institution('vhs'),
    contact: 'Leitung der VHS',
    reason: 'Betrifft nur eine Akteurin.',
    responsibleId: person('cora'),
    openedOn: today,
    steps: [],
    escalation: null,
    outcome: null,
    endedOn: null,
    ...over,
    state: over.state ?? 'open',
  }) as In<Route, State>;

export const aWorkingGroupRoute = <State extends Route['state'] = 'open'>(
  over: Partial<Route> & { readonly state?: State } = {},
) => aRoute({ kind: 'workingGroup', bodyId: body('workingGroup'), acrossLegalSpheres: true, ...over });

export const aDotVoting = (over: Partial<OpenDotVoting> = {}): OpenDotVoting => ({
  ...common,
  id: anId('dots-1'),
  sessionId: anId('session-1'),
  themeIds: [anId('theme-1'), anId('theme-2')],
  budget: 3,
  state: 'open',
  weighings: [],
  ...over,
});

export const aClosedDotVoting = (): ClosedDotVoting => {
  const { weighings: _forgotten, ...open } = aDotVoting();
  return { ...open, state: 'closed', result: [], voters: 0 };
};

export const aSurvey = (over: Partial<OpenSurvey> = {}): OpenSurvey => ({
  ...common,
  id: anId('survey-1'),
  themeId: anId('theme-1'),
  question: 'Kommt das bei Ihnen vor?',
  until: aDay('2026-10-01'),
  asked: 2,
  counts: { none: 0, oneToTwo: 0, threeToFive: 0, more: 0 },
  state: 'open',
  askedIds: [person('ada'), person('bo')],
  answeredIds: [],
  ...over,
});

export const aClosedSurvey = (): ClosedSurvey => {
  const { askedIds: _asked, answeredIds: _answered, ...open } = aSurvey();
  return { ...open, state: 'closed' };
};

export const anOfferGap = <State extends OfferGap['state'] = 'open'>(
  over: Partial<OfferGap> & { readonly state?: State } = {},
) =>
  ({
    ...common,
    id: anId('gap-1'),
    themeId: anId('theme-1'),
    kind: 'missing',
    offerId: null,
    note: 'Ein Sprachkurs mit Kinderbetreuung am Nachmittag.',
    notedBy: person('ada'),
    notedOn: today,
    ...over,
    state: over.state ?? 'open',
  }) as In<OfferGap, State>;
