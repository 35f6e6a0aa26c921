import { initGraphQLTada } from 'gql.tada';

import type { introspection } from '@systemblick/contract/graphql-env';

/** Writes a GraphQL document whose result and variables are typed by the contract. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { DateTime: string; CivilDate: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
