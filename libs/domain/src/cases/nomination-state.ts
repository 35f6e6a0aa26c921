export const nominationStates = ['open', 'taken', 'passedOver', 'withdrawn'] as const;
export type NominationState = (typeof nominationStates)[number];
