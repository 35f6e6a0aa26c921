import { graphql, type FragmentOf } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

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

export const RegisterPersonDocument = graphql(
  `
    mutation RegisterPerson($input: PersonInput!) {
      registerPerson(input: $input) {
        __typename
        ...PersonParts
        ...Refusal
      }
    }
  `,
  [personFragment, refusalFragment],
);

export const ChangePersonDocument = graphql(
  `
    mutation ChangePerson($input: PersonInput!) {
      changePerson(input: $input) {
        __typename
        ...PersonParts
        ...Refusal
      }
    }
  `,
  [personFragment, refusalFragment],
);

export const ChangeRolesDocument = graphql(
  `
    mutation ChangeRoles($input: ChangeRolesInput!) {
      changeRoles(input: $input) {
        __typename
        ...PersonParts
        ...Refusal
      }
    }
  `,
  [personFragment, refusalFragment],
);

export const LeavePersonDocument = graphql(
  `
    mutation LeavePerson($input: ThingInput!) {
      leavePerson(input: $input) {
        __typename
        ...PersonParts
        ...Refusal
      }
    }
  `,
  [personFragment, refusalFragment],
);

/** The path of the link is answered once, and kept nowhere. */
export const MakeSignInLinkDocument = graphql(
  `
    mutation MakeSignInLink($input: ThingInput!) {
      makeSignInLink(input: $input) {
        __typename
        ... on MadeSignInLink {
          path
          expiresAt
          person {
            ...PersonParts
          }
        }
        ...Refusal
      }
    }
  `,
  [personFragment, refusalFragment],
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
