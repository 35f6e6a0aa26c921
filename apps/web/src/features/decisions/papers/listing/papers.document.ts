import { graphql, type ResultOf } from '#shared/graphql.js';

export const PapersDocument = graphql(`
  query Papers(
    $first: Int! = 25
    $after: String
    $states: [PaperState!]
    $search: String
    $mineOnly: Boolean! = false
  ) {
    papers(first: $first, after: $after, states: $states, search: $search, mineOnly: $mineOnly) {
      nodes {
        id
        version
        state
        number
        public
        statementsUntil
        clearedAt
        tabledAt
        decidedAt
        text {
          title
        }
        authors {
          id
          name
        }
        themes {
          id
          number
          title
        }
        statementCounts {
          asked
          pending
          agreed
          objected
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

export type ListedPaper = ResultOf<typeof PapersDocument>['papers']['nodes'][number];
