import { movesOf } from '../kernel/move.js';
import { factsOf } from './occasion.js';
import { noteStep, escalateRoute, settleRoute, giveRouteBack, submitRoute, resumeRoute, type Route } from './route.js';

/** How a Weg moves. What the `system` may follows from its theme, or from a paper. */
export const routeMoves = movesOf<Route>()({
  noteStep: { from: ['open'], to: 'same', who: ['coordinator'], guards: [], verb: noteStep },
  escalate: {
    from: ['open'],
    to: 'same',
    who: ['coordinator'],
    guards: ['ONLY_BILATERAL_ESCALATES'],
    verb: escalateRoute,
  },
  settle: {
    from: ['open'],
    to: 'settled',
    who: ['coordinator'],
    guards: ['PROJECT_GROUP_NEVER_SETTLES'],
    verb: settleRoute,
  },
  giveBack: {
    from: ['open', 'submitted'],
    to: 'back',
    who: ['coordinator', 'system'],
    guards: [],
    verb: giveRouteBack,
  },
  submit: {
    from: ['open'],
    to: 'submitted',
    who: ['system'],
    guards: [],
    verb: submitRoute,
    facts: factsOf,
  },
  resume: {
    from: ['submitted'],
    to: 'open',
    who: ['system'],
    guards: [],
    verb: resumeRoute,
    facts: factsOf,
  },
});
