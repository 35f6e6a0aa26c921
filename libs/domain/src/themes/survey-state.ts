export const surveyStates = ['open', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];
