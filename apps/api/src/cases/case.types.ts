import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import {
  bundleStates,
  knowledgeAnswers,
  type BundleState,
  type Knowledge,
} from '@systemblick/domain/cases/case-bundle';
import { caseStates, withdrawalReasons, type CaseState, type WithdrawalReason } from '@systemblick/domain/cases/case';
import { clientInformationKinds, type ClientInformationKind } from '@systemblick/domain/cases/client-information';
import {
  ageBands,
  households,
  placeSizes,
  regionsOfOrigin,
  residenceStatusGroups,
  type AgeBand,
  type Household,
  type PlaceSize,
  type RegionOfOrigin,
  type ResidenceStatusGroup,
} from '@systemblick/domain/cases/coarse-attributes';
import {
  findingKinds,
  rejectionReasons,
  type FindingKind,
  type RejectedFinding,
  type RejectionReason,
} from '@systemblick/domain/cases/finding';
import { observationKinds } from '@systemblick/domain/cases/observation-kind';
import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import { stationOutcomes, type StationOutcome } from '@systemblick/domain/cases/station';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { InstitutionType } from '@systemblick/domain/people/institution-type';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { SizeClass } from '@systemblick/domain/people/member-municipality';

import { InstitutionTypeEnum, LegalSphereEnum, SizeClassEnum } from '../people/people.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';

const CaseStateEnum = graphqlEnum('CaseState', caseStates);
export const CaseScopeEnum = graphqlEnum('CaseScope', ['mine', 'toReview', 'reviewed']);
export const RegelkreisPhaseEnum = graphqlEnum('RegelkreisPhase', regelkreisPhases);
export const StationOutcomeEnum = graphqlEnum('StationOutcome', stationOutcomes);
export const AgeBandEnum = graphqlEnum('AgeBand', ageBands);
export const HouseholdEnum = graphqlEnum('Household', households);
export const RegionOfOriginEnum = graphqlEnum('RegionOfOrigin', regionsOfOrigin);
export const ResidenceStatusEnum = graphqlEnum('ResidenceStatusGroup', residenceStatusGroups);
export const PlaceSizeEnum = graphqlEnum('PlaceSize', placeSizes);
export const ClientInformationKindEnum = graphqlEnum('ClientInformationKind', clientInformationKinds);
export const WithdrawalReasonEnum = graphqlEnum('WithdrawalReason', withdrawalReasons);
const NominationStateEnum = graphqlEnum('NominationState', ['open', 'taken', 'passedOver', 'withdrawn']);
const BundleStateEnum = graphqlEnum('BundleState', bundleStates);
export const ObservationKindEnum = graphqlEnum('ObservationKind', observationKinds);
export const CaseSectionNameEnum = graphqlEnum('CaseSectionName', ['title', ...regelkreisPhases, 'stations']);
export const FindingKindEnum = graphqlEnum('FindingKind', findingKinds);
export const RejectionReasonEnum = graphqlEnum('RejectionReason', rejectionReasons);
export const KnowledgeEnum = graphqlEnum('Knowledge', knowledgeAnswers);

@ObjectType('CaseSection')
export class CaseSectionType {
  @Field(() => RegelkreisPhaseEnum) phase!: RegelkreisPhase;
  @Field({ description: 'Passages count its UTF-16 units from 0.' }) text!: string;
}

@ObjectType('Station')
export class StationType {
  @Field(() => InstitutionTypeEnum) institutionType!: InstitutionType;
  @Field(() => SizeClassEnum, { nullable: true }) sizeClass!: SizeClass | null;
  @Field(() => LegalSphereEnum, { nullable: true }) legalSphere!: LegalSphere | null;
  @Field(() => RegelkreisPhaseEnum, { nullable: true }) phase!: RegelkreisPhase | null;
  @Field() sought!: string;
  @Field(() => String, { nullable: true }) happened!: string | null;
  @Field(() => StationOutcomeEnum) outcome!: StationOutcome;
  @Field(() => String, { nullable: true }) handOver!: string | null;
}

@ObjectType('CoarseAttributes', {
  description: 'Each null where nobody stated it; `suppressed` where the text does not tell it, on purpose.',
})
export class CoarseAttributesType {
  @Field(() => AgeBandEnum, { nullable: true }) ageBand!: AgeBand | null;
  @Field(() => HouseholdEnum, { nullable: true }) household!: Household | null;
  @Field(() => RegionOfOriginEnum, { nullable: true }) regionOfOrigin!: RegionOfOrigin | null;
  @Field(() => ResidenceStatusEnum, { nullable: true }) residenceStatus!: ResidenceStatusGroup | null;
  @Field(() => PlaceSizeEnum, { nullable: true }) sizeClass!: PlaceSize | null;
}

@ObjectType('CaseText')
export class CaseTextType {
  @Field() title!: string;
  @Field(() => [CaseSectionType]) sections!: CaseSectionType[];
  @Field(() => [StationType]) stations!: readonly StationType[];
  @Field(() => [LegalSphereEnum]) legalSpheres!: readonly LegalSphere[];
  @Field(() => CoarseAttributesType) attributes!: CoarseAttributesType;
}

@ObjectType('ClientInformation')
export class ClientInformationType {
  @Field(() => ClientInformationKindEnum) kind!: ClientInformationKind;
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => String, { nullable: true }) legalBasis!: string | null;
}

@ObjectType('RejectedFinding', {
  description:
    'What looks like a name or a number and identifies nobody, as the author says: where it stands, never its words.',
})
export class RejectedFindingType {
  @Field(() => CaseSectionNameEnum) section!: RejectedFinding['section'];
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
  @Field(() => FindingKindEnum) kind!: FindingKind;
  @Field(() => RejectionReasonEnum) reason!: RejectionReason;
}

@ObjectType('ReturnedCase', { description: 'Sent back by the reviewer, with the reason.' })
export class ReturnedType {
  @Field() at!: Date;
  @Field() reason!: string;
}

@ObjectType('ReleasedText', { description: 'One immutable version of a case; passages point at its number for ever.' })
export class ReleasedTextType {
  @Field(() => Int) number!: number;
  @Field() releasedAt!: Date;
  @Field(() => Date, { nullable: true }) erasedAt!: Date | null;
  @Field(() => String, { nullable: true }) riskAcceptance!: string | null;
  @Field(() => CaseTextType, { nullable: true, description: 'Null once erased, and for those who may not read it.' })
  text!: CaseTextType | null;
}

@ObjectType('Case', { description: 'An anonymised case, never a person.' })
export class CaseType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => CaseStateEnum) state!: CaseState;
  @Field(() => String, { nullable: true, description: 'The newest title; null once everything is erased.' }) title!:
    | string
    | null;
  @Field() createdAt!: Date;
  @Field({ description: 'Whether the reader wrote it. An author is told to nobody else.' }) mine!: boolean;
  @Field(() => Date, { nullable: true }) writtenAt!: Date | null;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when somebody reviews it; its author cannot take it back any more.',
  })
  reviewBegunAt!: Date | null;
  @Field(() => CaseTextType, { nullable: true, description: 'The text being written or reviewed; lists leave it out.' })
  text!: CaseTextType | null;
  @Field(() => [RejectedFindingType], { nullable: true, description: 'With the text.' })
  findings!: readonly RejectedFindingType[] | null;
  @Field(() => ClientInformationType, { nullable: true }) clientInformation!: ClientInformationType | null;
  @Field(() => ReturnedType, { nullable: true }) returned!: ReturnedType | null;
  @Field(() => [ReleasedTextType]) releasedTexts!: ReleasedTextType[];
  @Field(() => Date, { nullable: true }) withdrawnAt!: Date | null;
  @Field(() => WithdrawalReasonEnum, { nullable: true }) withdrawalReason!: WithdrawalReason | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day the draft is kept.' })
  keptUntil!: CivilDate | null;
  @Field(() => [StepType]) steps!: StepType[];
}

@ObjectType('Nomination', { description: 'A word on why a case is exemplary.' })
export class NominationType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => NominationStateEnum) state!: string;
  @Field(() => ID) caseId!: string;
  @Field() nominatedAt!: Date;
  @Field() why!: string;
  @Field({ description: 'Its author presents the case themselves.' }) authorPresents!: boolean;
  @Field() mine!: boolean;
}

@ObjectType('BundledCase', { description: 'A case as a bundle holds it: one version of its text.' })
export class BundledCaseType {
  @Field(() => ID) caseId!: string;
  @Field({ description: 'How the group calls it: Fall A, Fall B …' }) code!: string;
  @Field(() => Int) textNumber!: number;
  @Field() why!: string;
  @Field(() => String, { nullable: true }) earlyReason!: string | null;
  @Field({ description: 'Its author presents it: the group then knows whose caseload it is of.' })
  authorPresents!: boolean;
  @Field() mine!: boolean;
  @Field({ description: 'Not left out because somebody invited knows it.' }) taken!: boolean;
}

@ObjectType('KnowledgeAnswer')
export class KnowledgeAnswerType {
  @Field(() => ID) caseId!: string;
  @Field(() => ID) institutionId!: string;
  @Field(() => KnowledgeEnum, { nullable: true, description: 'Null: the author has not answered yet.' })
  answer!: Knowledge | null;
}

@ObjectType('CaseBundle', { description: 'Released cases chosen as exemplary, with a leading question.' })
export class CaseBundleType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BundleStateEnum) state!: BundleState;
  @Field() title!: string;
  @Field() leadingQuestion!: string;
  @Field(() => [BundledCaseType]) cases!: BundledCaseType[];
  institutionIds!: readonly string[];
  @Field(() => [KnowledgeAnswerType], { description: 'One for each case and invited institution.' })
  knowledge!: KnowledgeAnswerType[];
  @Field(() => String, { nullable: true }) riskAcceptance!: string | null;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => [StepType]) steps!: StepType[];
}

export const CaseConnection = connectionOf('CaseConnection', CaseType);
export const NominationConnection = connectionOf('NominationConnection', NominationType);
export const CaseBundleConnection = connectionOf('CaseBundleConnection', CaseBundleType);
export const CaseResult = orRefusal('CaseResult', CaseType);
export const NominationResult = orRefusal('NominationResult', NominationType);
export const CaseBundleResult = orRefusal('CaseBundleResult', CaseBundleType);
