import { aDay, anId, now, person, today } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import { accept } from '../kernel/result.js';
import type { DotVoting } from './dot-voting.js';
import { dotVotingMoves } from './dot-voting-moves.js';
import type { OfferGap } from './offer-gap.js';
import { offerGapMoves } from './offer-gap-moves.js';
import type { PrevalenceSurvey } from './prevalence-survey.js';
import { themeRights } from './rights.js';
import type { Route } from './route.js';
import { routeMoves } from './route-moves.js';
import { surveyMoves } from './survey-moves.js';
import type { GenerativeTheme } from './theme.js';
import { themeMoves } from './theme-moves.js';
import { aClosedDotVoting, aClosedSurvey, aDotVoting, anOfferGap, aRoute, aSurvey, aTheme } from './themes.fixture.js';

const stored = { reason: 'Später.', revisitOn: aDay('2027-06-10'), now };
const settled = aRoute({ state: 'settled', outcome: 'Geklärt.' });

describeMoves<GenerativeTheme>()({
  prefix: 'theme',
  moves: themeMoves,
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
  commands: {
    reword: aTheme(),
    attach: { observationIds: [anId<'Observation'>('observation-2')], hintIds: [anId<'Hint'>('hint-1')] },
    prioritise: { priority: { affected: 5, severity: 5, influence: 4, legalSpheres: 5 } },
    store: stored,
    postpone: stored,
    route: { route: accept(aRoute()) },
    settle: { route: settled, outcome: 'Vereinbart.', now },
    submit: { paper: null },
    sendBack: { paper: null },
    decide: { paper: null, now },
    reconsider: { paper: null },
    implement: { now },
    seeAgain: { route: accept(aRoute()) },
    merge: { into: aTheme('stored', { id: anId('theme-2') }) },
    split: { into: [anId<'GenerativeTheme'>('theme-2'), anId<'GenerativeTheme'>('theme-3')] },
    drop: { reason: 'Kein Thema.' },
    share: { shared: true },
  },
});

describeMoves<Route>()({
  prefix: 'route',
  moves: routeMoves,
  rights: themeRights,
  things: {
    open: aRoute(),
    settled,
    back: aRoute({ state: 'back' }),
    submitted: aRoute({ state: 'submitted' }),
  },
  commands: {
    noteStep: { on: today, text: 'Gespräch mit der Leitung.' },
    escalate: { on: today, to: 'Amtsleitung', text: 'Bitte um Klärung.' },
    settle: { outcome: 'Vereinbart.', now },
    giveBack: { outcome: 'Nicht zu klären.', now },
    submit: { paper: null },
    resume: { paper: null },
  },
});

describeMoves<DotVoting>()({
  prefix: 'dotVoting',
  moves: dotVotingMoves,
  rights: themeRights,
  things: { open: aDotVoting(), closed: aClosedDotVoting() },
  commands: {
    cast: { voterId: person('ada'), dots: [{ themeId: anId<'GenerativeTheme'>('theme-1'), dots: 2 }] },
    close: undefined,
  },
});

describeMoves<PrevalenceSurvey>()({
  prefix: 'survey',
  moves: surveyMoves,
  rights: themeRights,
  things: { open: aSurvey(), closed: aClosedSurvey() },
  commands: {
    answer: { personId: person('ada'), answer: 'more', now },
    close: undefined,
  },
});

describeMoves<OfferGap>()({
  prefix: 'offerGap',
  moves: offerGapMoves,
  rights: themeRights,
  things: { open: anOfferGap(), closed: anOfferGap({ state: 'closed' }) },
  commands: { close: undefined },
});
