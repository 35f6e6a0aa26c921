import { graphql, type FragmentOf } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

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

export const AddMemberMunicipalityDocument = graphql(
  `
    mutation AddMemberMunicipality($input: MemberMunicipalityInput!) {
      addMemberMunicipality(input: $input) {
        __typename
        ...MemberMunicipalityParts
        ...Refusal
      }
    }
  `,
  [memberMunicipalityFragment, refusalFragment],
);

export const ChangeMemberMunicipalityDocument = graphql(
  `
    mutation ChangeMemberMunicipality($input: MemberMunicipalityInput!) {
      changeMemberMunicipality(input: $input) {
        __typename
        ...MemberMunicipalityParts
        ...Refusal
      }
    }
  `,
  [memberMunicipalityFragment, refusalFragment],
);

const municipalityFragment = graphql(`
  fragment MunicipalityParts on Municipality @_unmask {
    id
    version
    kind
    settings {
      clientInformationDemand
      draftRetentionDays
      riskBound
      textRetentionMonths
      textRetentionMonthsAtMost
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

export const ChangeSettingsDocument = graphql(
  `
    mutation ChangeSettings($input: ChangeSettingsInput!) {
      changeSettings(input: $input) {
        __typename
        ...MunicipalityParts
        ...Refusal
      }
    }
  `,
  [municipalityFragment, refusalFragment],
);

export type MemberMunicipality = FragmentOf<typeof memberMunicipalityFragment>;
export type Municipality = FragmentOf<typeof municipalityFragment>;
