import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const ProposeThemeDocument = graphql(
  `
    mutation ProposeTheme($input: ProposeThemeInput!) {
      proposeTheme(input: $input) {
        __typename
        ... on GenerativeTheme {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const RewordThemeDocument = graphql(
  `
    mutation RewordTheme($input: RewordThemeInput!) {
      rewordTheme(input: $input) {
        __typename
        ... on GenerativeTheme {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
