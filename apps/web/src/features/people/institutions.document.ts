import { graphql, type FragmentOf } from '#shared/graphql.js';

export const institutionFragment = graphql(`
  fragment InstitutionParts on Institution @_unmask {
    id
    version
    state
    name
    shortName
    type
    legalSpheres
    insideAdministration
    leaderId
    memberMunicipalityId
  }
`);

export const InstitutionsDocument = graphql(
  `
    query Institutions($first: Int! = 25, $after: String, $search: String) {
      institutions(first: $first, after: $after, search: $search) {
        nodes {
          ...InstitutionParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [institutionFragment],
);

export type Institution = FragmentOf<typeof institutionFragment>;
