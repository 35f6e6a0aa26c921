import { Field, ID, InputType, Int } from '@nestjs/graphql';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { CaseId } from '@systemblick/domain/cases/case';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import type { SessionPhase } from '@systemblick/domain/reconstruction/session-phase';
import type { SessionTemplate } from '@systemblick/domain/reconstruction/session-template';

import { ThingInput } from '../platform/graphql/thing.input.js';
import { SessionPhaseEnum, SessionTemplateEnum } from './session.types.js';

@InputType()
export class PlanSessionInput {
  @Field(() => ID) id!: ReconstructionSessionId;
  @Field(() => Int, { nullable: true, description: 'None when planning a new one.' }) expectedVersion?: number | null;
  @Field(() => ID) bundleId!: CaseBundleId;
  @Field(() => ID) bodyId!: BodyId;
  @Field() title!: string;
  @Field(() => ID) facilitatorId!: PersonId;
  @Field(() => SessionTemplateEnum) template!: SessionTemplate;
  @Field() startsAt!: Date;
  @Field() endsAt!: Date;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field() textsOpenFrom!: Date;
  @Field(() => [ID]) participantIds!: PersonId[];
}

@InputType()
export class CancelSessionInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class ReopenSessionInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class MovePhaseInput extends ThingInput {
  @Field(() => SessionPhaseEnum) phase!: SessionPhase;
  @Field(() => Int, { nullable: true, description: 'Instead of the planned minutes.' }) minutes?: number | null;
}

@InputType()
export class ExtendPhaseInput extends ThingInput {
  @Field(() => Int) minutes!: number;
}

@InputType()
export class AcceptRulesInput {
  @Field(() => ID) id!: ReconstructionSessionId;
  @Field({ description: 'A replay shows names only where every participant agreed.' }) agreesToNames!: boolean;
}

@InputType()
export class RecogniseCaseInput {
  @Field(() => ID) id!: ReconstructionSessionId;
  @Field(() => ID) caseId!: CaseId;
}

@InputType()
export class OpenSessionTextInput {
  @Field(() => ID) id!: ReconstructionSessionId;
  @Field(() => ID) caseId!: CaseId;
}

@InputType()
export class DeriveThemesInput {
  @Field(() => ID) id!: ReconstructionSessionId;
}
