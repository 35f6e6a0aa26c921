import type { PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import { endOf, startOf } from '../kernel/civil-date.js';
import { sessionAsks } from '../reconstruction/asks.js';
import { permitSession } from '../reconstruction/rights.js';
import type { ReconstructionSession } from '../reconstruction/session.js';
import { hasAcceptedRules } from '../reconstruction/take-part.js';
import { themeAsks } from '../themes/asks.js';
import type { PrevalenceSurvey } from '../themes/prevalence-survey.js';
import { permitTheme } from '../themes/rights.js';
import { revisitDue } from '../themes/store-theme.js';
import { surveyStep } from '../themes/survey-step.js';
import type { GenerativeTheme } from '../themes/theme.js';
import { waits, type Waits } from './waits.js';

const day = 86_400_000;

/** A session waits for its participants' word to the rules; once it runs, or the day before, for themselves. */
export function waitsOfSession(actor: PersonActor, session: ReconstructionSession, now: Date): readonly Waits[] {
  const { participants, state, startsAt, endsAt } = session;
  const takesPart = participants.some(({ personId }) => personId === actor.personId);
  const mayTakePart = permitSession(actor, 'session:recognise', session).ok;
  if (!takesPart || !mayTakePart) return [];

  const accepted = hasAcceptedRules(session, actor.personId);
  const next = firstAsked(
    sessionAsks,
    (action) => permitSession(actor, action, session).ok,
    (action) => action === 'session:acceptRules' && accepted,
  );
  if (next === 'session:acceptRules') return [waits('sessionRulesToAccept', session, { at: startsAt, until: endsAt })];

  const near = state === 'running' || startsAt.getTime() < now.getTime() + day;
  return near ? [waits('sessionToJoin', session, { at: startsAt, until: endsAt })] : [];
}

/** A proposed theme waits for its way, a stored one from its Wiedervorlage on. On its way it waits where the way is worked on. */
export function waitsOfTheme(actor: PersonActor, theme: GenerativeTheme, now: Date): readonly Waits[] {
  const next = firstAsked(
    themeAsks,
    (action) => permitTheme(actor, action, theme).ok,
    (action) => action === 'theme:prioritise' && (theme.priority !== null || theme.state === 'onRoute'),
  );
  if (next !== 'theme:prioritise' && next !== 'theme:route') return [];
  if (theme.state === 'proposed') return [waits('themeToRoute', theme, { at: startOf(theme.proposedOn) })];
  return theme.state === 'stored' && revisitDue(theme, now)
    ? [waits('themeToRevisit', theme, { at: startOf(theme.storedOn), until: endOf(theme.revisitOn) })]
    : [];
}

export const waitsOfSurvey = (actor: PersonActor, survey: PrevalenceSurvey, now: Date): readonly Waits[] =>
  surveyStep(actor, 'survey:answer', survey, now).ok
    ? [waits('surveyToAnswer', { id: survey.id, title: survey.question }, { until: endOf(survey.until) })]
    : [];
