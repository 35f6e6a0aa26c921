export const offerGapStates = ['open', 'closed'] as const;
export type OfferGapState = (typeof offerGapStates)[number];
