import type { OneWay } from '../kernel/way-back.js';
import type { OfferState } from './offer-state.js';

export const personOneWay = {
  left: 'Whoever comes back is entered anew, with rights given anew; what they did before stays under the old entry.',
} as const satisfies OneWay<'active' | 'left'>;

export const institutionOneWay = {
  closed: 'What it took part in keeps its name; an office that is set up again is entered anew.',
} as const satisfies OneWay<'active' | 'closed'>;

export const bodyOneWay = {
  dissolved:
    'Its meetings and resolutions keep its name; a body that is set up again is entered anew, with its own rules.',
} as const satisfies OneWay<'active' | 'dissolved'>;

export const offerOneWay = {
  listed: 'Somebody has accepted it; what is wrong with it is changed, what no longer exists is retired.',
  retired: 'Nobody answers for it any more; an offer that exists again is entered anew, and checked.',
} as const satisfies OneWay<OfferState>;
