import { aDay, anId, now, person, today } from '../kernel/kernel.fixture.js';
import { describeLife } from '../kernel/life.fixture.js';
import { castDots, closeDotVoting, type DotVoting } from './dot-voting.js';
import { dropTheme, mergeTheme, splitTheme } from './end-theme.js';
import {
  decideTheme,
  implementTheme,
  reconsiderTheme,
  routeTheme,
  seeThemeAgain,
  sendThemeBack,
  settleTheme,
  submitTheme,
} from './move-theme.js';
import { closeOfferGap, type OfferGap } from './offer-gap.js';
import { answerSurvey, closeSurvey, type PrevalenceSurvey } from './prevalence-survey.js';
import { attachEvidence, rewordTheme, shareTheme } from './propose-theme.js';
import { themeRights } from './rights.js';
import { escalateRoute, giveRouteBack, noteStep, resumeRoute, settleRoute, submitRoute, type Route } from './route.js';
import { postponeTheme, prioritiseTheme, storeTheme } from './store-theme.js';
import type { GenerativeTheme } from './theme.js';
import { aClosedDotVoting, aClosedSurvey, aDotVoting, anOfferGap, aRoute, aSurvey, aTheme } from './themes.fixture.js';
import {
  dotVotingTransitions,
  offerGapTransitions,
  routeTransitions,
  surveyTransitions,
  themeTransitions,
} from './transitions.js';

const stored = { reason: 'Später.', revisitOn: aDay('2027-06-10'), now };
const settled = aRoute({ state: 'settled', outcome: 'Geklärt.' });

describeLife<GenerativeTheme>()({
  prefix: 'theme',
  life: themeTransitions,
  rights: themeRights,
  things: {
    proposed: aTheme('proposed'),
    stored: aTheme('stored'),
    onRoute: aTheme('onRoute'),
    settled: aTheme('settled'),
    submitted: aTheme('submitted'),
    decided: aTheme('decided'),
    implemented: aTheme('implemented'),
    merged: aTheme('merged'),
    split: aTheme('split'),
    dropped: aTheme('dropped'),
  },
  verbs: {
    reword: (one) => rewordTheme(one, aTheme()),
    attach: (one) => attachEvidence(one, { observationIds: [anId('observation-2')], hintIds: [anId('hint-1')] }),
    prioritise: (one) =>
      prioritiseTheme(one, { priority: { affected: 5, severity: 5, influence: 4, legalSpheres: 5 } }),
    store: (one) => storeTheme(one, stored),
    postpone: (one) => postponeTheme(one, stored),
    route: (one) => routeTheme(one, { route: aRoute() }),
    settle: (one) => settleTheme(one, { route: settled, outcome: 'Vereinbart.', now }),
    submit: submitTheme,
    sendBack: sendThemeBack,
    decide: (one) => decideTheme(one, { now }),
    reconsider: reconsiderTheme,
    implement: (one) => implementTheme(one, { now }),
    seeAgain: (one) => seeThemeAgain(one, { route: aRoute() }),
    merge: (one) => mergeTheme(one, { into: aTheme('stored', { id: anId('theme-2') }) }),
    split: (one) => splitTheme(one, { into: [anId('theme-2'), anId('theme-3')] }),
    drop: (one) => dropTheme(one, { reason: 'Kein Thema.' }),
    share: (one) => shareTheme(one, { shared: true }),
  },
});

describeLife<Route>()({
  prefix: 'route',
  life: routeTransitions,
  rights: themeRights,
  things: {
    open: aRoute(),
    settled,
    back: aRoute({ state: 'back' }),
    submitted: aRoute({ state: 'submitted' }),
  },
  verbs: {
    noteStep: (one) => noteStep(one, { on: today, text: 'Gespräch mit der Leitung.' }),
    escalate: (one) => escalateRoute(one, { on: today, to: 'Amtsleitung', text: 'Bitte um Klärung.' }),
    settle: (one) => settleRoute(one, { outcome: 'Vereinbart.', now }),
    giveBack: (one) => giveRouteBack(one, { outcome: 'Nicht zu klären.', now }),
    submit: submitRoute,
    resume: resumeRoute,
  },
});

describeLife<DotVoting>()({
  prefix: 'dotVoting',
  life: dotVotingTransitions,
  rights: themeRights,
  things: { open: aDotVoting(), closed: aClosedDotVoting() },
  verbs: {
    cast: (one) => castDots(one, { voterId: person('ada'), dots: [{ themeId: anId('theme-1'), dots: 2 }] }),
    close: closeDotVoting,
  },
});

describeLife<PrevalenceSurvey>()({
  prefix: 'survey',
  life: surveyTransitions,
  rights: themeRights,
  things: { open: aSurvey(), closed: aClosedSurvey() },
  verbs: {
    answer: (one) => answerSurvey(one, { personId: person('ada'), answer: 'more', now }),
    close: closeSurvey,
  },
});

describeLife<OfferGap>()({
  prefix: 'offerGap',
  life: offerGapTransitions,
  rights: themeRights,
  things: { open: anOfferGap(), closed: anOfferGap({ state: 'closed' }) },
  verbs: { close: closeOfferGap },
});
