import { graphql } from '../../shared/graphql.js';
import { refusalFragment } from '../../shared/server/refusal.js';
import { caseDetailFragment } from './case.document.js';

export const WriteCaseDocument = graphql(
  `
    mutation WriteCase($input: WriteCaseInput!) {
      writeCase(input: $input) {
        __typename
        ... on Case {
          ...CaseDetail
        }
        ...Refusal
      }
    }
  `,
  [caseDetailFragment, refusalFragment],
);
