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

export const SetPasswordDocument = graphql(
  `
    mutation SetPassword($input: SetPasswordInput!) {
      setPassword(input: $input) {
        __typename
        ...PersonParts
        ...Refusal
      }
    }
  `,
  [personFragment, refusalFragment],
);

export type Person = FragmentOf<typeof personFragment>;
