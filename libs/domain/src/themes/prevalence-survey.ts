import { isPast, type CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { GenerativeTheme, GenerativeThemeId } from './theme.js';

export type PrevalenceSurveyId = Id<'PrevalenceSurvey'>;

/** 0, 1–2, 3–5, mehr. */
export const prevalenceAnswers = ['none', 'oneToTwo', 'threeToFive', 'more'] as const;
export type PrevalenceAnswer = (typeof prevalenceAnswers)[number];
export type PrevalenceCounts = Readonly<Record<PrevalenceAnswer, number>>;

/** "Kommt das bei Ihnen vor?", asked of all case managers about a theme. Counts only: who answered what is never kept. */
export type PrevalenceSurvey = OpenSurvey | ClosedSurvey;
export type OpenSurvey = SurveyBase & {
  readonly state: 'open';
  readonly askedIds: readonly PersonId[];
  /** Who has answered, so that nobody does twice; forgotten at the close. */
  readonly answeredIds: readonly PersonId[];
};
export type ClosedSurvey = SurveyBase & { readonly state: 'closed' };

type SurveyBase = Versioned & {
  readonly id: PrevalenceSurveyId;
  readonly themeId: GenerativeThemeId;
  readonly question: string;
  readonly until: CivilDate;
  readonly asked: number;
  readonly counts: PrevalenceCounts;
};

export type SurveyRefusal = Refusal<
  'SURVEY_DEADLINE_PAST' | 'NOBODY_TO_ASK' | 'SURVEY_OVER' | 'SURVEY_ANSWERED' | 'NOT_ASKED'
>;

export function askSurvey(
  theme: GenerativeTheme,
  command: {
    readonly id: PrevalenceSurveyId;
    readonly question: string;
    readonly until: CivilDate;
    readonly askedIds: readonly PersonId[];
    readonly now: Date;
  },
): Result<OpenSurvey, SurveyRefusal | TextRefusal> {
  const { id, until, now } = command;
  const question = requiredText('question', command.question, textLimits.paragraph);
  if (!question.ok) return question;
  if (isPast(until, now)) return refuse({ code: 'SURVEY_DEADLINE_PAST', field: 'until' });
  const askedIds = [...new Set(command.askedIds)];
  if (askedIds.length === 0) return refuse({ code: 'NOBODY_TO_ASK' });

  const origin = { id, municipalityId: theme.municipalityId, version: 0, themeId: theme.id };
  const counts = { none: 0, oneToTwo: 0, threeToFive: 0, more: 0 };
  const asking = { question: question.value, until, asked: askedIds.length, counts };
  return accept({ ...origin, ...asking, state: 'open', askedIds, answeredIds: [] });
}

export function answerSurvey(
  survey: OpenSurvey,
  { personId, answer, now }: { readonly personId: PersonId; readonly answer: PrevalenceAnswer; readonly now: Date },
): Result<OpenSurvey, SurveyRefusal> {
  if (isPast(survey.until, now)) return refuse({ code: 'SURVEY_OVER' });
  if (!survey.askedIds.includes(personId)) return refuse({ code: 'NOT_ASKED' });
  if (survey.answeredIds.includes(personId)) return refuse({ code: 'SURVEY_ANSWERED' });

  const counts = { ...survey.counts, [answer]: survey.counts[answer] + 1 };
  return accept({ ...survey, counts, answeredIds: [...survey.answeredIds, personId] });
}

export function closeSurvey(survey: OpenSurvey): Result<ClosedSurvey, never> {
  const { askedIds: _asked, answeredIds: _answered, ...counted } = survey;
  return accept({ ...counted, state: 'closed' });
}

export const answerCount = ({ counts }: PrevalenceSurvey): number =>
  prevalenceAnswers.reduce((sum, answer) => sum + counts[answer], 0);
