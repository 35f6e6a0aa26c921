import { Injectable } from '@nestjs/common';

import type { DotVotingId } from '@systemblick/domain/themes/dot-voting';
import type { PrevalenceSurveyId } from '@systemblick/domain/themes/prevalence-survey';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { DotVotings } from '@systemblick/persistence/themes/dot-votings';
import { PrevalenceSurveys } from '@systemblick/persistence/themes/prevalence-surveys';

import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { permitSurvey, permitWeighing } from './weighing.views.js';

/** Who may hear that dots or answers came in. */
@Injectable()
export class WeighingReaders {
  constructor(
    readers: SubjectReaders,
    votings: DotVotings,
    surveys: PrevalenceSurveys,
    sessions: ReconstructionSessions,
  ) {
    readers.register('DotVoting', async (actor, id) => {
      const voting = await votings.find(id as DotVotingId);
      const session = voting && (await sessions.find(voting.sessionId));
      return session !== undefined && permitWeighing(actor, 'dotVoting:read', session).ok;
    });
    readers.register('PrevalenceSurvey', async (actor, id) => {
      const survey = await surveys.find(id as PrevalenceSurveyId);
      return survey !== undefined && permitSurvey(actor, 'survey:list', survey).ok;
    });
  }
}
