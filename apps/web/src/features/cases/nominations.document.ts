import { graphql, type FragmentOf } from '#shared/graphql.js';

export const nominationFragment = graphql(`
  fragment NominationParts on Nomination @_unmask {
    id
    version
    state
    caseId
    mine
    why
    authorPresents
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

export type Nomination = FragmentOf<typeof nominationFragment>;
