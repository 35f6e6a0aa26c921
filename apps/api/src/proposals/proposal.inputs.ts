import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';

import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { EvidenceKind } from '@systemblick/domain/proposals/evidence-reference';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type {
  ConsultationAnswer,
  ProposalId,
  ProposalKind,
  ProposalState,
} from '@systemblick/domain/proposals/proposal';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { PageArgs } from '../platform/graphql/connection.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { ConsultationAnswerEnum, EvidenceKindEnum, ProposalKindEnum, ProposalStateEnum } from './proposal.types.js';

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => [ProposalStateEnum], { nullable: true }) states?: ProposalState[] | null;
  @Field(() => ID, { nullable: true }) themeId?: GenerativeThemeId | null;
  @Field(() => ID, { nullable: true }) projektgruppeId?: ProjektgruppeId | null;
}

@InputType({ description: 'For a theme on the way of the Arbeitsgruppe, or of a Projektgruppe that works.' })
export class DraftProposalInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: ProposalId;
  @Field(() => ID) themeId!: GenerativeThemeId;
  @Field(() => ID, { nullable: true }) projektgruppeId?: ProjektgruppeId | null;
  @Field(() => ProposalKindEnum, { defaultValue: 'solution' }) kind!: ProposalKind;
  @Field() title!: string;
}

@InputType()
export class ConsultMembersInput extends ThingInput {
  @Field(() => CivilDateScalar, { description: 'The last day to answer.' }) answersUntil!: CivilDate;
}

@InputType()
export class AnswerConsultationInput {
  @Field(() => ID) id!: ProposalId;
  @Field(() => ConsultationAnswerEnum) answer!: ConsultationAnswer;
  @Field(() => String, { nullable: true }) remark?: string | null;
}

@InputType()
export class ReturnProposalInput extends ThingInput {
  @Field() remark!: string;
}

@InputType()
export class EvidenceReferenceInput {
  @Field(() => EvidenceKindEnum) kind!: EvidenceKind;
  @Field(() => ID) id!: string;
}
