import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import { projektgruppeStates, type ProjektgruppeState } from '@systemblick/domain/proposals/projektgruppe';

import { LegalSphereEnum } from '../people/people.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';

export const ProjektgruppeStateEnum = graphqlEnum('ProjektgruppeState', projektgruppeStates);

@ObjectType('WorkingTime', { description: 'An institution taking part, and whether its leader confirmed the time.' })
export class WorkingTimeType {
  institutionId!: string;
  confirmedById!: string | null;
  @Field(() => Date, { nullable: true }) confirmedAt!: Date | null;
  @Field({ description: 'The reader may confirm it.' }) mine!: boolean;
}

@ObjectType('MissingPerspectives', { description: 'Who has nobody in the group, or among those planned to take part.' })
export class MissingPerspectivesType {
  institutionIds!: readonly string[];
  @Field(() => [LegalSphereEnum], { description: 'Rechtskreise of its themes.' }) legalSpheres!: readonly LegalSphere[];
  @Field({ description: 'The voice of the target group is missing.' }) voice!: boolean;
}

@ObjectType('GroupTask')
export class GroupTaskType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() title!: string;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => Date, { nullable: true }) doneAt!: Date | null;
  @Field() overdue!: boolean;
  responsibleId!: string | null;
}

@ObjectType('GroupMeeting')
export class GroupMeetingType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() startsAt!: Date;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true, description: 'What came of it.' }) result!: string | null;
}

@ObjectType('GroupOccasion', { description: 'What a theme says for which a group is wanted.' })
export class GroupOccasionType {
  @Field() title!: string;
  @Field() description!: string;
  @Field(() => String, { nullable: true }) question!: string | null;
}

@ObjectType('Projektgruppe', { description: 'A group with a mandate for one or more themes.' })
export class ProjektgruppeType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ProjektgruppeStateEnum) state!: ProjektgruppeState;
  @Field() name!: string;
  @Field() mandate!: string;
  @Field(() => String, { nullable: true }) outOfScope!: string | null;
  @Field(() => String, { nullable: true, description: 'Why no existing body can do it.' })
  noneFitsReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Why nobody speaks for the target group.' })
  voiceAbsenceReason!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field({ description: 'Its day has passed, and it still works.' }) overdue!: boolean;
  @Field(() => Date, { nullable: true }) mandatedAt!: Date | null;
  @Field(() => CivilDateScalar, { nullable: true }) concludedOn!: CivilDate | null;
  @Field(() => String, { nullable: true }) conclusion!: string | null;
  @Field(() => [WorkingTimeType]) workingTime!: readonly WorkingTimeType[];
  @Field(() => [StepType]) steps!: StepType[];
  themeIds!: readonly string[];
  institutionIds!: readonly string[];
  existingBodyId!: string | null;
  voiceInstitutionIds!: readonly string[];
  bodyId!: string | null;
  mandatedBy!: string | null;
}

export const ProjektgruppeConnection = connectionOf('ProjektgruppeConnection', ProjektgruppeType);
export const ProjektgruppeResult = orRefusal('ProjektgruppeResult', ProjektgruppeType);
export const GroupTaskResult = orRefusal('GroupTaskResult', GroupTaskType);
export const GroupMeetingResult = orRefusal('GroupMeetingResult', GroupMeetingType);
