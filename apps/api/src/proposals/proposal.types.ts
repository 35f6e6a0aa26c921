import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { evidenceKinds, type EvidenceKind } from '@systemblick/domain/proposals/evidence-reference';
import { versionOccasions, type VersionOccasion } from '@systemblick/domain/proposals/proposal-version';
import {
  consultationAnswers,
  proposalKinds,
  proposalSections,
  proposalStates,
  type ConsultationAnswer,
  type ProposalKind,
  type ProposalSection,
  type ProposalState,
} from '@systemblick/domain/proposals/proposal';

import { RegelkreisPhaseEnum } from '../cases/case.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';

export const ProposalStateEnum = graphqlEnum('ProposalState', proposalStates);
export const ProposalKindEnum = graphqlEnum('ProposalKind', proposalKinds);
const ProposalSectionEnum = graphqlEnum('ProposalSection', proposalSections);
export const ConsultationAnswerEnum = graphqlEnum('ConsultationAnswer', consultationAnswers);
const VersionOccasionEnum = graphqlEnum('VersionOccasion', versionOccasions);
export const EvidenceKindEnum = graphqlEnum('ReferenceKind', evidenceKinds);

@ObjectType('ProposalEvidence', {
  description: 'What a text points at, in the words this reader may see; nothing of it is copied into the text.',
})
export class ProposalEvidenceType {
  @Field(() => EvidenceKindEnum) kind!: EvidenceKind;
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'A passage: its case, as the bundle names it (Fall A).' })
  label!: string | null;
  @Field(() => RegelkreisPhaseEnum, { nullable: true, description: 'A passage: where in the case.' })
  section!: RegelkreisPhase | null;
  @Field(() => String, { nullable: true, description: 'Null where the reader may not see it, or it was erased.' })
  quote!: string | null;
  @Field(() => String, { nullable: true, description: "The observation's, the theme's or the hint's wording." })
  observation!: string | null;
  @Field(() => Int, { nullable: true, description: 'In how many cases it was seen.' }) caseCount!: number | null;
  @Field({ description: 'The quote went with the text of its case.' }) erased!: boolean;
  @Field({ description: 'There is no such thing any more, or the reader may not know of it.' }) missing!: boolean;
}

@ObjectType('ProposalSectionText', { description: 'Paragraphs, list items and references such as [[passage:…]].' })
export class ProposalSectionTextType {
  @Field(() => ProposalSectionEnum) key!: ProposalSection;
  @Field() text!: string;
}

@ObjectType('Consultation', { description: "A member's word on a proposal." })
export class ConsultationType {
  @Field(() => ConsultationAnswerEnum) answer!: ConsultationAnswer;
  @Field(() => String, { nullable: true }) remark!: string | null;
  @Field() answeredAt!: Date;
  @Field({ description: "It is the reader's own." }) mine!: boolean;
  personId!: string;
}

@ObjectType('ProposalVersion', { description: 'What a proposal said when it was handed on. It never changes.' })
export class ProposalVersionType {
  @Field(() => Int) number!: number;
  @Field(() => VersionOccasionEnum) occasion!: VersionOccasion;
  @Field() title!: string;
  @Field(() => [ProposalSectionTextType]) sections!: ProposalSectionTextType[];
  @Field() writtenAt!: Date;
  writtenBy!: string;
}

@ObjectType('Proposal', { description: 'What an Arbeitsgruppe or Projektgruppe writes, together, for a theme.' })
export class ProposalType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ProposalStateEnum) state!: ProposalState;
  @Field(() => ProposalKindEnum) kind!: ProposalKind;
  @Field() title!: string;
  @Field(() => [ProposalSectionTextType], { description: 'As they were last handed on; in a draft see its room.' })
  sections!: ProposalSectionTextType[];
  @Field(() => CivilDateScalar, { nullable: true }) answersUntil!: CivilDate | null;
  @Field(() => [ConsultationType]) answers!: ConsultationType[];
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
  @Field(() => Date, { nullable: true }) acceptedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned the last time.' })
  returnedRemark!: string | null;
  @Field(() => [StepType]) steps!: StepType[];
  themeId!: string;
  bodyId!: string;
  projektgruppeId!: string | null;
  acceptedById!: string | null;
}

export const ProposalConnection = connectionOf('ProposalConnection', ProposalType);
export const ProposalResult = orRefusal('ProposalResult', ProposalType);
