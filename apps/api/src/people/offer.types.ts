import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { importOutcomes, type ImportOutcome } from '@systemblick/domain/people/import-offer';
import { offerStates, type OfferState } from '@systemblick/domain/people/offer-state';

import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal, RefusalType } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';

export const OfferStateEnum = graphqlEnum('OfferState', offerStates);

@ObjectType('Offer', { description: 'An entry of the Angebotsdatenbank. Its contact is a function, never a person.' })
export class OfferType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => OfferStateEnum) state!: OfferState;
  @Field() name!: string;
  @Field({ description: 'The Träger.' }) provider!: string;
  @Field({ description: 'The Handlungsfeld.' }) field!: string;
  @Field() targetGroup!: string;
  @Field(() => [String]) languages!: readonly string[];
  @Field(() => String, { nullable: true }) access!: string | null;
  @Field(() => String, { nullable: true }) times!: string | null;
  @Field() childCare!: boolean;
  @Field() barrierFree!: boolean;
  @Field(() => String, { nullable: true }) transport!: string | null;
  @Field(() => String, { nullable: true }) costs!: string | null;
  @Field() description!: string;
  @Field(() => String, { nullable: true }) contactRole!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) website!: string | null;
  @Field(() => CivilDateScalar) lastChecked!: CivilDate;
  @Field({ description: 'Nobody has asked there for half a year.' }) checkDue!: boolean;
  @Field(() => [StepType]) steps!: StepType[];
  institutionId!: string | null;
  memberMunicipalityIds!: readonly string[];
  proposedBy!: string | null;
}

@ObjectType('OfferMeant', { description: 'The entry a line means, and its version.' })
export class OfferMeantType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

const ImportOutcomeEnum = graphqlEnum('ImportOutcome', importOutcomes);

@ObjectType('OfferImportLine', { description: 'What became of one line of an import.' })
export class OfferImportLineType {
  @Field(() => Int, { description: 'As the client numbered it.' }) line!: number;
  @Field(() => ImportOutcomeEnum) outcome!: ImportOutcome;
  @Field(() => OfferMeantType, {
    nullable: true,
    description: 'In a preview: what the import sends along, so that nothing changes which nobody saw.',
  })
  meant!: OfferMeantType | null;
  @Field(() => [RefusalType], { description: 'Everything that is wrong with it.' }) refusals!: RefusalType[];
}

export const OfferConnection = connectionOf('OfferConnection', OfferType);
export const OfferResult = orRefusal('OfferResult', OfferType);
