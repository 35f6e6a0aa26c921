import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import {
  foundKinds,
  SearchQueries,
  type FoundKind,
  type FoundThing,
} from '@systemblick/persistence/overview/search-queries';

import { as } from '../../platform/graphql/as.js';
import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { ReadFound } from './read-found.js';

const FoundKindEnum = graphqlEnum('FoundKind', foundKinds);

@ObjectType('Found', { description: 'Something in which the words occur, as its reader may see it.' })
export class FoundType {
  @Field(() => ID) key!: string;
  @Field(() => FoundKindEnum) kind!: FoundKind;
  @Field() title!: string;
  @Field(() => String, { nullable: true }) state!: string | null;
  @Field({ description: 'Where in the web app it is.' }) link!: string;
}

/** So many of a kind are shown. */
const shownOfEach = 10;
/** So many of a kind are looked at, then more where too few of them were the reader's. */
const looks = [40, 320, 2_560] as const;

@Resolver()
export class SearchResolver {
  constructor(
    private readonly queries: SearchQueries,
    private readonly found: ReadFound,
  ) {}

  @Query(() => [FoundType], {
    description:
      'Everything the reader may see in which all the words occur: at most ten of each kind, the best first.',
  })
  @Requires('search:use')
  async search(@Args('words') words: string, @CurrentActor() actor: PersonActor): Promise<FoundType[]> {
    if (words.trim().length < 2) return [];
    const shown = new Map<FoundKind, readonly FoundType[]>();
    let left: readonly FoundKind[] = foundKinds;
    for (const most of looks) {
      const things = await this.queries.find(words, left, most);
      const seen = await this.seen(things, actor);
      for (const kind of left) shown.set(kind, seen.filter((found) => found.kind === kind).slice(0, shownOfEach));
      left = left.filter((kind) => {
        const looked = things.filter((thing) => thing.kind === kind).length;
        return looked === most && (shown.get(kind) ?? []).length < shownOfEach;
      });
      if (left.length === 0) break;
    }
    return foundKinds.flatMap((kind) => shown.get(kind) ?? []);
  }

  private async seen(things: readonly FoundThing[], actor: PersonActor): Promise<readonly FoundType[]> {
    const seen = await Promise.all(
      things.map(async (thing) => {
        const read = await this.found.read(thing, actor);
        return read?.link ? toFound(thing.kind, thing.id, read.title, read.state, read.link) : null;
      }),
    );
    return seen.filter((found) => found !== null);
  }
}

const toFound = (kind: FoundKind, id: string, title: string, state: string | null, link: string): FoundType =>
  as(FoundType, { key: `${kind}:${id}`, kind, title, state, link });
