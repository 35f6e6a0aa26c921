import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const ChangePasswordDocument = graphql(
  `
    mutation ChangePassword($input: ChangePasswordInput!) {
      changePassword(input: $input) {
        __typename
        ... on Person {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const AccessNoticesDocument = graphql(`
  query AccessNotices {
    accessNotices {
      id
      kind
      by
      at
    }
  }
`);

export const ReadAccessNoticesDocument = graphql(`
  mutation ReadAccessNotices {
    readAccessNotices
  }
`);
