import { graphql, type ResultOf } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const DerivedThemesDocument = graphql(`
  query DerivedThemes($sessionId: ID!) {
    themes(first: 100) {
      nodes {
        id
        number
        title
        kind
        session {
          id
        }
      }
    }
    dotVotings(sessionId: $sessionId) {
      id
      state
      budget
      voters
    }
  }
`);

export type DerivedTheme = ResultOf<typeof DerivedThemesDocument>['themes']['nodes'][number];

export const OpenDotVotingDocument = graphql(
  `
    mutation OpenDotVoting($input: OpenDotVotingInput!) {
      openDotVoting(input: $input) {
        __typename
        ... on DotVoting {
          id
          state
          budget
          voters
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
