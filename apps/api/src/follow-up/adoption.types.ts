import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import {
  adoptionStates,
  type Adoption,
  type AdoptionId,
  type AdoptionState,
} from '@systemblick/domain/follow-up/adoption';
import type { FeedbackId } from '@systemblick/domain/follow-up/feedback';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';

const AdoptionStateEnum = graphqlEnum('AdoptionState', adoptionStates);

@ObjectType('Adoption', { description: 'Whether a Kommune of the Kreis takes a resolution over.' })
export class AdoptionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => AdoptionStateEnum) state!: AdoptionState;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field({ description: 'Taken over with changes; the note says which.' }) adapted!: boolean;
  @Field(() => CivilDateScalar, { nullable: true }) decidedOn!: CivilDate | null;
  memberMunicipalityId!: string;
  resolutionId!: string;
  source!: Adoption;
}

@ObjectType('Feedback', { description: 'A sentence about what became of a theme, to be passed on as it stands.' })
export class FeedbackType {
  @Field(() => ID) id!: string;
  @Field() text!: string;
  @Field() sentAt!: Date;
  themeId!: string;
  sentBy!: string;
}

@InputType()
export class AskAdoptionInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: AdoptionId;
  @Field(() => ID) resolutionId!: ResolutionId;
  @Field(() => ID) memberMunicipalityId!: MemberMunicipalityId;
}

@InputType()
export class PrepareAdoptionInput extends ThingInput {
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class AdoptInput extends ThingInput {
  @Field({ defaultValue: false }) adapted!: boolean;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class DeclineAdoptionInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class GiveFeedbackInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: FeedbackId;
  @Field(() => ID) themeId!: GenerativeThemeId;
  @Field({ description: 'Plain words, 600 characters at most.' }) text!: string;
}

export const AdoptionResult = orRefusal('AdoptionResult', AdoptionType);
export const FeedbackResult = orRefusal('FeedbackResult', FeedbackType);
