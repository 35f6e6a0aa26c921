import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import type { HintId } from '@systemblick/domain/cases/hint';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { OfferId } from '@systemblick/domain/people/offer';
import { offerGapKinds, type OfferGapId, type OfferGapKind } from '@systemblick/domain/themes/offer-gap';
import { offerGapStates, type OfferGapState } from '@systemblick/domain/themes/offer-gap-state';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { ThemeWordingInput } from './theme.inputs.js';

const OfferGapKindEnum = graphqlEnum('OfferGapKind', offerGapKinds);
const OfferGapStateEnum = graphqlEnum('OfferGapState', offerGapStates);

@ObjectType('OfferGap', { description: 'What a theme says about the offers: missing, or one that does not fit.' })
export class OfferGapType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => OfferGapKindEnum) kind!: OfferGapKind;
  @Field(() => OfferGapStateEnum) state!: OfferGapState;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => CivilDateScalar) notedOn!: CivilDate;
  @Field(() => [StepType]) steps!: StepType[];
  themeId!: string;
  offerId!: string | null;
  notedBy!: string;
}

@InputType()
export class NoteOfferGapInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: OfferGapId;
  @Field(() => ID) themeId!: GenerativeThemeId;
  @Field(() => OfferGapKindEnum) kind!: OfferGapKind;
  @Field(() => ID, { nullable: true, description: 'Which entry does not fit.' }) offerId?: OfferId | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class TakeHintInput extends ThingInput {
  @Field(() => ID) declare id: HintId;
  @Field(() => ID) themeId!: GenerativeThemeId;
}

@InputType()
export class TakeHintIntoNewThemeInput extends ThemeWordingInput {
  @Field(() => ID, { description: 'Of the hint.' }) id!: HintId;
  @Field(() => Int, { description: 'Of the hint.' }) expectedVersion!: number;
  @Field(() => ID, { description: 'Of the theme; chosen by the client.' }) themeId!: GenerativeThemeId;
}

export const OfferGapResult = orRefusal('OfferGapResult', OfferGapType);
