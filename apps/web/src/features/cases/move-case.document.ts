import { graphql } from '../../shared/graphql.js';
import { refusalFragment } from '../../shared/server/refusal.js';
import { caseDetailFragment } from './case.document.js';

/** What a case is after it left this person's hands; the rest is fetched anew by the page that shows it. */
const movedFragment = graphql(`
  fragment MovedCase on Case @_unmask {
    id
    version
    state
  }
`);

export const SubmitCaseDocument = graphql(
  `
    mutation SubmitCase($input: ThingInput!) {
      submitCase(input: $input) {
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

export const TakeBackCaseDocument = graphql(
  `
    mutation TakeBackCase($input: ThingInput!) {
      takeBackCase(input: $input) {
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

export const BeginReviewDocument = graphql(
  `
    mutation BeginReview($input: ThingInput!) {
      beginReview(input: $input) {
        __typename
        ... on Case {
          id
          version
          state
          reviewBegunAt
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ReviseCaseDocument = graphql(
  `
    mutation ReviseCase($input: ThingInput!) {
      reviseCase(input: $input) {
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

export const DropRevisionDocument = graphql(
  `
    mutation DropRevision($input: ThingInput!) {
      dropRevision(input: $input) {
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

export const WithdrawCaseDocument = graphql(
  `
    mutation WithdrawCase($input: WithdrawCaseInput!) {
      withdrawCase(input: $input) {
        __typename
        ...MovedCase
        ...Refusal
      }
    }
  `,
  [movedFragment, refusalFragment],
);

export const ReleaseCaseDocument = graphql(
  `
    mutation ReleaseCase($input: ReleaseCaseInput!) {
      releaseCase(input: $input) {
        __typename
        ...MovedCase
        ...Refusal
      }
    }
  `,
  [movedFragment, refusalFragment],
);

export const ReturnCaseDocument = graphql(
  `
    mutation ReturnCase($input: ReturnCaseInput!) {
      returnCase(input: $input) {
        __typename
        ...MovedCase
        ...Refusal
      }
    }
  `,
  [movedFragment, refusalFragment],
);
