import { Field, InputType } from '@nestjs/graphql';

import { ThingInput } from './thing.input.js';

/** A change of one thing that whoever it concerns is told the reason of. */
@InputType()
export class ReasonInput extends ThingInput {
  @Field({ description: 'Whom it concerns reads it.' }) reason!: string;
}
