import { Field, ObjectType } from '@nestjs/graphql';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { RefusalType } from './refusal.type.js';

@ObjectType('Step', { description: 'An action of the rights table on this thing: offered, or explained.' })
export class StepType {
  @Field() action!: string;
  @Field() allowed!: boolean;
  @Field(() => RefusalType, { nullable: true }) refusal!: RefusalType | null;
}

/** What somebody could do with a thing: what they may, and what they could not yet; what is nobody's of theirs is left out. */
export const stepsOf = <Action extends string>(
  actions: readonly Action[],
  ask: (action: Action) => Result<true, Refusal>,
): StepType[] =>
  actions.flatMap((action): StepType[] => {
    const answer = ask(action);
    if (answer.ok) return [{ action, allowed: true, refusal: null }];
    return answer.refusal.code === 'NOT_PERMITTED'
      ? []
      : [{ action, allowed: false, refusal: RefusalType.from(answer.refusal) }];
  });
