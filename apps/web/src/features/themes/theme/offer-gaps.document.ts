import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const NoteOfferGapDocument = graphql(
  `
    mutation NoteOfferGap($input: NoteOfferGapInput!) {
      noteOfferGap(input: $input) {
        __typename
        ... on OfferGap {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const CloseOfferGapDocument = graphql(
  `
    mutation CloseOfferGap($input: ThingInput!) {
      closeOfferGap(input: $input) {
        __typename
        ... on OfferGap {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const OffersForGapDocument = graphql(`
  query OffersForGap($search: String) {
    offers(first: 30, search: $search) {
      nodes {
        id
        name
        provider
      }
    }
  }
`);
