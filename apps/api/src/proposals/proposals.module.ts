import { Module } from '@nestjs/common';

import type { GroupMeetingId, GroupTaskId } from '@systemblick/domain/proposals/group-work';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';
import { Tenant } from '@systemblick/persistence/platform/tenant';
import { GroupMeetings } from '@systemblick/persistence/proposals/group-meetings';
import { GroupTasks } from '@systemblick/persistence/proposals/group-tasks';
import { openGroups } from '@systemblick/persistence/proposals/open-groups';
import { ProjektgruppeQueries } from '@systemblick/persistence/proposals/projektgruppe-queries';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { CasesModule } from '../cases/cases.module.js';
import { PeopleModule } from '../people/people.module.js';
import { WhatHangsOn } from '../people/what-hangs-on.js';
import { SubjectReaders } from '../platform/changes/subject-readers.js';
import { made } from '../platform/made.js';
import { ReconstructionModule } from '../reconstruction/reconstruction.module.js';
import { AssignedThemes } from '../themes/assigned-themes.js';
import { ThemesModule } from '../themes/themes.module.js';
import { ActivateProjektgruppe } from './activate-projektgruppe.js';
import { AuthorsOfProposals } from './authors-of-proposals.js';
import { ConsultMembers } from './consult-members.js';
import { FoundingResolver } from './founding.resolver.js';
import { GroupOfBodyResolver } from './group-of-body.resolver.js';
import { GroupMembers } from './group-members.js';
import { HandInProposal } from './hand-in-proposal.js';
import { HandOver } from './hand-over.js';
import { KnownToPlan } from './known-to-plan.js';
import { LeadProjektgruppe } from './lead-projektgruppe.js';
import { LedInstitutions } from './led-institutions.js';
import { MoveThemeOfProposal } from './move-theme-of-proposal.js';
import { PlanGroupWork } from './plan-group-work.js';
import { GroupWorkResolver, ProjektgruppeMovesResolver } from './projektgruppe-moves.resolver.js';
import {
  GroupTaskResolver,
  MissingInstitutionsResolver,
  PerspectivesResolver,
  ProjektgruppeLinksResolver,
  ProjektgruppeResolver,
  WorkingTimeResolver,
} from './projektgruppe.resolver.js';
import { ProposalDoor } from './proposal-door.js';
import { ProposalLoaders } from './proposal-loaders.js';
import { ProposalHandInResolver, ProposalWritingResolver } from './proposal-moves.resolver.js';
import { ProposalReactions } from './proposal-reactions.js';
import {
  ConsultationResolver,
  ProposalLinksResolver,
  ProposalResolver,
  ProposalVersionResolver,
  ThemeProposalsResolver,
} from './proposal.resolver.js';
import { ResolveEvidence } from './resolve-evidence.js';
import { WhoHears } from './who-hears.js';
import { WriteProposal } from './write-proposal.js';

const ports = [
  {
    provide: Projektgruppen,
    useFactory: (tenant: Tenant, led: LedInstitutions) => new Projektgruppen(tenant, led.relations),
    inject: [Tenant, LedInstitutions],
  },
  made(GroupTasks, Tenant),
  made(GroupMeetings, Tenant),
  made(Proposals, Tenant),
  { provide: ProjektgruppeQueries, useFactory: (tenant: Tenant) => new ProjektgruppeQueries(tenant), inject: [Tenant] },
  { provide: ProposalQueries, useFactory: (tenant: Tenant) => new ProposalQueries(tenant), inject: [Tenant] },
];

const useCases = [
  LeadProjektgruppe,
  KnownToPlan,
  ActivateProjektgruppe,
  PlanGroupWork,
  WriteProposal,
  AuthorsOfProposals,
  ConsultMembers,
  HandInProposal,
  HandOver,
  MoveThemeOfProposal,
];

const resolvers = [
  ProjektgruppeResolver,
  ProjektgruppeLinksResolver,
  PerspectivesResolver,
  MissingInstitutionsResolver,
  WorkingTimeResolver,
  GroupTaskResolver,
  ProjektgruppeMovesResolver,
  GroupWorkResolver,
  ProposalResolver,
  ProposalLinksResolver,
  ConsultationResolver,
  ProposalVersionResolver,
  ThemeProposalsResolver,
  FoundingResolver,
  GroupOfBodyResolver,
  ProposalWritingResolver,
  ProposalHandInResolver,
];

@Module({
  imports: [PeopleModule, CasesModule, ReconstructionModule, ThemesModule],
  providers: [
    ...ports,
    ...useCases,
    ...resolvers,
    ProposalReactions,
    ProposalLoaders,
    LedInstitutions,
    WhoHears,
    GroupMembers,
    ResolveEvidence,
    ProposalDoor,
  ],
  exports: [
    ...ports.map(({ provide }) => provide),
    ProposalReactions,
    ProposalLoaders,
    ResolveEvidence,
    GroupMembers,
    LedInstitutions,
  ],
})
export class ProposalsModule {
  constructor(
    readers: SubjectReaders,
    assigned: AssignedThemes,
    groups: ProjektgruppeQueries,
    heard: WhoHears,
    hanging: WhatHangsOn,
  ) {
    hanging.register(openGroups);
    assigned.register((bodyIds, work) => groups.assignedTo(bodyIds, work));
    readers.register('Projektgruppe', (actor, id) => heard.ofGroup(actor, id as ProjektgruppeId));
    readers.register('GroupTask', (actor, id) => heard.ofTask(actor, id as GroupTaskId));
    readers.register('GroupMeeting', (actor, id) => heard.ofMeeting(actor, id as GroupMeetingId));
    readers.register('Proposal', (actor, id) => heard.ofProposal(actor, id as ProposalId));
  }
}
