import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

import type { Page } from '@systemblick/persistence/platform/page';

@ObjectType('PageInfo')
class PageInfoType {
  @Field() hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 25, description: 'How many, 100 at most.' }) first!: number;
  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' }) after?: string | null;
}

export type Connection<Node> = { nodes: Node[]; totalCount: number; pageInfo: PageInfoType };

/** The connection type of one kind of node, by cursor. */
export function connectionOf<Node extends object>(name: string, node: Type<Node>): Type<Connection<Node>> {
  @ObjectType(name)
  class ConnectionType {
    @Field(() => [node]) nodes!: Node[];
    @Field(() => Int) totalCount!: number;
    @Field(() => PageInfoType) pageInfo!: PageInfoType;
  }
  return ConnectionType;
}

export const toConnection = <View, Node>(page: Page<View>, toNode: (view: View) => Node): Connection<Node> => ({
  nodes: page.nodes.map(toNode),
  totalCount: page.totalCount,
  pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.endCursor },
});
