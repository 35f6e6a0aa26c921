import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** What every change of one thing says: which, and the version it was looking at. */
@InputType()
export class ThingInput {
  @Field(() => ID) id!: string;
  @Field(() => Int) expectedVersion!: number;
}
