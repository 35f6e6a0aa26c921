import { graphql, type ResultOf } from '#shared/graphql.js';

export const GroupsDocument = graphql(`
  query Projektgruppen($first: Int! = 25, $after: String) {
    projektgruppen(first: $first, after: $after) {
      nodes {
        id
        version
        state
        name
        dueOn
        overdue
        themes {
          id
          title
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

export const ProposalsDocument = graphql(`
  query Proposals($first: Int! = 25, $after: String) {
    proposals(first: $first, after: $after) {
      nodes {
        id
        version
        state
        kind
        title
        answersUntil
        theme {
          id
          title
        }
        body {
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

export type ListedGroup = ResultOf<typeof GroupsDocument>['projektgruppen']['nodes'][number];
export type ListedProposal = ResultOf<typeof ProposalsDocument>['proposals']['nodes'][number];
