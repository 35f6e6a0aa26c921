import { Field, ID, ObjectType } from '@nestjs/graphql';

import { waitingKinds, type WaitingKind } from '@systemblick/domain/overview/waiting';

import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';

const WaitingKindEnum = graphqlEnum('WaitingKind', waitingKinds);

@ObjectType('Waiting', { description: 'Something that waits for the reader: what, and until when.' })
export class WaitingType {
  @Field(() => ID) id!: string;
  @Field(() => WaitingKindEnum) kind!: WaitingKind;
  @Field({ description: 'What it is called.' }) title!: string;
  @Field({ description: 'Where in the web app it is done.' }) link!: string;
  @Field(() => Date, { nullable: true }) at!: Date | null;
  @Field(() => Date, { nullable: true }) until!: Date | null;
}
