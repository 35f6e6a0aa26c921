import { graphql, type FragmentOf } from '../../shared/graphql.js';
import { refusalFragment } from '../../shared/server/refusal.js';
import { sessionFragment } from './session.document.js';

export const AcceptRulesDocument = graphql(
  `
    mutation AcceptRules($input: AcceptRulesInput!) {
      acceptRules(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const RecogniseCaseDocument = graphql(
  `
    mutation RecogniseCase($input: RecogniseCaseInput!) {
      recogniseCase(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const sessionTextFragment = graphql(`
  fragment SessionTextParts on SessionText @_unmask {
    caseId
    number
    text {
      title
      sections {
        phase
        text
      }
    }
  }
`);

export type SessionText = FragmentOf<typeof sessionTextFragment>;

export const OpenSessionTextDocument = graphql(
  `
    mutation OpenSessionText($input: OpenSessionTextInput!) {
      openSessionText(input: $input) {
        __typename
        ...SessionTextParts
        ...Refusal
      }
    }
  `,
  [sessionTextFragment, refusalFragment],
);
