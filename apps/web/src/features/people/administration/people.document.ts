import { graphql, type FragmentOf } from '#shared/graphql.js';

export const personFragment = graphql(`
  fragment PersonParts on Person @_unmask {
    id
    version
    state
    name
    position
    email
    roles
    access {
      state
      linkUntil
    }
    institutionId
    institution {
      id
      name
      shortName
    }
  }
`);

export const PersonsDocument = graphql(
  `
    query Persons($first: Int! = 25, $after: String, $search: String, $includeLeft: Boolean! = false) {
      persons(first: $first, after: $after, search: $search, includeLeft: $includeLeft) {
        nodes {
          ...PersonParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [personFragment],
);

/** The path of the link is answered once, and kept nowhere. */
export const madeSignInLink = graphql(
  `
    fragment MadeLink on MadeSignInLink @_unmask {
      path
      expiresAt
      person {
        ...PersonParts
      }
    }
  `,
  [personFragment],
);

export const DoubledAddressesDocument = graphql(`
  query DoubledAddresses {
    doubledAddresses {
      id
      name
      email
    }
  }
`);

export type Person = FragmentOf<typeof personFragment>;
