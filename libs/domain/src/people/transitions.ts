import type { Transition } from '../kernel/transition.js';
import type { OfferState } from './offer-state.js';
import { peopleRights as right } from './rights.js';

/** The life of a person in a municipality. */
export const personTransitions = [
  {
    from: 'active',
    event: 'change',
    by: right['person:change'].who,
    guards: ['EMAIL_INVALID', 'EMAIL_TAKEN'],
    to: 'active',
  },
  {
    from: 'active',
    event: 'changeRoles',
    by: right['person:changeRoles'].who,
    guards: ['LAST_ADMINISTRATOR'],
    to: 'active',
  },
  {
    from: 'active',
    event: 'makeSignInLink',
    by: right['person:makeSignInLink'].who,
    guards: ['EMAIL_MISSING', 'EMAIL_TAKEN'],
    to: 'active',
  },
  {
    from: 'active',
    event: 'leave',
    by: right['person:leave'].who,
    guards: ['LAST_ADMINISTRATOR', 'OFFICES_HELD', 'INSTITUTIONS_LED'],
    to: 'left',
  },
] as const satisfies readonly Transition<'active' | 'left', string>[];

/** The life of an institution. */
export const institutionTransitions = [
  { from: 'active', event: 'change', by: right['institution:change'].who, guards: [], to: 'active' },
  {
    from: 'active',
    event: 'close',
    by: right['institution:close'].who,
    guards: ['SEATS_OPEN', 'WAYS_OPEN', 'GROUPS_OPEN', 'STATEMENTS_OPEN', 'MEASURES_OPEN'],
    to: 'closed',
  },
] as const satisfies readonly Transition<'active' | 'closed', string>[];

/** The life of a body. */
export const bodyTransitions = [
  { from: 'active', event: 'change', by: right['body:change'].who, guards: [], to: 'active' },
  {
    from: 'active',
    event: 'changeRules',
    by: right['body:changeRules'].who,
    guards: ['QUORUM_INVALID', 'MINIMUM_ANSWERS_INVALID'],
    to: 'active',
  },
  {
    from: 'active',
    event: 'nameOfficers',
    by: right['body:nameOfficers'].who,
    guards: ['CHAIR_NOT_A_MEMBER', 'CHAIRS_MUST_DIFFER', 'APPOINTED_BY_ONESELF'],
    to: 'active',
  },
  {
    from: 'active',
    event: 'dissolve',
    by: right['body:dissolve'].who,
    guards: ['SESSIONS_OPEN', 'WAYS_OPEN', 'GROUPS_OPEN', 'PAPERS_OPEN', 'MEETINGS_OPEN', 'VOTING_UNDER_WAY'],
    to: 'dissolved',
  },
] as const satisfies readonly Transition<'active' | 'dissolved', string>[];

/** The life of an entry in the Angebotsdatenbank. */
export const offerTransitions = [
  { from: 'proposed', event: 'change', by: right['offer:change'].who, guards: [], to: 'proposed' },
  { from: 'listed', event: 'change', by: right['offer:change'].who, guards: [], to: 'listed' },
  { from: 'proposed', event: 'accept', by: right['offer:accept'].who, guards: [], to: 'listed' },
  { from: 'listed', event: 'check', by: right['offer:check'].who, guards: ['CHECKED_IN_THE_FUTURE'], to: 'listed' },
  { from: 'proposed', event: 'retire', by: right['offer:retire'].who, guards: [], to: 'retired' },
  { from: 'listed', event: 'retire', by: right['offer:retire'].who, guards: [], to: 'retired' },
] as const satisfies readonly Transition<OfferState, string>[];

export const offerMainLine: readonly OfferState[] = ['proposed', 'listed'];
