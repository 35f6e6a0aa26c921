import { graphql, type ResultOf } from '#shared/graphql.js';

export const MeasuresDocument = graphql(`
  query Measures(
    $first: Int! = 25
    $after: String
    $search: String
    $states: [MeasureState!]
    $overdueOnly: Boolean! = false
  ) {
    measures(first: $first, after: $after, search: $search, states: $states, overdueOnly: $overdueOnly) {
      nodes {
        id
        title
        state
        startsOn
        dueOn
        overdue
        progress
        institution {
          id
          shortName
        }
        responsible {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type ListedMeasure = ResultOf<typeof MeasuresDocument>['measures']['nodes'][number];
