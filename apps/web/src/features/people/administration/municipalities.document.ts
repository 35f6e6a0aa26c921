import { graphql, type FragmentOf } from '#shared/graphql.js';

export const memberMunicipalityFragment = graphql(`
  fragment MemberMunicipalityParts on MemberMunicipality @_unmask {
    id
    version
    name
    sizeClass
    contact {
      name
      email
      phone
    }
  }
`);

export const MemberMunicipalitiesDocument = graphql(
  `
    query MemberMunicipalities($first: Int! = 100, $after: String) {
      memberMunicipalities(first: $first, after: $after) {
        nodes {
          ...MemberMunicipalityParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [memberMunicipalityFragment],
);

export const municipalityFragment = graphql(`
  fragment MunicipalityParts on Municipality @_unmask {
    id
    version
    kind
    settings {
      clientInformationDemand
      draftRetentionDays
      authorCaseload
      wholeCaseload
      textRetentionMonths
      textRetentionMonthsAtMost
      ownPlaces
      fileNumberPatterns
    }
  }
`);

export const MunicipalityDocument = graphql(
  `
    query Municipality {
      municipality {
        ...MunicipalityParts
      }
    }
  `,
  [municipalityFragment],
);

export type MemberMunicipality = FragmentOf<typeof memberMunicipalityFragment>;
export type Municipality = FragmentOf<typeof municipalityFragment>;
