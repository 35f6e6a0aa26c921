import { graphql, type ResultOf } from '#shared/graphql.js';

export const SearchDocument = graphql(`
  query Search($words: String!) {
    search(words: $words) {
      key
      kind
      title
      link
    }
  }
`);

export type Found = ResultOf<typeof SearchDocument>['search'][number];
