export const offerStates = ['proposed', 'listed', 'retired'] as const;
/** proposed: waits for the coordination; listed: in the database; retired: gone or turned down. */
export type OfferState = (typeof offerStates)[number];
