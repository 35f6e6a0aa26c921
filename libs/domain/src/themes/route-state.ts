export const routeStates = ['open', 'settled', 'back', 'submitted'] as const;
/** settled: solved on this way; back: given back to the coordination; submitted: before the Lenkungsgruppe. */
export type RouteState = (typeof routeStates)[number];

export const routeKinds = ['bilateral', 'workingGroup', 'projectGroup'] as const;
/** The three ways of the Handreichung (6.3). */
export type RouteKind = (typeof routeKinds)[number];
