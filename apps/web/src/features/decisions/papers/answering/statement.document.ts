import { graphql, type ResultOf } from '../../../../shared/graphql.js';
import { refusalFragment } from '../../../../shared/server/refusal.js';
import { paperTextFragment, statementFragment } from '../paper/paper.document.js';

export const StatementDocument = graphql(
  `
    query Statement($id: ID!) {
      statement(id: $id) {
        ...StatementParts
        paper {
          id
          number
          state
          text {
            ...PaperTextParts
          }
          files {
            id
            name
            size
            link
          }
        }
      }
    }
  `,
  [statementFragment, paperTextFragment],
);

export const GiveStatementDocument = graphql(
  `
    mutation GiveStatement($input: GiveStatementInput!) {
      giveStatement(input: $input) {
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

export type AskedStatement = NonNullable<ResultOf<typeof StatementDocument>['statement']>;
