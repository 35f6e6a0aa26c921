import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { bodyKinds, roles, type BodyKind, type Role } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { institutionTypes, type InstitutionType } from '@systemblick/domain/people/institution-type';
import { legalSpheres, type LegalSphere } from '@systemblick/domain/people/legal-sphere';
import { sizeClasses, type SizeClass } from '@systemblick/domain/people/member-municipality';
import { capacities, type Capacity } from '@systemblick/domain/people/membership';
import {
  clientInformationDemands,
  municipalityKinds,
  type ClientInformationDemand,
  type MunicipalityKind,
} from '@systemblick/domain/people/municipality';
import {
  majorityRules,
  partialityKinds,
  quorumKinds,
  type MajorityRule,
  type PartialityKind,
  type Quorum,
} from '@systemblick/domain/people/rules-of-procedure';

import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';

export const RoleEnum = graphqlEnum('Role', roles);
export const BodyKindEnum = graphqlEnum('BodyKind', bodyKinds);
export const InstitutionTypeEnum = graphqlEnum('InstitutionType', institutionTypes);
export const LegalSphereEnum = graphqlEnum('LegalSphere', legalSpheres);
export const SizeClassEnum = graphqlEnum('SizeClass', sizeClasses);
export const CapacityEnum = graphqlEnum('Capacity', capacities);
const MunicipalityKindEnum = graphqlEnum('MunicipalityKind', municipalityKinds);
export const ClientInformationDemandEnum = graphqlEnum('ClientInformationDemand', clientInformationDemands);
export const MajorityRuleEnum = graphqlEnum('MajorityRule', majorityRules);
export const QuorumKindEnum = graphqlEnum('QuorumKind', quorumKinds);
export const PartialityEnum = graphqlEnum('Partiality', partialityKinds);
const PersonStateEnum = graphqlEnum('PersonState', ['active', 'left']);
const InstitutionStateEnum = graphqlEnum('InstitutionState', ['active', 'closed']);
const BodyStateEnum = graphqlEnum('BodyState', ['active', 'dissolved']);

@ObjectType('MunicipalitySettings')
export class MunicipalitySettingsType {
  @Field(() => Int, { description: 'How many people one case manager accompanies.' }) authorCaseload!: number;
  @Field(() => Int, { description: 'How many people all case managers accompany.' }) wholeCaseload!: number;
  @Field(() => ClientInformationDemandEnum) clientInformationDemand!: ClientInformationDemand;
  @Field(() => Int) draftRetentionDays!: number;
  @Field(() => Int) textRetentionMonths!: number;
  @Field(() => Int) textRetentionMonthsAtMost!: number;
  @Field(() => [String], { description: 'Ortsteile and other places that only people here know.' })
  ownPlaces!: readonly string[];
  @Field(() => [String], { description: '`#` stands for a digit, `@` for a letter.' })
  fileNumberPatterns!: readonly string[];
  @Field(() => ID, { nullable: true }) clearingPersonId!: string | null;
}

@ObjectType('Municipality')
export class MunicipalityType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() name!: string;
  @Field(() => MunicipalityKindEnum) kind!: MunicipalityKind;
}

@ObjectType('ContactPerson')
export class ContactPersonType {
  @Field() name!: string;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
}

@ObjectType('MemberMunicipality')
export class MemberMunicipalityType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field() name!: string;
  @Field(() => SizeClassEnum) sizeClass!: SizeClass;
  @Field(() => ContactPersonType) contact!: ContactPersonType;
}

@ObjectType('Institution')
export class InstitutionObjectType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => InstitutionStateEnum) state!: 'active' | 'closed';
  @Field() name!: string;
  @Field() shortName!: string;
  @Field(() => InstitutionTypeEnum) type!: InstitutionType;
  @Field(() => [LegalSphereEnum]) legalSpheres!: readonly LegalSphere[];
  @Field(() => ID, { nullable: true }) memberMunicipalityId!: string | null;
  @Field() insideAdministration!: boolean;
  @Field(() => ID, { nullable: true }) leaderId!: string | null;
}

@ObjectType('Person')
export class PersonType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => PersonStateEnum) state!: 'active' | 'left';
  @Field() name!: string;
  @Field(() => String, { nullable: true, description: 'What somebody does there, in a line.' }) position!:
    | string
    | null;
  @Field(() => ID, { nullable: true }) institutionId!: string | null;
  @Field({ description: 'Agrees to stand by name in what the municipality publishes.' }) namedInPublic!: boolean;
  @Field(() => String, { nullable: true }) email!: string | null;
  /** Resolved by right: the roles, empty for those who may not read them. */
  assignedRoles!: readonly Role[];
}

@ObjectType('Quorum')
export class QuorumType {
  @Field(() => QuorumKindEnum) kind!: Quorum['kind'];
  @Field(() => Int, { nullable: true }) count!: number | null;
}

@ObjectType('RulesOfProcedure', {
  description: 'How a body decides. Its own rules of procedure always win over a preset.',
})
export class RulesOfProcedureType {
  @Field(() => MajorityRuleEnum) majority!: MajorityRule;
  @Field(() => QuorumType) quorum!: QuorumType;
  @Field() quorumPresumed!: boolean;
  @Field(() => PartialityEnum) partiality!: PartialityKind;
  @Field() excludedCountForQuorum!: boolean;
  @Field() secretAllowed!: boolean;
  @Field() circulationAllowed!: boolean;
  @Field(() => Int) circulationMinimumAnswers!: number;
  @Field() votesByRule!: boolean;
}

@ObjectType('Membership')
export class MembershipType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => CapacityEnum) capacity!: Capacity;
  @Field(() => CivilDateScalar) from!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) until!: CivilDate | null;
  @Field(() => ID) seatId!: string;
  @Field(() => ID) personId!: string;
}

@ObjectType('Seat')
export class SeatType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) bodyId!: string;
  @Field(() => ID, { nullable: true, description: 'The institution whose seat it is; none for a personal seat.' })
  institutionId!: string | null;
  @Field({ description: 'Advisory seats never vote.' }) voting!: boolean;
  @Field(() => CivilDateScalar, { nullable: true }) endedOn!: CivilDate | null;
}

@ObjectType('Body')
export class BodyType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BodyStateEnum) state!: 'active' | 'dissolved';
  @Field(() => BodyKindEnum) kind!: BodyKind;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) rhythm!: string | null;
  @Field(() => ID, { nullable: true }) memberMunicipalityId!: string | null;
  @Field({ description: 'It existed before and is used for KIM: no parallel structures.' }) existedBefore!: boolean;
  @Field(() => RulesOfProcedureType) rules!: RulesOfProcedureType;
  @Field(() => ID, { nullable: true }) chairId!: string | null;
  @Field(() => ID, { nullable: true }) deputyChairId!: string | null;
  @Field(() => ID, { nullable: true }) minuteTakerId!: string | null;
}

export const PersonConnection = connectionOf('PersonConnection', PersonType);
export const InstitutionConnection = connectionOf('InstitutionConnection', InstitutionObjectType);
export const BodyConnection = connectionOf('BodyConnection', BodyType);
export const MemberMunicipalityConnection = connectionOf('MemberMunicipalityConnection', MemberMunicipalityType);

export const MunicipalityResult = orRefusal('MunicipalityResult', MunicipalityType);
export const MemberMunicipalityResult = orRefusal('MemberMunicipalityResult', MemberMunicipalityType);
export const InstitutionResult = orRefusal('InstitutionResult', InstitutionObjectType);
export const PersonResult = orRefusal('PersonResult', PersonType);
export const BodyResult = orRefusal('BodyResult', BodyType);
export const SeatResult = orRefusal('SeatResult', SeatType);
export const MembershipResult = orRefusal('MembershipResult', MembershipType);
