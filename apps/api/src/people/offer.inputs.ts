import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { OfferId } from '@systemblick/domain/people/offer';
import type { OfferState } from '@systemblick/domain/people/offer-state';

import { PageArgs } from '../platform/graphql/connection.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { OfferStateEnum } from './offer.types.js';

@ArgsType()
export class OffersArgs extends PageArgs {
  @Field(() => [OfferStateEnum], { defaultValue: ['proposed', 'listed'] }) states!: OfferState[];
  @Field(() => String, { nullable: true, description: 'Words, or parts of the name.' }) search?: string | null;
  @Field(() => String, { nullable: true, description: 'The Handlungsfeld.' }) field?: string | null;
  @Field(() => ID, { nullable: true }) memberMunicipalityId?: string | null;
  @Field({ defaultValue: false, description: 'Only those with child care.' }) childCare!: boolean;
  @Field({ defaultValue: false, description: 'Only those nobody has checked for half a year.' }) checkDue!: boolean;
}

@InputType()
class OfferTextsInput {
  @Field() name!: string;
  @Field() provider!: string;
  @Field({ defaultValue: '' }) field!: string;
  @Field({ defaultValue: '' }) targetGroup!: string;
  @Field(() => [String], { defaultValue: [] }) languages!: string[];
  @Field(() => String, { nullable: true }) access?: string | null;
  @Field(() => String, { nullable: true }) times?: string | null;
  @Field({ defaultValue: false }) childCare!: boolean;
  @Field({ defaultValue: false }) barrierFree!: boolean;
  @Field(() => String, { nullable: true }) transport?: string | null;
  @Field(() => String, { nullable: true }) costs?: string | null;
  @Field({ defaultValue: '' }) description!: string;
  @Field(() => String, { nullable: true, description: 'A function ("Anmeldung"), never a person.' })
  contactRole?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) website?: string | null;
}

@InputType()
export class OfferInput extends OfferTextsInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: OfferId;
  @Field(() => Int, { nullable: true, description: 'None when proposing.' }) expectedVersion?: number | null;
  @Field(() => ID, { nullable: true }) institutionId?: InstitutionId | null;
  @Field(() => [ID], { defaultValue: [] }) memberMunicipalityIds!: MemberMunicipalityId[];
}

@InputType({
  description: 'One line of an import: places and institution by their names. What is left out says nothing.',
})
export class OfferLineInput {
  @Field(() => ID, { description: 'Of a new entry; chosen by the client, so that a repeat adds nothing twice.' })
  id!: OfferId;
  @Field(() => ThingInput, {
    nullable: true,
    description: 'The entry it meant in the preview, as that told it; none where it meant none.',
  })
  meant?: ThingInput | null;
  @Field(() => Int) line!: number;
  @Field() name!: string;
  @Field() provider!: string;
  @Field(() => String, { nullable: true }) institutionName?: string | null;
  @Field(() => [String], { nullable: true }) memberMunicipalityNames?: string[] | null;
  @Field(() => String, { nullable: true }) field?: string | null;
  @Field(() => String, { nullable: true }) targetGroup?: string | null;
  @Field(() => [String], { nullable: true }) languages?: string[] | null;
  @Field(() => String, { nullable: true }) access?: string | null;
  @Field(() => String, { nullable: true }) times?: string | null;
  @Field(() => Boolean, { nullable: true }) childCare?: boolean | null;
  @Field(() => Boolean, { nullable: true }) barrierFree?: boolean | null;
  @Field(() => String, { nullable: true }) transport?: string | null;
  @Field(() => String, { nullable: true }) costs?: string | null;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => String, { nullable: true, description: 'A function ("Anmeldung"), never a person.' })
  contactRole?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) website?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Today for a new entry without it.' })
  lastChecked?: CivilDate | null;
}

@InputType()
export class CheckOfferInput extends ThingInput {
  @Field(() => CivilDateScalar) checkedOn!: CivilDate;
}

/** The texts as the domain wants them. */
export const describeOffer = (input: OfferTextsInput) => ({
  name: input.name,
  provider: input.provider,
  field: input.field,
  targetGroup: input.targetGroup,
  languages: input.languages,
  access: input.access ?? null,
  times: input.times ?? null,
  childCare: input.childCare,
  barrierFree: input.barrierFree,
  transport: input.transport ?? null,
  costs: input.costs ?? null,
  description: input.description,
  contactRole: input.contactRole ?? null,
  email: input.email ?? null,
  phone: input.phone ?? null,
  website: input.website ?? null,
});
