import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { ConnectionPage } from './paging';

/** `first` (1 to 100) and `after` (an opaque cursor) of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50 })
  first: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** Says whether more rows follow. */
@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor?: string | null;
}

/** Makes the edge and connection types of a node: `Connection(TaskType, 'Task')` gives TaskEdge and TaskConnection. */
export function Connection<Node>(node: Type<Node>, name: string): Type<ConnectionPage<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String)
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType(`${name}Connection`)
  class Page implements ConnectionPage<Node> {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int)
    totalCount: number;
  }
  return Page;
}
