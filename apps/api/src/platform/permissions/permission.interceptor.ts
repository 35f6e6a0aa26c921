import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { of, type Observable } from 'rxjs';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { permitBeforehand } from '@systemblick/domain/kernel/rights';

import { nothing } from '../graphql/nothing.js';
import { RefusalType } from '../graphql/refusal.type.js';
import type { GraphqlContext } from '../request/request-context.js';
import { actionKey, publicKey } from './requires.js';
import { RightsTable } from './rights-table.js';

const roots = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The first half of every permission: nobody without a session, and nobody whose roles and memberships can never hold
 * the action. Where a relation to one thing decides, the use case asks the domain once the thing is read.
 */
@Injectable()
export class PermissionInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly table: RightsTable,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();

    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    if (!roots.has(info.parentType.name)) return next.handle();
    if (this.reflector.get<boolean>(publicKey, context.getHandler())) return next.handle();

    const { signedIn } = graphql.getContext<GraphqlContext>().req;
    if (!signedIn) throw new GraphQLError('Bitte melden Sie sich an.', { extensions: { code: 'UNAUTHENTICATED' } });

    if (this.mayHold(this.reflector.get<string>(actionKey, context.getHandler()), signedIn.actor)) return next.handle();
    return of(
      info.parentType.name === 'Mutation' ? RefusalType.from({ code: 'NOT_PERMITTED' }) : nothing(info.returnType),
    );
  }

  private mayHold(action: string, actor: PersonActor): boolean {
    const right = this.table.rights[action];
    if (!right) throw new Error(`The rights table has no action ${action}`);

    return permitBeforehand(right, actor).ok;
  }
}
