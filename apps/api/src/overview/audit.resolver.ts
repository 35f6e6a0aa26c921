import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { AuditQueries, type AuditEventView } from '@systemblick/persistence/overview/audit-queries';

import { as } from '../platform/graphql/as.js';
import { connectionOf, PageArgs, toConnection } from '../platform/graphql/connection.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';

@ObjectType('AuditEvent', { description: "One link of the municipality's hash chain." })
class AuditEventType {
  @Field(() => ID) id!: string;
  @Field() at!: Date;
  @Field() action!: string;
  @Field() subjectKind!: string;
  @Field(() => ID) subjectId!: string;
  @Field(() => String, { nullable: true, description: 'None for what the system did.' }) actorName!: string | null;
  @Field(() => Int, { nullable: true, description: 'Its place in the chain; linked within a second.' }) seq!:
    | number
    | null;
}

@ObjectType('AuditChain')
export class AuditChainType {
  @Field(() => Int) linked!: number;
  @Field(() => Int) unlinked!: number;
  @Field(() => Int, { nullable: true, description: 'The first link that does not hold.' }) brokenAt!: number | null;
}

const AuditEventConnection = connectionOf('AuditEventConnection', AuditEventType);

@Resolver(() => AuditEventType)
export class AuditResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Query(() => AuditEventConnection, { description: "One's own acts." })
  @Requires('audit:readOwn')
  async myAuditEvents(@Args() page: PageArgs, @CurrentActor() { personId }: PersonActor) {
    return toConnection(await this.queries.list(page, personId), toEvent);
  }

  @Query(() => AuditEventConnection)
  @Requires('audit:read')
  async auditEvents(@Args() page: PageArgs) {
    return toConnection(await this.queries.list(page, null), toEvent);
  }

  @Query(() => AuditChainType, { nullable: true, description: 'Proves the chain from its first link to its last.' })
  @Requires('audit:verify')
  async auditChain(): Promise<AuditChainType> {
    const { linked, unlinked, broken } = await this.queries.verify();
    return { linked, unlinked, brokenAt: broken?.seq ?? null };
  }
}

const toEvent = ({ id, at, action, subject_kind, subject_id, actor_name, seq }: AuditEventView): AuditEventType =>
  as(AuditEventType, {
    id,
    at,
    action,
    subjectKind: subject_kind,
    subjectId: subject_id,
    actorName: actor_name,
    seq: seq === null ? null : Number(seq),
  });
