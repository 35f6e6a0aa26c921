import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import type { ProposalVersion } from '@systemblick/domain/proposals/proposal-version';
import { permitProjektgruppe, permitProposal } from '@systemblick/domain/proposals/rights';
import { ProjektgruppeQueries } from '@systemblick/persistence/proposals/projektgruppe-queries';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import { LedInstitutions } from './led-institutions.js';
import type { GroupMeetingType, GroupTaskType, ProjektgruppeType } from './projektgruppe.types.js';
import { toGroupMeetingType, toGroupTaskType, toProjektgruppeType } from './projektgruppe.views.js';
import type { ProposalType } from './proposal.types.js';
import { toProposalType } from './proposal.views.js';

/** Projektgruppen and proposals as others' rows name them, each kind read once a request; null where they are not the reader's. */
@Injectable()
export class ProposalLoaders {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly groups: ProjektgruppeQueries,
    private readonly proposals: ProposalQueries,
    private readonly led: LedInstitutions,
    private readonly clock: Clock,
  ) {}

  async projektgruppe(id: string, actor: PersonActor): Promise<ProjektgruppeType | null> {
    const group = await this.loaders.for('projektgruppe', this.groups.projektgruppenById).load(id);
    const led = await this.led.of(actor);
    return group && permitProjektgruppe(actor, 'projektgruppe:read', group, led).ok
      ? this.viewOfGroup(group, actor)
      : null;
  }

  async viewOfGroup(group: Projektgruppe, actor: PersonActor): Promise<ProjektgruppeType> {
    return toProjektgruppeType(group, actor, await this.led.of(actor), this.clock.now());
  }

  async tasks(groupId: string): Promise<GroupTaskType[]> {
    const tasks = (await this.loaders.for('groupTasks', this.groups.tasksOf).load(groupId)) ?? [];
    return tasks.map((task) => toGroupTaskType(task, this.clock.now()));
  }

  async meetings(groupId: string): Promise<GroupMeetingType[]> {
    const meetings = (await this.loaders.for('groupMeetings', this.groups.meetingsOf).load(groupId)) ?? [];
    return meetings.map(toGroupMeetingType);
  }

  async proposal(id: string, actor: PersonActor): Promise<ProposalType | null> {
    const proposal = await this.loaders.for('proposal', this.proposals.proposalsById).load(id);
    return proposal ? seenBy(actor, proposal) : null;
  }

  async proposalsOfGroup(groupId: string, actor: PersonActor): Promise<ProposalType[]> {
    const found = (await this.loaders.for('proposalsOfGroup', this.proposals.byProjektgruppe).load(groupId)) ?? [];
    return found.map((proposal) => seenBy(actor, proposal)).filter((proposal) => proposal !== null);
  }

  async proposalsOfTheme(themeId: string, actor: PersonActor): Promise<ProposalType[]> {
    const found = (await this.loaders.for('proposalsOfTheme', this.proposals.byTheme).load(themeId)) ?? [];
    return found.map((proposal) => seenBy(actor, proposal)).filter((proposal) => proposal !== null);
  }

  room(proposalId: string): Promise<string | undefined> {
    return this.loaders.for('proposalRoom', this.proposals.roomsOf).load(proposalId);
  }

  async versions(proposalId: string): Promise<readonly ProposalVersion[]> {
    return (await this.loaders.for('proposalVersions', this.proposals.versionsOf).load(proposalId)) ?? [];
  }
}

const seenBy = (actor: PersonActor, proposal: Proposal): ProposalType | null =>
  permitProposal(actor, 'proposal:read', proposal).ok ? toProposalType(proposal, actor) : null;
