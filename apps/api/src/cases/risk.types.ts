import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';

import { LegalSphereEnum } from '../people/people.types.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { CoarseAttributesInput } from './case.inputs.js';

const attributes = ['ageBand', 'household', 'regionOfOrigin', 'residenceStatus', 'sizeClass', 'legalSpheres'] as const;
type CoarseAttribute = (typeof attributes)[number];
const CoarseAttributeEnum = graphqlEnum('CoarseAttribute', attributes);

@InputType({ description: 'What a case tells in general, as it stands in the form.' })
export class CaseRiskInput {
  @Field(() => ID, { description: 'The case itself: it is not compared with what was released of it.' }) id!: CaseId;
  @Field(() => CoarseAttributesInput) attributes!: CoarseAttributesInput;
  @Field(() => [LegalSphereEnum]) legalSpheres!: LegalSphere[];
}

@ObjectType('CoarseningGain', { description: 'The step of coarsening after which most people come into question.' })
export class CoarseningGainType {
  @Field(() => CoarseAttributeEnum) attribute!: CoarseAttribute;
  @Field({ description: 'The coarser word; of legalSpheres the one that is named no more.' }) word!: string;
  @Field(() => Int, { description: 'How many people come into question then.' }) size!: number;
}

@ObjectType('CaseRisk', { description: 'How many people a case may at least be about; computed when it is asked.' })
export class CaseRiskType {
  @Field(() => Int, { description: 'Where nobody shows its author or its place.' }) size!: number;
  @Field(() => Int, { description: 'Where its author presents it: of their own caseload.' }) presentedSize!: number;
  @Field(() => Int, { description: 'So many are needed, unless somebody accepts less in writing.' }) needed!: number;
  @Field(() => [CoarseAttributeEnum], { description: 'Each counts as its rarest value.' })
  unstated!: readonly CoarseAttribute[];
  @Field(() => CoarseningGainType, { nullable: true, description: 'None where nothing is left to coarsen.' })
  gain!: CoarseningGainType | null;
}

@ObjectType('BundledCaseRisk')
export class BundledCaseRiskType {
  @Field(() => ID) caseId!: string;
  @Field(() => Int) size!: number;
  @Field(() => Int, { description: 'Cases of the bundle told alike, with this one. Shown only, never a bound.' })
  alike!: number;
  @Field(() => Int, { description: 'Residence statuses possible for those of the bundle told alike in all else.' })
  statuses!: number;
  @Field(() => CoarseningGainType, { nullable: true, description: 'For those who may read the texts of the bundle.' })
  gain!: CoarseningGainType | null;
}

@ObjectType('BundleRisk', { description: 'How many people the cases of a bundle may at least be about.' })
export class BundleRiskType {
  @Field(() => Int, { nullable: true, description: 'Null where no text is kept.' }) smallest!: number | null;
  @Field(() => Int) needed!: number;
  @Field(() => Int) below3!: number;
  @Field(() => Int) below5!: number;
  @Field(() => Int) below11!: number;
  @Field(() => [BundledCaseRiskType], { description: 'Of the cases whose text is kept.' })
  cases!: BundledCaseRiskType[];
}
