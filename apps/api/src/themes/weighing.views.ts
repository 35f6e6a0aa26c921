import type { Actor, PersonActor } from '@systemblick/domain/kernel/actor';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import { permitThing } from '@systemblick/domain/kernel/rights';
import { relationsToSession } from '@systemblick/domain/reconstruction/rights';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import type { DotVoting } from '@systemblick/domain/themes/dot-voting';
import { dotVotingMoves } from '@systemblick/domain/themes/dot-voting-moves';
import { answerCount, type PrevalenceSurvey } from '@systemblick/domain/themes/prevalence-survey';
import { themeRights, type ThemeAction } from '@systemblick/domain/themes/rights';
import { surveyMoves } from '@systemblick/domain/themes/survey-moves';
import { asksForAnswer, surveyStep } from '@systemblick/domain/themes/survey-step';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { DotVotingType, PrevalenceSurveyType } from './weighing.types.js';

const dotActions = takenByPeople('dotVoting', dotVotingMoves);
const surveyActions = takenByPeople('survey', surveyMoves);

/** May they do this in the session's weighing? */
export const permitWeighing = (
  actor: Actor,
  action: ThemeAction,
  session: ReconstructionSession,
  voting: Pick<DotVoting, 'municipalityId' | 'state'> | ReconstructionSession = session,
) => permitThing(themeRights[action], actor, voting, relationsToSession(actor, session));

export function toDotVotingType(voting: DotVoting, session: ReconstructionSession, actor: PersonActor): DotVotingType {
  const open = voting.state === 'open' ? voting : undefined;
  return as(DotVotingType, {
    id: voting.id,
    version: voting.version,
    state: voting.state,
    sessionId: voting.sessionId,
    budget: voting.budget,
    voters: voting.state === 'closed' ? voting.voters : voting.weighings.length,
    mine: open?.weighings.find(({ voterId }) => voterId === actor.personId)?.dots ?? [],
    result: voting.state === 'closed' ? voting.result : null,
    steps: stepsOf(dotActions, (action) => permitWeighing(actor, action, session, voting)),
    themeIds: voting.themeIds,
  });
}

export const permitSurvey = (actor: Actor, action: ThemeAction, survey: PrevalenceSurvey) =>
  permitThing(themeRights[action], actor, survey, new Set());

export function toSurveyType(survey: PrevalenceSurvey, actor: PersonActor, now: Date): PrevalenceSurveyType {
  return as(PrevalenceSurveyType, {
    id: survey.id,
    version: survey.version,
    state: survey.state,
    themeId: survey.themeId,
    question: survey.question,
    until: survey.until,
    asked: survey.asked,
    answered: answerCount(survey),
    waitsForMe: asksForAnswer(survey, actor),
    counts: permitSurvey(actor, 'survey:readResult', survey).ok ? survey.counts : null,
    steps: stepsOf(surveyActions, (action) => surveyStep(actor, action, survey, now)),
  });
}
