const amendmentStates = ['proposed', 'adopted', 'rejected', 'withdrawn'] as const;
export type AmendmentState = (typeof amendmentStates)[number];
