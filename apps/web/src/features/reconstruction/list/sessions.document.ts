import { graphql, type ResultOf } from '#shared/graphql.js';

export const SessionsDocument = graphql(`
  query ReconstructionSessions($first: Int!, $after: String) {
    reconstructionSessions(first: $first, after: $after) {
      nodes {
        id
        title
        state
        startsAt
        endsAt
        place
        takesPart
        rulesAccepted
        bundle {
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

export type ListedSession = ResultOf<typeof SessionsDocument>['reconstructionSessions']['nodes'][number];
