import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { orRefusal, RefusalType } from '../graphql/refusal.type.js';

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

@ObjectType('SignInPlace')
export class SignInPlaceType {
  @Field(() => ID) municipalityId!: string;
  @Field() name!: string;
}

@ObjectType('SignInChoice', {
  description: 'The same address and password open several municipalities: send one of them along.',
})
export class SignInChoiceType {
  @Field(() => [SignInPlaceType]) municipalities!: SignInPlaceType[];
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedInType, SignInChoiceType, RefusalType] as const,
  resolveType: (value: object) =>
    value instanceof RefusalType ? RefusalType : value instanceof SignInChoiceType ? SignInChoiceType : SignedInType,
});
export const DemoSignInResult = orRefusal('DemoSignInResult', SignedInType);

@InputType()
export class SignInInput {
  @Field() email!: string;
  @Field() password!: string;
  @Field(() => ID, { nullable: true, description: 'Where several were offered: the one chosen.' })
  municipalityId?: string | null;
}

@InputType()
export class DemoSignInInput {
  @Field(() => ID) personId!: string;
}
