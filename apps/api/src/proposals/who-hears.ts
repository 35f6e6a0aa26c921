import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { GroupMeetingId, GroupTaskId } from '@systemblick/domain/proposals/group-work';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';
import { permitProjektgruppe, permitProposal } from '@systemblick/domain/proposals/rights';
import { GroupMeetings } from '@systemblick/persistence/proposals/group-meetings';
import { GroupTasks } from '@systemblick/persistence/proposals/group-tasks';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { LedInstitutions } from './led-institutions.js';

/** Who may hear that something of a group, or of what it writes, has changed. */
@Injectable()
export class WhoHears {
  constructor(
    private readonly groups: Projektgruppen,
    private readonly tasks: GroupTasks,
    private readonly meetings: GroupMeetings,
    private readonly proposals: Proposals,
    private readonly led: LedInstitutions,
  ) {}

  async ofGroup(actor: PersonActor, id: ProjektgruppeId | undefined): Promise<boolean> {
    const group = id && (await this.groups.find(id));
    return group ? permitProjektgruppe(actor, 'projektgruppe:read', group, await this.led.of(actor)).ok : false;
  }

  async ofTask(actor: PersonActor, id: GroupTaskId): Promise<boolean> {
    return this.ofGroup(actor, (await this.tasks.find(id))?.projektgruppeId);
  }

  async ofMeeting(actor: PersonActor, id: GroupMeetingId): Promise<boolean> {
    return this.ofGroup(actor, (await this.meetings.find(id))?.projektgruppeId);
  }

  async ofProposal(actor: PersonActor, id: ProposalId): Promise<boolean> {
    const proposal = await this.proposals.find(id);
    return proposal !== undefined && permitProposal(actor, 'proposal:read', proposal).ok;
  }
}
