import { graphql, type ResultOf } from '#shared/graphql.js';

export const MeetingsDocument = graphql(`
  query Meetings($first: Int! = 25, $after: String, $time: MeetingTime! = upcoming) {
    meetings(first: $first, after: $after, time: $time) {
      nodes {
        id
        state
        number
        title
        startsAt
        startedAt
        place
        itemCount
        body {
          id
          name
        }
        chair {
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

export type ListedMeeting = ResultOf<typeof MeetingsDocument>['meetings']['nodes'][number];
