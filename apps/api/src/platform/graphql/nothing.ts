import { getNullableType, isListType, isNonNullType, isObjectType, type GraphQLOutputType } from 'graphql';

/** What somebody sees who may see nothing: no rows of a list, and no thing. A stranger's thing is "not found". */
export function nothing(type: GraphQLOutputType): unknown {
  if (!isNonNullType(type)) return null;

  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isObjectType(inner) && inner.name.endsWith('Connection'))
    return { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };

  throw new Error(`A query whose answer may be refused must be nullable, a list or a connection: ${String(type)}`);
}
