import { Field, ID, InputType, Int } from '@nestjs/graphql';

import type { CaseId, WithdrawalReason } from '@systemblick/domain/cases/case';
import type { CaseBundleId, Knowledge } from '@systemblick/domain/cases/case-bundle';
import type { ClientInformationKind } from '@systemblick/domain/cases/client-information';
import type {
  AgeBand,
  Household,
  PlaceSize,
  RegionOfOrigin,
  ResidenceStatusGroup,
} from '@systemblick/domain/cases/coarse-attributes';
import type { Finding, FindingKind, RejectionReason } from '@systemblick/domain/cases/finding';
import type { NominationId } from '@systemblick/domain/cases/nomination';
import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { StationOutcome } from '@systemblick/domain/cases/station';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { InstitutionType } from '@systemblick/domain/people/institution-type';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { SizeClass } from '@systemblick/domain/people/member-municipality';

import { InstitutionTypeEnum, LegalSphereEnum, SizeClassEnum } from '../people/people.types.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import {
  AgeBandEnum,
  CaseSectionNameEnum,
  ClientInformationKindEnum,
  FindingKindEnum,
  HouseholdEnum,
  KnowledgeEnum,
  PlaceSizeEnum,
  RegelkreisPhaseEnum,
  RegionOfOriginEnum,
  RejectionReasonEnum,
  ResidenceStatusEnum,
  StationOutcomeEnum,
  WithdrawalReasonEnum,
} from './case.types.js';

@InputType()
export class CaseSectionInput {
  @Field(() => RegelkreisPhaseEnum) phase!: RegelkreisPhase;
  @Field() text!: string;
}

@InputType()
export class StationInput {
  @Field(() => InstitutionTypeEnum) institutionType!: InstitutionType;
  @Field(() => SizeClassEnum, { nullable: true }) sizeClass?: SizeClass | null;
  @Field(() => LegalSphereEnum, { nullable: true }) legalSphere?: LegalSphere | null;
  @Field(() => RegelkreisPhaseEnum, { nullable: true }) phase?: RegelkreisPhase | null;
  @Field() sought!: string;
  @Field(() => String, { nullable: true }) happened?: string | null;
  @Field(() => StationOutcomeEnum) outcome!: StationOutcome;
  @Field(() => String, { nullable: true }) handOver?: string | null;
}

@InputType()
export class CoarseAttributesInput {
  @Field(() => AgeBandEnum, { nullable: true }) ageBand?: AgeBand | null;
  @Field(() => HouseholdEnum, { nullable: true }) household?: Household | null;
  @Field(() => RegionOfOriginEnum, { nullable: true }) regionOfOrigin?: RegionOfOrigin | null;
  @Field(() => ResidenceStatusEnum, { nullable: true }) residenceStatus?: ResidenceStatusGroup | null;
  @Field(() => PlaceSizeEnum, { nullable: true }) sizeClass?: PlaceSize | null;
}

@InputType()
export class ClientInformationInput {
  @Field(() => ClientInformationKindEnum) kind!: ClientInformationKind;
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => String, { nullable: true, description: 'For a waiver: on what it rests.' }) legalBasis?: string | null;
}

@InputType({
  description: 'Where something stands in a case, in UTF-16 units of its section, and of what kind it looks.',
})
export class FindingInput {
  @Field(() => CaseSectionNameEnum) section!: Finding['section'];
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field(() => FindingKindEnum) kind!: FindingKind;
}

@InputType({ description: 'What looks like a name or a number and identifies nobody, as the author says.' })
export class RejectedFindingInput extends FindingInput {
  @Field(() => RejectionReasonEnum) reason!: RejectionReason;
}

@InputType({ description: 'The anonymised text. What still identifies somebody is refused and never stored.' })
export class WriteCaseInput {
  @Field(() => ID, { description: 'Chosen by the client when the case is new.' }) id!: CaseId;
  @Field(() => Int, { nullable: true, description: 'None for a new case.' }) expectedVersion?: number | null;
  @Field() title!: string;
  @Field(() => [CaseSectionInput]) sections!: CaseSectionInput[];
  @Field(() => [StationInput], { defaultValue: [] }) stations!: StationInput[];
  @Field(() => [LegalSphereEnum], { defaultValue: [] }) legalSpheres!: LegalSphere[];
  @Field(() => CoarseAttributesInput, { nullable: true }) attributes?: CoarseAttributesInput | null;
  @Field(() => ClientInformationInput, { nullable: true }) clientInformation?: ClientInformationInput | null;
  @Field(() => [RejectedFindingInput], { defaultValue: [] }) rejected!: RejectedFindingInput[];
}

@InputType()
export class ReturnCaseInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class ReleaseCaseInput extends ThingInput {
  @Field(() => String, { nullable: true, description: "The reviewer's own words on why the risk can be borne." })
  riskAcceptance?: string | null;
  @Field(() => [FindingInput], {
    defaultValue: [],
    description: 'Of the rejected findings those that the reviewer agrees with.',
  })
  confirmed!: FindingInput[];
}

@InputType()
export class WithdrawCaseInput extends ThingInput {
  @Field(() => WithdrawalReasonEnum) reason!: WithdrawalReason;
}

@InputType()
export class NominateCaseInput {
  @Field(() => ID) id!: NominationId;
  @Field(() => ID) caseId!: CaseId;
  @Field() why!: string;
  @Field({ defaultValue: false, description: 'Its author presents it themselves, and is known then.' })
  authorPresents!: boolean;
}

@InputType()
export class WriteBundleInput {
  @Field(() => ID) id!: CaseBundleId;
  @Field(() => Int, { nullable: true, description: 'None for a new bundle.' }) expectedVersion?: number | null;
  @Field() title!: string;
  @Field() leadingQuestion!: string;
}

@InputType()
export class AddCaseInput extends ThingInput {
  @Field(() => ID, { description: 'The nomination by which the case was offered.' }) nominationId!: NominationId;
  @Field(() => String, {
    nullable: true,
    description: 'Why a case that has not reached Monitoring is taken all the same.',
  })
  earlyReason?: string | null;
}

@InputType()
export class RemoveCaseInput extends ThingInput {
  @Field(() => ID) caseId!: CaseId;
}

@InputType()
export class InviteInstitutionsInput extends ThingInput {
  @Field(() => [ID]) institutionIds!: InstitutionId[];
}

@InputType()
export class AnswerKnowledgeInput extends ThingInput {
  @Field(() => ID) caseId!: CaseId;
  @Field(() => ID) institutionId!: InstitutionId;
  @Field(() => KnowledgeEnum) answer!: Knowledge;
}

@InputType()
export class MakeReadyInput extends ThingInput {
  @Field(() => String, { nullable: true }) riskAcceptance?: string | null;
}
