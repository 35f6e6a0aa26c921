import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { trailKinds, type TrailKind } from '@systemblick/persistence/overview/trail-queries';

import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';

export const TrailKindEnum = graphqlEnum('TrailKind', trailKinds);

@ObjectType('TrailNode', { description: 'One thing on the way from a case to its effect, as this reader may see it.' })
export class TrailNodeType {
  @Field(() => ID, { description: 'Kind and id.' }) key!: string;
  @Field(() => TrailKindEnum) kind!: TrailKind;
  @Field(() => ID) id!: string;
  @Field({ description: 'What it is called, or how it reads; empty where the reader may not know.' }) title!: string;
  @Field(() => String, { nullable: true, description: 'Of a case or passage: Fall A, Fall B … in its bundle.' })
  code!: string | null;
  @Field(() => String, { nullable: true, description: 'Its state, as its own type names it.' }) state!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where in the web app it is; null where the reader has no page of it.',
  })
  link!: string | null;
  @Field({ description: 'Its words are gone by retention; its place in the trail stays.' }) erased!: boolean;
}

@ObjectType('TrailEdge', { description: 'The first gave rise to the second.' })
export class TrailEdgeType {
  @Field(() => ID) from!: string;
  @Field(() => ID) to!: string;
}

@ObjectType('Trail', { description: 'Herkunft und Wirkung of one thing.' })
export class TrailType {
  @Field(() => [TrailNodeType], { description: 'In the order of the work.' }) nodes!: TrailNodeType[];
  @Field(() => [TrailEdgeType]) edges!: TrailEdgeType[];
  @Field(() => Int, { description: 'How many things on it are not the reader’s to see.' }) hidden!: number;
}
