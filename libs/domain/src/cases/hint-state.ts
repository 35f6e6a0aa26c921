export const hintStates = ['received', 'collected', 'passedOn', 'taken', 'dropped'] as const;
/** collected: kept for later; passedOn: an institution was told; taken: into a theme. */
export type HintState = (typeof hintStates)[number];
