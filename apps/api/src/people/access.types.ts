import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { accessNoticeKinds, type AccessNoticeKind } from '@systemblick/domain/people/access-notice';
import { signInLinkKinds, type SignInLinkKind } from '@systemblick/domain/people/sign-in-link';

import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { SignedInType } from '../platform/sign-in/sign-in.types.js';
import { PersonType } from './people.types.js';

/** Whether somebody can sign in, and if not yet, what is missing. */
const accessStates = ['noAddress', 'notInvited', 'invited', 'invitationOver', 'open'] as const;
export type AccessState = (typeof accessStates)[number];

const SignInLinkKindEnum = graphqlEnum('SignInLinkKind', signInLinkKinds);
const AccessNoticeKindEnum = graphqlEnum('AccessNoticeKind', accessNoticeKinds);
const AccessStateEnum = graphqlEnum('AccessState', accessStates);

@ObjectType('Access', { description: 'Whether a person can sign in. For those who administer people.' })
export class AccessType {
  @Field(() => AccessStateEnum) state!: AccessState;
  @Field(() => Date, { nullable: true, description: 'Until when a link that was made can be used.' })
  linkUntil!: Date | null;
}

@ObjectType('AccessNotice', { description: "What somebody else did to one's way in." })
export class AccessNoticeType {
  @Field(() => ID) id!: string;
  @Field(() => AccessNoticeKindEnum) kind!: AccessNoticeKind;
  @Field(() => String, { nullable: true, description: 'Who did it; none where it was done at the server.' })
  by!: string | null;
  @Field() at!: Date;
}

@ObjectType('MadeSignInLink', { description: 'Shown once: the address cannot be asked for again.' })
export class MadeSignInLinkType {
  @Field(() => PersonType) person!: PersonType;
  @Field(() => SignInLinkKindEnum) kind!: SignInLinkKind;
  @Field({
    description: 'Below the address of the product; the secret is its fragment, which no server or proxy sees.',
  })
  path!: string;
  @Field() expiresAt!: Date;
}

@ObjectType('SignInLink', { description: 'What a link is good for, for whoever holds it. Looking uses nothing up.' })
export class SignInLinkType {
  @Field(() => SignInLinkKindEnum) kind!: SignInLinkKind;
  @Field() name!: string;
  @Field() email!: string;
  @Field() municipality!: string;
  @Field() expiresAt!: Date;
}

export const MadeSignInLinkResult = orRefusal('MadeSignInLinkResult', MadeSignInLinkType);
export const SignInLinkResult = orRefusal('SignInLinkResult', SignInLinkType);
export const EnterByLinkResult = orRefusal('EnterByLinkResult', SignedInType);

@InputType()
export class EnterByLinkInput {
  @Field() token!: string;
  @Field() password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field() present!: string;
  @Field() next!: string;
}
