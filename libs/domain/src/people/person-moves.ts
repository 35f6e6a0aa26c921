import { movesOf } from '../kernel/move.js';
import { changePerson, changeRoles, leave, type ChangingRoles, type Person } from './person.js';
import { giveSignInLink, linkKindFor, type GivingLink } from './sign-in-link.js';

/** How a person's entry moves. A link is made at the server itself too: by the `system`. */
export const personMoves = movesOf<Person>()({
  change: {
    from: ['active'],
    to: 'same',
    who: ['administrator'],
    guards: ['EMAIL_INVALID', 'EMAIL_TAKEN'],
    verb: changePerson,
  },
  changeRoles: {
    from: ['active'],
    to: 'same',
    who: ['administrator'],
    guards: ['LAST_ADMINISTRATOR'],
    verb: changeRoles,
    facts: (_after: unknown, { roles }: ChangingRoles) => ({ roles: roles.join(' ') }),
  },
  makeSignInLink: {
    from: ['active'],
    to: 'same',
    who: ['administrator', 'system'],
    guards: ['EMAIL_MISSING', 'EMAIL_TAKEN'],
    verb: giveSignInLink,
    facts: (_after: unknown, { hasPassword }: GivingLink) => ({ kind: linkKindFor(hasPassword) }),
  },
  leave: {
    from: ['active'],
    to: 'left',
    who: ['administrator'],
    guards: ['LAST_ADMINISTRATOR', 'OFFICES_HELD', 'INSTITUTIONS_LED'],
    verb: leave,
  },
});
