import { movesOf } from '../kernel/move.js';
import { answerSurvey, closeSurvey, type PrevalenceSurvey } from './prevalence-survey.js';

/** How a Breitenabfrage moves. */
export const surveyMoves = movesOf<PrevalenceSurvey>()({
  answer: {
    from: ['open'],
    to: 'same',
    who: ['caseManager'],
    guards: ['SURVEY_OVER', 'SURVEY_ANSWERED', 'NOT_ASKED'],
    verb: answerSurvey,
  },
  close: { from: ['open'], to: 'closed', who: ['coordinator', 'system'], guards: [], verb: closeSurvey },
});
