import { graphql } from '#shared/graphql.js';
import { refusalFragment } from '#shared/server/refusal.js';

export const ConsentToBeNamedDocument = graphql(
  `
    mutation ConsentToBeNamed($named: Boolean!) {
      consentToBeNamed(named: $named) {
        __typename
        ... on Person {
          id
          version
          namedInPublic
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
