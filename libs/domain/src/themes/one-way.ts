import type { OneWay } from '../kernel/way-back.js';
import type { DotVotingState } from './dot-voting-state.js';
import type { OfferGapState } from './offer-gap-state.js';
import type { RouteState } from './route-state.js';
import type { SurveyState } from './survey-state.js';
import type { ThemeState } from './theme.js';

export const themeOneWay = {
  stored: 'Somebody has looked at it; it goes on its way when its day has come, or before.',
  onRoute: 'Somebody works on it; it can be stored again, and its route given back.',
  merged: 'It goes on in the theme that took over its evidence.',
  split: 'It goes on in the themes it was split into.',
  dropped: 'The reason stands beside it; what is seen again is proposed anew.',
} as const satisfies OneWay<ThemeState>;

export const routeOneWay = {
  settled: 'Its outcome is on record; a theme that is seen again gets a new route.',
  back: 'Its outcome is on record; the theme is with the coordination and gets a new route.',
} as const satisfies OneWay<RouteState>;

export const dotVotingOneWay = {
  closed: 'The sums are known: who weighed again would follow them. The group can be asked anew.',
} as const satisfies OneWay<DotVotingState>;

export const surveyOneWay = {
  closed: 'The result is known: who answered later would follow it. The same question can be asked anew.',
} as const satisfies OneWay<SurveyState>;

export const offerGapOneWay = {
  closed: 'There is an offer now; a gap that is seen again is noted anew.',
} as const satisfies OneWay<OfferGapState>;
