import { graphql } from '#shared/graphql.js';
import { refusalFragment } from '#shared/server/refusal.js';

export const SignInOptionsDocument = graphql(`
  query SignInOptions {
    signInOptions {
      passwordAllowed
      demoPeople {
        personId
        name
        position
        institution
        municipality
      }
    }
  }
`);

export const SignInDocument = graphql(
  `
    mutation SignIn($input: SignInInput!) {
      signIn(input: $input) {
        __typename
        ... on SignInChoice {
          municipalities {
            municipalityId
            name
          }
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const SignInAsDemoPersonDocument = graphql(
  `
    mutation SignInAsDemoPerson($input: DemoSignInInput!) {
      signInAsDemoPerson(input: $input) {
        __typename
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
