import { graphql } from '../../../../shared/graphql.js';
import { refusalFragment } from '../../../../shared/server/refusal.js';

export const TakeUpStatementDocument = graphql(
  `
    mutation TakeUpStatement($input: SettleStatementInput!) {
      takeUpStatement(input: $input) {
        __typename
        ... on Statement {
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

export const AttachStatementDocument = graphql(
  `
    mutation AttachStatement($input: SettleStatementInput!) {
      attachStatement(input: $input) {
        __typename
        ... on Statement {
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

export const LapseStatementDocument = graphql(
  `
    mutation LapseStatement($input: ThingInput!) {
      lapseStatement(input: $input) {
        __typename
        ... on Statement {
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
