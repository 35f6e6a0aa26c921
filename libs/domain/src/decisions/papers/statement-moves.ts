import { movesOf } from '../../kernel/move.js';
import { giveStatement, lapseStatement, settleObjection } from './answer-statement.js';
import type { Statement } from './statement.js';

/** How a Stellungnahme or Mitzeichnung moves. `askedInstitution`: whoever is of the institution that was asked. */
export const statementMoves = movesOf<Statement>()({
  give: {
    from: ['asked'],
    to: 'given',
    who: ['askedInstitution', 'coordinator'],
    guards: ['STATEMENT_TOO_LATE', 'STATEMENT_TEXT_MISSING'],
    verb: giveStatement,
  },
  lapse: {
    from: ['asked'],
    to: 'lapsed',
    who: ['coordinator', 'system'],
    guards: ['STATEMENT_NOT_DUE'],
    verb: lapseStatement,
  },
  takeUp: {
    from: ['given'],
    to: 'takenUp',
    who: ['coordinator', 'head'],
    guards: ['NO_OBJECTION'],
    verb: settleObjection('takenUp'),
  },
  attach: {
    from: ['given'],
    to: 'attached',
    who: ['coordinator', 'head'],
    guards: ['NO_OBJECTION'],
    verb: settleObjection('attached'),
  },
});
