import { graphql, type ResultOf } from '#shared/graphql.js';
import { resolutionFragment } from './resolution.document.js';

export const ResolutionsDocument = graphql(
  `
    query Resolutions($first: Int! = 25, $after: String, $search: String, $bodyId: ID, $outcome: ResolutionOutcome) {
      resolutions(first: $first, after: $after, search: $search, bodyId: $bodyId, outcome: $outcome) {
        nodes {
          ...ResolutionDetail
          meeting {
            id
            title
            startsAt
          }
          paper {
            id
            title
            number
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [resolutionFragment],
);

export type ListedResolution = ResultOf<typeof ResolutionsDocument>['resolutions']['nodes'][number];
