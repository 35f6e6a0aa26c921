import { graphql } from '#shared/graphql.js';
import { refusalFragment } from '#shared/server/refusal.js';

export const SignInLinkDocument = graphql(
  `
    query SignInLink($token: String!) {
      signInLink(token: $token) {
        __typename
        ... on SignInLink {
          kind
          name
          email
          municipality
          expiresAt
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const entered = graphql(`
  fragment Entered on SignedIn @_unmask {
    expiresAt
  }
`);
