import { Args, ArgsType, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { Requires } from '../permissions/requires.js';
import { CurrentActor } from '../request/current-actor.js';
import { RequestContext } from '../request/request-context.js';
import { ChangeFeed, type Change } from './change-feed.js';
import { SubjectReaders } from './subject-readers.js';

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
  async *changed(
    @Args() { kinds, id }: ChangedArgs,
    @CurrentActor() actor: PersonActor,
  ): AsyncGenerator<{ changed: ChangedType }> {
    const [kind] = kinds;
    const may = async () =>
      !id || (kind !== undefined && (await this.context.as(actor, () => this.readers.may(actor, kind, id))));
    if (!(await may())) return;

    for await (const { change } of this.feed.changes()) {
      if (!concerns(change, actor, kinds, id ?? null)) continue;
      // The change may be that it is no longer theirs to see.
      if (!(await may())) return;
      yield { changed: { kind: change.kind, id: id ?? null } };
    }
  }
}

function concerns(change: Change, actor: PersonActor, kinds: readonly string[], id: string | null): boolean {
  if (change.kind === '*') return true;
  return (
    change.municipalityId === actor.municipalityId && kinds.includes(change.kind) && (id === null || id === change.id)
  );
}
