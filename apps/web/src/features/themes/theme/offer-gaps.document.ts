import { graphql, type FragmentOf } from '#shared/graphql.js';

export const offerGapFragment = graphql(`
  fragment OfferGapParts on OfferGap @_unmask {
    id
    version
    kind
    state
    note
    offer {
      id
      name
    }
    steps {
      action
      allowed
      refusal {
        code
        message
      }
    }
  }
`);

export type OfferGap = FragmentOf<typeof offerGapFragment>;

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
