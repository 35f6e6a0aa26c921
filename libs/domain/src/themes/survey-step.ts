import type { PersonActor } from '../kernel/actor.js';
import { isPast } from '../kernel/civil-date.js';
import type { NotPermitted, WrongState } from '../kernel/refusal.js';
import { refuse, type Result } from '../kernel/result.js';
import { permitThing } from '../kernel/rights.js';
import type { PrevalenceSurvey, SurveyRefusal } from './prevalence-survey.js';
import { themeRights, type ThemeAction } from './rights.js';

/** Whether a survey still asks this person: they were asked, and have not answered. */
export const asksForAnswer = (survey: PrevalenceSurvey, { personId }: PersonActor): boolean =>
  survey.state === 'open' && survey.askedIds.includes(personId) && !survey.answeredIds.includes(personId);

/** Whether somebody could do this with a survey now. Answering is theirs only whom it still asks, and only until its day is over. */
export function surveyStep(
  actor: PersonActor,
  action: ThemeAction,
  survey: PrevalenceSurvey,
  now: Date,
): Result<true, NotPermitted | WrongState | SurveyRefusal> {
  const may = permitThing(themeRights[action], actor, survey, new Set());
  if (!may.ok || action !== 'survey:answer') return may;
  if (!asksForAnswer(survey, actor)) return refuse({ code: 'NOT_PERMITTED' });
  return isPast(survey.until, now) ? refuse({ code: 'SURVEY_OVER' }) : may;
}
