import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { as } from '../platform/graphql/as.js';
import { Requires } from '../platform/permissions/requires.js';
import { OwnWords } from './own-words.js';

@ObjectType('OwnWords', {
  description: 'What the municipality knows of itself: the anonymiser looks for it in a text, in the browser.',
})
export class OwnWordsType {
  @Field(() => [String], { description: 'Of everybody who has or had an account here, without first names.' })
  surnames!: readonly string[];
  @Field(() => [String]) institutions!: readonly string[];
  @Field(() => [String]) places!: readonly string[];
  @Field(() => [String], { description: '`#` stands for a digit, `@` for a letter.' })
  fileNumberPatterns!: readonly string[];
}

@Resolver(() => OwnWordsType)
export class OwnWordsResolver {
  constructor(private readonly own: OwnWords) {}

  @Query(() => OwnWordsType, { nullable: true, description: 'For those who write or review cases.' })
  @Requires('case:readOwnWords')
  async ownWords(): Promise<OwnWordsType> {
    return as(OwnWordsType, await this.own.list());
  }
}
