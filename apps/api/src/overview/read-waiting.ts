import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { WaitingKind } from '@systemblick/domain/overview/waiting';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';
import type { FoundKind } from '@systemblick/persistence/overview/search-queries';
import { WeighingQueries } from '@systemblick/persistence/themes/weighing-queries';

import { PaperLoaders } from '../decisions/paper-loaders.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { permitSurvey } from '../themes/weighing.views.js';
import { ReadFound } from './search/read-found.js';
import { ReadTrailNodes } from './trail/read-trail-nodes.js';

/** What is opened to do what waits; null where it is done in a list. */
type Opened = FoundKind | 'case' | 'statement' | 'survey' | null;

const openedFor: Readonly<Record<WaitingKind, Opened>> = {
  caseReturned: 'case',
  caseToReview: 'case',
  caseDraftExpires: 'case',
  caseRecognised: 'case',
  nominationToConsider: null,
  knowledgeToAnswer: 'bundle',
  bundleToMakeReady: 'bundle',
  sessionToJoin: 'session',
  sessionRulesToAccept: 'session',
  themeToRoute: 'theme',
  themeToRevisit: 'theme',
  surveyToAnswer: 'survey',
  projektgruppeToMandate: 'projektgruppe',
  workingTimeToConfirm: 'projektgruppe',
  proposalToAnswer: 'proposal',
  proposalToAccept: 'proposal',
  proposalReturned: 'proposal',
  paperToWrite: 'paper',
  statementToGive: 'statement',
  objectionToSettle: 'paper',
  paperToClear: 'paper',
  paperToTable: 'paper',
  meetingToAttend: 'meeting',
  ballotToVote: 'meeting',
  meetingToInvite: 'meeting',
  itemsToResolve: 'meeting',
  hintToTriage: 'hint',
  offerToAccept: 'offer',
  offerToCheck: 'offer',
  paperNeedsMeasures: 'paper',
  measureToAnswer: 'measure',
  measureOverdue: 'measure',
  measureOverdueAtInstitution: 'measure',
  measureToCarryOut: 'measure',
  measureDeclined: 'measure',
  measureToVerify: 'measure',
};

/** Whether somebody may open what waits for them: whoever has lost the right to it has nothing to do there any more. */
@Injectable()
export class ReadWaiting {
  constructor(
    private readonly found: ReadFound,
    private readonly nodes: ReadTrailNodes,
    private readonly papers: PaperLoaders,
    private readonly statements: PaperQueries,
    private readonly surveys: WeighingQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  async reads(actor: PersonActor, waiting: WaitingKind, id: string): Promise<boolean> {
    const kind = openedFor[waiting];
    switch (kind) {
      case null:
        return true;
      case 'case':
        return Boolean((await this.nodes.node({ kind, id }, actor))?.link);
      case 'statement': {
        const statement = await this.loaders.for('statement', this.statements.statementsById).load(id);
        return statement !== undefined && (await this.papers.statement(statement, actor)) !== null;
      }
      case 'survey': {
        const survey = await this.loaders.for('survey', this.surveys.surveysById).load(id);
        return survey !== undefined && permitSurvey(actor, 'survey:list', survey).ok;
      }
      case 'theme':
      case 'paper':
      case 'resolution':
      case 'measure':
      case 'proposal':
      case 'projektgruppe':
      case 'meeting':
      case 'session':
      case 'bundle':
      case 'observation':
      case 'hint':
      case 'offer':
        return (await this.found.read({ kind, id, titled: true }, actor)) !== null;
    }
  }
}
