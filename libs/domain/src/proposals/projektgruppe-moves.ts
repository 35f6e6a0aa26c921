import { movesOf } from '../kernel/move.js';
import type { Projektgruppe } from './projektgruppe.js';
import {
  planProjektgruppe,
  mandateProjektgruppe,
  confirmWorkingTime,
  activateProjektgruppe,
  concludeProjektgruppe,
} from './lead-projektgruppe.js';

/**
 * How a Projektgruppe moves. `steeringGroupChair`: chairs the Lenkungsgruppe or stands in; where its resolution gives the
 * mandate, the `system` does. `institutionLeader`: leads an institution taking part.
 */
export const projektgruppeMoves = movesOf<Projektgruppe>()({
  plan: {
    from: ['proposed'],
    to: 'same',
    who: ['coordinator'],
    guards: ['DATE_PAST', 'NO_THEMES', 'EXISTING_BODIES_NOT_CONSIDERED', 'VOICE_MISSING'],
    verb: planProjektgruppe,
  },
  mandate: {
    from: ['proposed'],
    to: 'mandated',
    who: ['steeringGroupChair', 'system'],
    guards: ['NO_INSTITUTIONS', 'EXISTING_BODIES_NOT_CONSIDERED', 'VOICE_MISSING'],
    verb: mandateProjektgruppe,
  },
  confirmWorkingTime: {
    from: ['proposed', 'mandated', 'active'],
    to: 'same',
    who: ['institutionLeader', 'coordinator'],
    guards: ['INSTITUTION_NOT_IN_GROUP'],
    verb: confirmWorkingTime,
  },
  activate: {
    from: ['mandated'],
    to: 'active',
    who: ['coordinator'],
    guards: ['WORKING_TIME_UNCONFIRMED', 'GROUP_WITHOUT_MEMBERS', 'GROUP_WITHOUT_LEAD', 'BODY_UNFIT'],
    verb: activateProjektgruppe,
  },
  conclude: {
    from: ['proposed', 'mandated', 'active'],
    to: 'concluded',
    who: ['coordinator'],
    guards: [],
    verb: concludeProjektgruppe,
  },
});
