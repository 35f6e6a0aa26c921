import { graphql } from '#shared/graphql.js';

export const whosePassword = graphql(`
  fragment WhosePassword on Person @_unmask {
    id
  }
`);

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
