import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { AgendaItem, Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import type { DecisionPoint } from '@systemblick/domain/decisions/papers/paper-text';
import { permitPaper } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { permitProposal } from '@systemblick/domain/proposals/rights';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';

import { as } from '../../platform/graphql/as.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { ThemeLoaders } from '../../themes/theme-loaders.js';
import { AgendaPointType, AgendaSubjectType } from './meeting.types.js';
import { SurroundingsOfPapers } from '../papers/paper-surroundings.js';

type Carrying = Pick<AgendaItem, 'kind' | 'subjectId'>;

/** What agenda items are about, as far as a reader may see it. A meeting shows no more of a paper than its own page. */
@Injectable()
export class AgendaSubjects {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly papers: PaperQueries,
    private readonly proposals: ProposalQueries,
    private readonly themes: ThemeLoaders,
    private readonly surroundings: SurroundingsOfPapers,
  ) {}

  async of({ kind, subjectId }: Carrying, meeting: Meeting, actor: PersonActor): Promise<AgendaSubjectType | null> {
    if (subjectId === null) return null;

    switch (kind) {
      case 'beschlussvorlage': {
        const paper = await this.paper(subjectId);
        if (paper?.bodyId !== meeting.bodyId) return null;
        const around = await this.surroundings.of(actor, paper);
        return permitPaper(actor, 'paper:read', paper, around).ok ? toPaperSubject(paper) : null;
      }
      case 'proposal': {
        const proposal = await this.loaders.for('agendaProposal', this.proposals.proposalsById).load(subjectId);
        return proposal && permitProposal(actor, 'proposal:read', proposal).ok
          ? toSubject(proposal.id, proposal.text.title, null, proposal.state)
          : null;
      }
      case 'theme': {
        const theme = await this.themes.theme(subjectId, actor);
        const number = theme && String(await this.themes.number(theme.id));
        return theme && toSubject(theme.id, theme.title, number, theme.state);
      }
      case 'themenspeicher':
      case 'report':
      case 'topic':
        return null;
    }
  }

  paper(id: string): Promise<Beschlussvorlage | undefined> {
    return this.loaders.for('agendaPaper', this.papers.papersById).load(id);
  }
}

const toSubject = (id: string, title: string, number: string | null, state: string): AgendaSubjectType =>
  as(AgendaSubjectType, { id, title, number, state, points: [] });

const toPaperSubject = (paper: Beschlussvorlage): AgendaSubjectType => {
  const text = 'adoptedText' in paper ? paper.adoptedText : paper.text;
  const subject = toSubject(paper.id, text.title, paper.number, paper.state);
  return Object.assign(subject, { points: text.points.map(toPoint) });
};

const toPoint = ({ number, text, effects }: DecisionPoint): AgendaPointType =>
  as(AgendaPointType, { number, text, politicalDecision: effects.includes('politicalDecision') });
