import type { PeopleAction } from './rights.js';

/** What an offer and a body wait for, of whoever may do it. */
export const offerAsks = ['offer:accept', 'offer:check'] as const satisfies readonly PeopleAction[];
export const bodyAsks = ['seat:write', 'body:nameOfficers'] as const satisfies readonly PeopleAction[];
