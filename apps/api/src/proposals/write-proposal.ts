import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { permitThing } from '@systemblick/domain/kernel/rights';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import {
  proposalSections,
  type Proposal,
  type ProposalId,
  type ProposalKind,
  type ProposalText,
} from '@systemblick/domain/proposals/proposal';
import { proposalRights, relationsToGroup } from '@systemblick/domain/proposals/rights';
import { draftProposal } from '@systemblick/domain/proposals/write-proposal';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { CoEditingGateway } from '../co-editing/co-editing.gateway.js';
import { atWork, AuthorsOfProposals } from './authors-of-proposals.js';

export type DraftCommand = {
  readonly id: ProposalId;
  readonly themeId: GenerativeThemeId;
  readonly projektgruppeId: ProjektgruppeId | null;
  readonly kind: ProposalKind;
  readonly title: string;
};
export type WhichProposal = { readonly id: ProposalId; readonly expectedVersion: number };

const blank = Object.fromEntries(proposalSections.map((section) => [section, ''])) as ProposalText['sections'];

/** Begins a proposal, and opens its document again where the group goes on writing. */
@Injectable()
export class WriteProposal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly proposals: Proposals,
    private readonly authors: AuthorsOfProposals,
    private readonly queries: ProposalQueries,
    private readonly gateway: CoEditingGateway,
  ) {}

  draft(actor: PersonActor, command: DraftCommand) {
    return this.unit.do(async (work): Promise<Result<Proposal, Refusal>> => {
      const found = await this.authors.hold(work, command);
      if (!found.ok) return found;

      const { theme } = found.value;
      const relations = relationsToGroup(actor, found.value.bodyId);
      const may = permitThing(proposalRights['proposal:draft'], actor, theme, relations);
      if (!may.ok) return may;
      const working = atWork(found.value, command);
      if (!working.ok) return working;
      const { route, bodyId } = working.value;
      const { id, projektgruppeId, kind, title } = command;
      const text = { title, sections: blank };
      const proposal = draftProposal(theme, { id, routeId: route.id, bodyId, projektgruppeId, kind, text });
      if (!proposal.ok) return proposal;
      return accept(await this.proposals.create(work, proposal.value, { action: 'proposal:draft', actor }));
    });
  }

  /** An update of the proposal's document, from within this process. */
  async write(actor: PersonActor, id: ProposalId, update: Uint8Array) {
    const room = await this.queries.room(id);
    return room ? this.gateway.write(actor, room, update) : refuse({ code: 'NOT_FOUND' } as const);
  }

  resume(actor: PersonActor, which: WhichProposal) {
    return this.reopen(actor, which, 'resume');
  }

  rework(actor: PersonActor, which: WhichProposal) {
    return this.reopen(actor, which, 'rework');
  }

  private async reopen(actor: PersonActor, which: WhichProposal, move: 'resume' | 'rework') {
    const room = await this.queries.room(which.id);
    if (!room) return refuse({ code: 'NOT_FOUND' } as const);

    return this.unit.do(async (work) => {
      const reopened = await this.proposals.move(work, actor, move, which);
      if (reopened.ok) await coEditingRooms.unseal(work, room);
      return reopened;
    });
  }
}
