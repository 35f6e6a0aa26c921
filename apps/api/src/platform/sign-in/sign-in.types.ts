import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { orRefusal } from '../graphql/refusal.type.js';

@ObjectType('DemoPerson', { description: 'An invented person of the demo, to sign in as with one click.' })
export class DemoPersonType {
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true }) position!: string | null;
  @Field(() => String, { nullable: true }) institution!: string | null;
  @Field() municipality!: string;
}

@ObjectType('SignInOptions')
export class SignInOptionsType {
  @Field(() => [DemoPersonType], { description: "Empty unless this is the demo on one's own machine." })
  demoPeople!: DemoPersonType[];
  @Field() passwordAllowed!: boolean;
}

@ObjectType('SignedIn')
export class SignedInType {
  @Field({ description: 'When the session ends by itself.' }) expiresAt!: Date;
}

export const SignInResult = orRefusal('SignInResult', SignedInType);

@InputType()
export class SignInInput {
  @Field() email!: string;
  @Field() password!: string;
}

@InputType()
export class DemoSignInInput {
  @Field(() => ID) personId!: string;
}
