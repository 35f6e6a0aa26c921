import { Field, ID, InputType, Int } from '@nestjs/graphql';

import type { BodyId, BodyKind, InstitutionId, Role } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { InstitutionType } from '@systemblick/domain/people/institution-type';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { MemberMunicipalityId, SizeClass } from '@systemblick/domain/people/member-municipality';
import type { Capacity, MembershipId } from '@systemblick/domain/people/membership';
import type { ClientInformationDemand } from '@systemblick/domain/people/municipality';
import type { MajorityRule, PartialityKind, Quorum } from '@systemblick/domain/people/rules-of-procedure';
import type { SeatId } from '@systemblick/domain/people/seat';

import { ThingInput } from '../platform/graphql/thing.input.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import {
  BodyKindEnum,
  CapacityEnum,
  ClientInformationDemandEnum,
  InstitutionTypeEnum,
  LegalSphereEnum,
  MajorityRuleEnum,
  PartialityEnum,
  QuorumKindEnum,
  RoleEnum,
  SizeClassEnum,
} from './people.types.js';

@InputType()
export class ChangeSettingsInput extends ThingInput {
  @Field(() => Int, { nullable: true }) authorCaseload?: number | null;
  @Field(() => Int, { nullable: true }) wholeCaseload?: number | null;
  @Field(() => ClientInformationDemandEnum, { nullable: true })
  clientInformationDemand?: ClientInformationDemand | null;
  @Field(() => Int, { nullable: true }) draftRetentionDays?: number | null;
  @Field(() => Int, { nullable: true }) textRetentionMonths?: number | null;
  @Field(() => Int, { nullable: true }) textRetentionMonthsAtMost?: number | null;
  @Field(() => [String], { nullable: true }) ownPlaces?: string[] | null;
  @Field(() => [String], { nullable: true, description: '`#` stands for a digit, `@` for a letter.' })
  fileNumberPatterns?: string[] | null;
}

@InputType()
export class MemberMunicipalityInput {
  @Field(() => ID) id!: MemberMunicipalityId;
  @Field(() => Int, { nullable: true, description: 'None when adding.' }) expectedVersion?: number | null;
  @Field() name!: string;
  @Field(() => SizeClassEnum) sizeClass!: SizeClass;
  @Field() contactName!: string;
  @Field(() => String, { nullable: true }) contactEmail?: string | null;
  @Field(() => String, { nullable: true }) contactPhone?: string | null;
}

@InputType()
export class InstitutionInput {
  @Field(() => ID) id!: InstitutionId;
  @Field(() => Int, { nullable: true, description: 'None when adding.' }) expectedVersion?: number | null;
  @Field() name!: string;
  @Field() shortName!: string;
  @Field(() => InstitutionTypeEnum) type!: InstitutionType;
  @Field(() => [LegalSphereEnum]) legalSpheres!: LegalSphere[];
  @Field(() => ID, { nullable: true }) memberMunicipalityId?: MemberMunicipalityId | null;
  @Field() insideAdministration!: boolean;
  @Field(() => ID, { nullable: true }) leaderId?: PersonId | null;
}

@InputType()
export class PersonInput {
  @Field(() => ID) id!: PersonId;
  @Field(() => Int, { nullable: true, description: 'None when adding.' }) expectedVersion?: number | null;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) position?: string | null;
  @Field(() => ID, { nullable: true }) institutionId?: InstitutionId | null;
  @Field(() => String, { nullable: true }) email?: string | null;
}

@InputType()
export class ChangeRolesInput extends ThingInput {
  @Field(() => [RoleEnum]) roles!: Role[];
}

@InputType()
export class QuorumInput {
  @Field(() => QuorumKindEnum) kind!: Quorum['kind'];
  @Field(() => Int, { nullable: true }) count?: number | null;
}

@InputType()
export class RulesOfProcedureInput {
  @Field(() => MajorityRuleEnum) majority!: MajorityRule;
  @Field(() => QuorumInput) quorum!: QuorumInput;
  @Field() quorumPresumed!: boolean;
  @Field(() => PartialityEnum) partiality!: PartialityKind;
  @Field() excludedCountForQuorum!: boolean;
  @Field() secretAllowed!: boolean;
  @Field() circulationAllowed!: boolean;
  @Field(() => Int) circulationMinimumAnswers!: number;
  @Field() votesByRule!: boolean;
}

@InputType()
export class BodyInput {
  @Field(() => ID) id!: BodyId;
  @Field(() => Int, { nullable: true, description: 'None when founding.' }) expectedVersion?: number | null;
  @Field(() => BodyKindEnum) kind!: BodyKind;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) rhythm?: string | null;
  @Field(() => ID, { nullable: true }) memberMunicipalityId?: MemberMunicipalityId | null;
  @Field() existedBefore!: boolean;
}

@InputType()
export class ChangeRulesInput extends ThingInput {
  @Field(() => RulesOfProcedureInput) rules!: RulesOfProcedureInput;
}

@InputType()
export class NameOfficersInput extends ThingInput {
  @Field(() => ID, { nullable: true }) chairId?: PersonId | null;
  @Field(() => ID, { nullable: true }) deputyChairId?: PersonId | null;
  @Field(() => ID, { nullable: true }) minuteTakerId?: PersonId | null;
}

@InputType()
export class AddSeatInput {
  @Field(() => ID) id!: SeatId;
  @Field(() => ID) bodyId!: BodyId;
  @Field(() => ID, { nullable: true }) institutionId?: InstitutionId | null;
  @Field() voting!: boolean;
}

@InputType()
export class EndSeatInput extends ThingInput {
  @Field(() => CivilDateScalar) on!: CivilDate;
}

@InputType()
export class SeatPersonInput {
  @Field(() => ID) id!: MembershipId;
  @Field(() => ID) seatId!: SeatId;
  @Field(() => ID) personId!: PersonId;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => CivilDateScalar) from!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) until?: CivilDate | null;
}

@InputType()
export class EndMembershipInput extends ThingInput {
  @Field(() => CivilDateScalar) until!: CivilDate;
}
