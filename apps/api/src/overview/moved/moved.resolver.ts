import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { heldBy } from '@systemblick/domain/kernel/actor';
import { permit } from '@systemblick/domain/kernel/rights';
import { gatheredByDay, type DayOfAThing } from '@systemblick/domain/overview/moved';
import { overviewRights } from '@systemblick/domain/overview/overview-rights';
import { MovedQueries } from '@systemblick/persistence/overview/moved-queries';
import { foundKinds, type FoundKind } from '@systemblick/persistence/overview/search-queries';

import { as } from '../../platform/graphql/as.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { ReadFound } from '../search/read-found.js';
import { ReadTrailNodes } from '../trail/read-trail-nodes.js';

@ObjectType('MovedThing', { description: 'A thing of the work that took steps on one day, and which.' })
export class MovedType {
  @Field(() => ID) id!: string;
  @Field() at!: Date;
  @Field(() => [String], { description: 'What happened to it that day: actions of the rights table, in their order.' })
  actions!: readonly string[];
  @Field() title!: string;
  @Field() link!: string;
}

@ObjectType('FlowCount')
export class FlowCountType {
  @Field({ description: 'case, theme, proposal, paper or measure.' }) kind!: string;
  @Field() state!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('FlowStuck')
export class FlowStuckType {
  @Field() kind!: string;
  @Field(() => Int, { description: 'How many took no step for four weeks; of measures, how many are overdue.' })
  count!: number;
}

@ObjectType('Flow', { description: 'How much stands where on the way from the case to its effect.' })
export class FlowType {
  @Field(() => [FlowCountType]) counts!: readonly FlowCountType[];
  @Field(() => [FlowStuckType]) stuck!: readonly FlowStuckType[];
}

const day = 86_400_000;
const lookedBack = 30 * day;
const stuckAfter = 28 * day;
const mostRead = 300;
/** Then more, where too few of them were the reader's. */
const lookedAtOnce = 60;
const mostShown = 12;

const kindOf: Readonly<Record<string, FoundKind>> = {
  CaseBundle: 'bundle',
  ReconstructionSession: 'session',
  GenerativeTheme: 'theme',
  Projektgruppe: 'projektgruppe',
  Proposal: 'proposal',
  Beschlussvorlage: 'paper',
  Meeting: 'meeting',
  Measure: 'measure',
};

@Resolver()
export class MovedResolver {
  constructor(
    private readonly queries: MovedQueries,
    private readonly found: ReadFound,
    private readonly nodes: ReadTrailNodes,
    private readonly clock: Clock,
  ) {}

  @Query(() => [MovedType], {
    description: 'Was sich bewegt hat: what others did in the last 30 days, the latest first.',
  })
  @Requires('startPage:read')
  async moved(@CurrentActor() actor: PersonActor): Promise<MovedType[]> {
    const since = new Date(this.clock.now().getTime() - lookedBack);
    const moves = gatheredByDay(await this.queries.since(since, actor.personId, mostRead));
    const shown: MovedType[] = [];
    for (let start = 0; start < moves.length && shown.length < mostShown; start += lookedAtOnce) {
      const some = moves.slice(start, start + lookedAtOnce);
      const seen = await Promise.all(some.map((move) => this.seen(move, actor)));
      shown.push(...seen.filter((moved) => moved !== null));
    }
    return shown.slice(0, mostShown);
  }

  @Query(() => FlowType, { nullable: true, description: 'For those who may read the history of the process.' })
  @Requires('history:read')
  async flow(@CurrentActor() actor: PersonActor): Promise<FlowType | null> {
    if (!permit(overviewRights['history:read'], heldBy(actor)).ok) return null;
    const now = this.clock.now();
    const before = new Date(now.getTime() - stuckAfter);
    const [counts, stuck] = [await this.queries.counts(), await this.queries.stuck(before, dayOf(now))];
    return as(FlowType, { counts, stuck });
  }

  private async seen({ id, at, actions, kind, subjectId }: DayOfAThing, actor: PersonActor): Promise<MovedType | null> {
    const read = await this.read(kind, subjectId, actor);
    if (!read?.link || read.title === '') return null;
    return as(MovedType, { id, at, actions, title: read.title, link: read.link });
  }

  private read(kind: string, id: string, actor: PersonActor) {
    if (kind === 'Case') return this.nodes.node({ kind: 'case', id }, actor);
    const found = kindOf[kind];
    return found && foundKinds.includes(found) ? this.found.read({ kind: found, id, titled: true }, actor) : null;
  }
}
