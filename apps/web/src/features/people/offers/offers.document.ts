import { graphql, type FragmentOf, type ResultOf } from '#shared/graphql.js';
import { refusalFragment } from '#shared/server/refusal.js';

export const offerFragment = graphql(`
  fragment OfferParts on Offer @_unmask {
    id
    version
    state
    name
    provider
    fieldOfAction: field
    targetGroup
    languages
    access
    times
    childCare
    barrierFree
    transport
    costs
    description
    contactRole
    email
    phone
    website
    lastChecked
    checkDue
    institution {
      id
      name
    }
    memberMunicipalities {
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
export type Offer = FragmentOf<typeof offerFragment>;

export const OffersDocument = graphql(
  `
    query Offers(
      $first: Int! = 25
      $after: String
      $search: String
      $field: String
      $memberMunicipalityId: ID
      $childCare: Boolean! = false
      $checkDue: Boolean! = false
    ) {
      offers(
        first: $first
        after: $after
        search: $search
        field: $field
        memberMunicipalityId: $memberMunicipalityId
        childCare: $childCare
        checkDue: $checkDue
      ) {
        nodes {
          ...OfferParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [offerFragment],
);

export const OfferChoicesDocument = graphql(`
  query OfferChoices {
    offerFields
    memberMunicipalities(first: 100) {
      nodes {
        id
        name
      }
    }
    institutions(first: 100) {
      nodes {
        id
        name
        state
      }
    }
  }
`);

export const OfferDocument = graphql(
  `
    query Offer($id: ID!) {
      offer(id: $id) {
        ...OfferParts
        proposer {
          id
          name
        }
        gaps {
          id
          version
          state
          note
          notedOn
          theme {
            id
            title
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
      }
    }
  `,
  [offerFragment],
);
export type OfferWithGaps = NonNullable<ResultOf<typeof OfferDocument>['offer']>;

export const ImportOffersDocument = graphql(
  `
    mutation ImportOffers($lines: [OfferLineInput!]!, $preview: Boolean!) {
      importOffers(lines: $lines, preview: $preview) {
        __typename
        ... on OfferImport {
          lines {
            line
            outcome
            meant {
              id
              version
            }
            refusals {
              code
              message
              field
            }
          }
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
