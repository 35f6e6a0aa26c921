import { graphql, type FragmentOf } from '../../shared/graphql.js';
import { refusalFragment } from '../../shared/server/refusal.js';

export const nominationFragment = graphql(`
  fragment NominationParts on Nomination @_unmask {
    id
    version
    state
    caseId
    mine
    why
    nominatedAt
    case {
      id
      title
    }
  }
`);

export const NominationsDocument = graphql(
  `
    query Nominations($first: Int! = 100, $after: String) {
      nominations(first: $first, after: $after) {
        nodes {
          ...NominationParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [nominationFragment],
);

export const NominateCaseDocument = graphql(
  `
    mutation NominateCase($input: NominateCaseInput!) {
      nominateCase(input: $input) {
        __typename
        ...NominationParts
        ...Refusal
      }
    }
  `,
  [nominationFragment, refusalFragment],
);

export const WithdrawNominationDocument = graphql(
  `
    mutation WithdrawNomination($input: ThingInput!) {
      withdrawNomination(input: $input) {
        __typename
        ...NominationParts
        ...Refusal
      }
    }
  `,
  [nominationFragment, refusalFragment],
);

export const PassOverNominationDocument = graphql(
  `
    mutation PassOverNomination($input: ThingInput!) {
      passOverNomination(input: $input) {
        __typename
        ...NominationParts
        ...Refusal
      }
    }
  `,
  [nominationFragment, refusalFragment],
);

export type Nomination = FragmentOf<typeof nominationFragment>;
