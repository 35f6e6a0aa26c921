import { Args, Mutation, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { GroupMeeting, GroupMeetingId, GroupTask, GroupTaskId } from '@systemblick/domain/proposals/group-work';
import type { Projektgruppe, ProjektgruppeId, ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';

import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { ActivateProjektgruppe } from './activate-projektgruppe.js';
import { LeadProjektgruppe } from './lead-projektgruppe.js';
import { PlanGroupWork } from './plan-group-work.js';
import {
  ActivateProjektgruppeInput,
  ChangeGroupMeetingInput,
  ChangeGroupTaskInput,
  ConcludeProjektgruppeInput,
  ConfirmWorkingTimeInput,
  PlanGroupMeetingInput,
  PlanGroupTaskInput,
  PlanProjektgruppeInput,
  ProposeProjektgruppeInput,
  TickGroupTaskInput,
  type GroupMeetingPlanInput,
  type GroupTaskPlanInput,
  type ProjektgruppePlanInput,
} from './projektgruppe.inputs.js';
import {
  GroupMeetingResult,
  GroupMeetingType,
  GroupTaskResult,
  GroupTaskType,
  ProjektgruppeResult,
  ProjektgruppeType,
} from './projektgruppe.types.js';
import { toGroupMeetingType, toGroupTaskType } from './projektgruppe.views.js';
import { ProposalLoaders } from './proposal-loaders.js';

type Answer = Promise<OrRefusal<ProjektgruppeType>>;

@Resolver()
export class ProjektgruppeMovesResolver {
  constructor(
    private readonly lead: LeadProjektgruppe,
    private readonly activation: ActivateProjektgruppe,
    private readonly loaders: ProposalLoaders,
  ) {}

  @Mutation(() => ProjektgruppeResult)
  @Requires('projektgruppe:propose')
  async proposeProjektgruppe(
    @Args('input') input: ProposeProjektgruppeInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return this.told(actor, await this.lead.propose(actor, input.id, toPlan(input)));
  }

  @Mutation(() => ProjektgruppeResult)
  @Requires('projektgruppe:plan')
  async planProjektgruppe(@Args('input') input: PlanProjektgruppeInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.lead.plan(actor, input, toPlan(input)));
  }

  @Mutation(() => ProjektgruppeResult, { description: 'By the chair of the Lenkungsgruppe, or who stands in.' })
  @Requires('projektgruppe:mandate')
  async mandateProjektgruppe(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.lead.mandate(actor, toWhich(input)));
  }

  @Mutation(() => ProjektgruppeResult)
  @Requires('projektgruppe:confirmWorkingTime')
  async confirmWorkingTime(@Args('input') input: ConfirmWorkingTimeInput, @CurrentActor() actor: PersonActor): Answer {
    return this.told(actor, await this.lead.confirm(actor, toWhich(input), input.institutionId));
  }

  @Mutation(() => ProjektgruppeResult, { description: 'It works in its existing body, or in one founded here.' })
  @Requires('projektgruppe:activate')
  async activateProjektgruppe(
    @Args('input') input: ActivateProjektgruppeInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    const members = input.members.map(({ personId, institutionId = null, leads, advisory }) => ({
      personId,
      institutionId,
      leads,
      advisory,
    }));
    return this.told(actor, await this.activation.execute(actor, toWhich(input), members));
  }

  @Mutation(() => ProjektgruppeResult)
  @Requires('projektgruppe:conclude')
  async concludeProjektgruppe(
    @Args('input') input: ConcludeProjektgruppeInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return this.told(actor, await this.lead.conclude(actor, toWhich(input), input.conclusion));
  }

  private async told(actor: PersonActor, result: Result<Projektgruppe, Refusal>): Answer {
    const view = result.ok ? await this.loaders.viewOfGroup(result.value, actor) : undefined;
    return answer(result, () => view as ProjektgruppeType);
  }
}

@Resolver()
export class GroupWorkResolver {
  constructor(
    private readonly work: PlanGroupWork,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => GroupTaskResult)
  @Requires('projektgruppe:planWork')
  async planGroupTask(
    @Args('input') input: PlanGroupTaskInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<GroupTaskType>> {
    return this.task(await this.work.planTask(actor, input.projektgruppeId, { id: input.id, ...toTaskPlan(input) }));
  }

  @Mutation(() => GroupTaskResult)
  @Requires('projektgruppe:planWork')
  async changeGroupTask(
    @Args('input') input: ChangeGroupTaskInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<GroupTaskType>> {
    return this.task(await this.work.changeTask(actor, input, toTaskPlan(input)));
  }

  @Mutation(() => GroupTaskResult, { description: 'Done, or not after all.' })
  @Requires('projektgruppe:planWork')
  async tickGroupTask(
    @Args('input') { id, expectedVersion, done }: TickGroupTaskInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<GroupTaskType>> {
    return this.task(await this.work.tick(actor, { id: id as GroupTaskId, expectedVersion }, done));
  }

  @Mutation(() => GroupMeetingResult)
  @Requires('projektgruppe:planWork')
  async planGroupMeeting(
    @Args('input') input: PlanGroupMeetingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<GroupMeetingType>> {
    const command = { id: input.id, ...toMeetingPlan(input) };
    return meeting(await this.work.planMeeting(actor, input.projektgruppeId, command));
  }

  @Mutation(() => GroupMeetingResult, { description: 'Its plan, and afterwards what came of it.' })
  @Requires('projektgruppe:planWork')
  async changeGroupMeeting(
    @Args('input') input: ChangeGroupMeetingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<GroupMeetingType>> {
    const which: { id: GroupMeetingId; expectedVersion: number } = input;
    return meeting(await this.work.changeMeeting(actor, which, toMeetingPlan(input)));
  }

  private task(result: Result<GroupTask, Refusal>) {
    return answer(result, (task) => toGroupTaskType(task, this.clock.now()));
  }
}

const meeting = (result: Result<GroupMeeting, Refusal>) => answer(result, toGroupMeetingType);
const toWhich = ({ id, expectedVersion }: ThingInput) => ({ id: id as ProjektgruppeId, expectedVersion });

const toTaskPlan = ({ title, responsibleId = null, dueOn = null }: GroupTaskPlanInput) => ({
  title,
  responsibleId,
  dueOn,
});
const toMeetingPlan = ({ startsAt, place = null, result = null }: GroupMeetingPlanInput) => ({
  startsAt,
  place,
  result,
});

const toPlan = (input: ProjektgruppePlanInput): ProjektgruppePlan => ({
  name: input.name,
  mandate: input.mandate,
  outOfScope: input.outOfScope ?? null,
  themeIds: [...new Set(input.themeIds)],
  institutionIds: [...new Set(input.institutionIds)],
  existingBody: input.existingBodyId
    ? { kind: 'used', bodyId: input.existingBodyId }
    : input.noneFitsReason?.trim()
      ? { kind: 'noneFits', reason: input.noneFitsReason.trim() }
      : null,
  voice: input.voiceInstitutionIds.length
    ? { kind: 'present', institutionIds: [...new Set(input.voiceInstitutionIds)] }
    : input.voiceAbsenceReason?.trim()
      ? { kind: 'absent', reason: input.voiceAbsenceReason.trim() }
      : null,
  dueOn: input.dueOn ?? null,
});
