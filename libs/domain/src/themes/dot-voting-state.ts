export const dotVotingStates = ['open', 'closed'] as const;
export type DotVotingState = (typeof dotVotingStates)[number];
