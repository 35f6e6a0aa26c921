export const statementStates = ['asked', 'given', 'takenUp', 'attached', 'lapsed'] as const;
export type StatementState = (typeof statementStates)[number];
