import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { GroupMeetingId, GroupTaskId } from '@systemblick/domain/proposals/group-work';
import type { ProjektgruppeId, ProjektgruppeState } from '@systemblick/domain/proposals/projektgruppe';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { PageArgs } from '../platform/graphql/connection.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { ProjektgruppeStateEnum } from './projektgruppe.types.js';

@ArgsType()
export class ProjektgruppenArgs extends PageArgs {
  @Field(() => [ProjektgruppeStateEnum], { nullable: true }) states?: ProjektgruppeState[] | null;
  @Field(() => ID, { nullable: true }) themeId?: GenerativeThemeId | null;
}

@InputType({ description: 'An existing body or why none fits; who speaks for the target group or why nobody does.' })
export class ProjektgruppePlanInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: ProjektgruppeId;
  @Field() name!: string;
  @Field() mandate!: string;
  @Field(() => String, { nullable: true }) outOfScope?: string | null;
  @Field(() => [ID]) themeIds!: GenerativeThemeId[];
  @Field(() => [ID], { defaultValue: [] }) institutionIds!: InstitutionId[];
  @Field(() => ID, { nullable: true }) existingBodyId?: BodyId | null;
  @Field(() => String, { nullable: true }) noneFitsReason?: string | null;
  @Field(() => [ID], { defaultValue: [] }) voiceInstitutionIds!: InstitutionId[];
  @Field(() => String, { nullable: true }) voiceAbsenceReason?: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn?: CivilDate | null;
}

@InputType()
export class ProposeProjektgruppeInput extends ProjektgruppePlanInput {}

@InputType()
export class PlanProjektgruppeInput extends ProjektgruppePlanInput {
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class ConfirmWorkingTimeInput extends ThingInput {
  @Field(() => ID) institutionId!: InstitutionId;
}

@InputType()
export class NewGroupMemberInput {
  @Field(() => ID) personId!: PersonId;
  @Field(() => ID, { nullable: true, description: 'Whose seat it is; none for a personal seat.' })
  institutionId?: InstitutionId | null;
  @Field({ defaultValue: false }) leads!: boolean;
  @Field({ defaultValue: false, description: 'Never votes.' }) advisory!: boolean;
}

@InputType({ description: 'Members are named where the group works in a body of its own.' })
export class ActivateProjektgruppeInput extends ThingInput {
  @Field(() => [NewGroupMemberInput], { defaultValue: [] }) members!: NewGroupMemberInput[];
}

@InputType()
export class ConcludeProjektgruppeInput extends ThingInput {
  @Field() conclusion!: string;
}

@InputType()
export class GroupTaskPlanInput {
  @Field(() => ID) id!: GroupTaskId;
  @Field() title!: string;
  @Field(() => ID, { nullable: true }) responsibleId?: PersonId | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn?: CivilDate | null;
}

@InputType()
export class PlanGroupTaskInput extends GroupTaskPlanInput {
  @Field(() => ID) projektgruppeId!: ProjektgruppeId;
}

@InputType()
export class ChangeGroupTaskInput extends GroupTaskPlanInput {
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class TickGroupTaskInput extends ThingInput {
  @Field() done!: boolean;
}

@InputType()
export class GroupMeetingPlanInput {
  @Field(() => ID) id!: GroupMeetingId;
  @Field() startsAt!: Date;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => String, { nullable: true }) result?: string | null;
}

@InputType()
export class PlanGroupMeetingInput extends GroupMeetingPlanInput {
  @Field(() => ID) projektgruppeId!: ProjektgruppeId;
}

@InputType()
export class ChangeGroupMeetingInput extends GroupMeetingPlanInput {
  @Field(() => Int) expectedVersion!: number;
}
