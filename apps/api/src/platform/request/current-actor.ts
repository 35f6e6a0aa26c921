import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

import type { GraphqlContext } from './request-context.js';

/** The person who asks. Only behind `@Requires`, which has made sure there is one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): PersonActor => {
  const { req } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
  if (!req.signedIn) throw new Error('An operation asked for an actor without requiring one.');
  return req.signedIn.actor;
});
