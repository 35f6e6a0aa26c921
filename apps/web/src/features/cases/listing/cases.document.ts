import { graphql, type ResultOf } from '#shared/graphql.js';

export const CasesDocument = graphql(`
  query Cases($scope: CaseScope!, $first: Int! = 25, $after: String) {
    cases(scope: $scope, first: $first, after: $after) {
      nodes {
        id
        version
        state
        title
        mine
        createdAt
        writtenAt
        submittedAt
        withdrawnAt
        returned {
          at
          reason
        }
        releasedTexts {
          number
          releasedAt
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

export type ListedCase = ResultOf<typeof CasesDocument>['cases']['nodes'][number];
