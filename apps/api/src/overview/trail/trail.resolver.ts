import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import {
  trailKinds,
  TrailQueries,
  type TrailKind,
  type TrailPlace,
} from '@systemblick/persistence/overview/trail-queries';

import { as } from '../../platform/graphql/as.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { ReadTrailNodes } from './read-trail-nodes.js';
import { TrailEdgeType, TrailKindEnum, TrailType, type TrailNodeType } from './trail.types.js';

const keyOf = ({ kind, id }: TrailPlace): string => `${kind}:${id}`;

@Resolver()
export class TrailResolver {
  constructor(
    private readonly queries: TrailQueries,
    private readonly nodes: ReadTrailNodes,
  ) {}

  @Query(() => TrailType, {
    nullable: true,
    description: 'Back to every passage and case, forward to every measure. Null where the thing is not the reader’s.',
  })
  @Requires('evidence:read')
  async trail(
    @Args('kind', { type: () => TrailKindEnum }) kind: TrailKind,
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<TrailType | null> {
    const start = await this.nodes.node({ kind, id }, actor);
    if (!start) return null;

    const steps = await this.queries.stepsThrough({ kind, id });
    if (onlyStandsBehind(start) && steps.length === 0) return null;
    const places = new Map(steps.flatMap(({ from, to }) => [from, to]).map((place) => [keyOf(place), place]));
    places.delete(start.key);
    const others = await Promise.all([...places.values()].map((place) => this.nodes.node(place, actor)));
    const seen = new Map([start, ...others.filter((node) => node !== null)].map((node) => [node.key, node]));
    const edges = steps
      .map(({ from, to }) => as(TrailEdgeType, { from: keyOf(from), to: keyOf(to) }))
      .filter(({ from, to }) => seen.has(from) && seen.has(to));
    for (const { from, to } of edges) {
      const [kase, passage] = [seen.get(from), seen.get(to)];
      if (kase?.kind === 'case' && passage?.code) kase.code = passage.code;
    }
    return as(TrailType, {
      nodes: [...seen.values()].sort(byOrderOfWork),
      edges,
      hidden: places.size + 1 - seen.size,
    });
  }
}

/** A case that is not the reader's to read: that there is one is known by what stands on it, and by nothing else. */
const onlyStandsBehind = ({ kind, link }: TrailNodeType): boolean => kind === 'case' && link === null;

const byOrderOfWork = (one: TrailNodeType, other: TrailNodeType): number =>
  trailKinds.indexOf(one.kind) - trailKinds.indexOf(other.kind) || one.key.localeCompare(other.key);
