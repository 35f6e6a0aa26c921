import { graphql } from '../../../../shared/graphql.js';
import { refusalFragment } from '../../../../shared/server/refusal.js';

/** What a move changes shows on the page, which is fetched anew after each. */
export const AskStatementsDocument = graphql(
  `
    mutation AskStatements($input: AskStatementsInput!) {
      askStatements(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const AskFurtherDocument = graphql(
  `
    mutation AskFurther($input: AskFurtherInput!) {
      askFurther(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const ClearPaperDocument = graphql(
  `
    mutation ClearPaper($input: ThingInput!) {
      clearPaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const TablePaperDocument = graphql(
  `
    mutation TablePaper($input: ThingInput!) {
      tablePaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const WithdrawPaperDocument = graphql(
  `
    mutation WithdrawPaper($input: WithdrawPaperInput!) {
      withdrawPaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const ReturnPaperDocument = graphql(
  `
    mutation ReturnPaper($input: ReturnPaperInput!) {
      returnPaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const DeclinePaperDocument = graphql(
  `
    mutation DeclinePaper($input: DeclinePaperInput!) {
      declinePaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
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

export const PublishPaperDocument = graphql(
  `
    mutation PublishPaper($input: PublishPaperInput!) {
      publishPaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
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
