import { Args, ArgsType, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { Requires } from '../permissions/requires.js';
import { CurrentActor } from '../request/current-actor.js';
import { RequestContext } from '../request/request-context.js';
import { ChangeFeed } from './change-feed.js';
import type { Change } from './change.js';
import { ChangeStream } from './change-stream.js';
import { SubjectReaders } from './subject-readers.js';

/** Also said of the other subscription. */
export const sinceWhen =
  'When the page was asked for: what changed since then is told at once. Too long ago counts as changed.';
/** More kinds than there are to hear of is nobody's page. */
const mostKinds = 50;

@ObjectType('Changed', { description: 'Something changed: fetch it again. Nothing of it is told here.' })
export class ChangedType {
  @Field() kind!: string;
  @Field(() => ID, { nullable: true }) id!: string | null;
}

@ArgsType()
export class ChangedArgs {
  @Field(() => [String], { description: 'Names of types, such as Case.' }) kinds!: string[];
  @Field(() => ID, { nullable: true, description: 'Only this one; without it, that something of these kinds changed.' })
  id?: string | null;

  @Field(() => Date, { nullable: true, description: sinceWhen }) since?: Date | null;
}

@Resolver()
export class ChangesResolver {
  constructor(
    private readonly feed: ChangeFeed,
    private readonly readers: SubjectReaders,
    private readonly context: RequestContext,
  ) {}

  @Subscription(() => ChangedType)
  @Requires('notification:read')
  async changed(
    @Args() { kinds, id, since }: ChangedArgs,
    @CurrentActor() actor: PersonActor,
  ): Promise<ChangeStream<{ changed: ChangedType }>> {
    const [kind] = kinds;
    if (kinds.length > mostKinds) throw tooMany();
    const may = async () =>
      !id || (kind !== undefined && (await this.context.as(actor, () => this.readers.may(actor, kind, id))));
    if (!(await may())) return ChangeStream.ended();

    return this.feed.stream(
      (change) =>
        concerns(change, actor, kinds, id ?? null) ? { changed: { kind: change.kind, id: id ?? null } } : undefined,
      { since, may },
    );
  }
}

const tooMany = () =>
  new GraphQLError(`Höchstens ${mostKinds} Arten auf einmal.`, { extensions: { code: 'BAD_USER_INPUT' } });

function concerns(change: Change, actor: PersonActor, kinds: readonly string[], id: string | null): boolean {
  if (change.kind === '*') return true;
  return (
    change.municipalityId === actor.municipalityId && kinds.includes(change.kind) && (id === null || id === change.id)
  );
}
