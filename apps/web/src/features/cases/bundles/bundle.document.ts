import { graphql, type FragmentOf } from '#shared/graphql.js';
import { gainFragment } from '../risk/risk.document.js';

export const bundleFragment = graphql(
  `
    fragment BundleParts on CaseBundle @_unmask {
      id
      version
      state
      title
      leadingQuestion
      riskAcceptance
      closedAt
      cases {
        caseId
        code
        textNumber
        mine
        taken
        why
        earlyReason
        authorPresents
        case {
          id
          title
        }
      }
      institutions {
        id
        name
        shortName
      }
      risk {
        smallest
        needed
        below3
        below5
        below11
        cases {
          caseId
          size
          alike
          statuses
          gain {
            ...GainParts
          }
        }
      }
      knowledge {
        caseId
        institutionId
        answer
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
  `,
  [gainFragment],
);

export const CaseBundlesDocument = graphql(`
  query CaseBundles($first: Int! = 25, $after: String) {
    caseBundles(first: $first, after: $after) {
      nodes {
        id
        version
        state
        title
        leadingQuestion
        cases {
          caseId
          code
          taken
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const CaseBundleDocument = graphql(
  `
    query CaseBundle($id: ID!) {
      caseBundle(id: $id) {
        ...BundleParts
      }
    }
  `,
  [bundleFragment],
);

export type Bundle = FragmentOf<typeof bundleFragment>;
export type BundledCase = Bundle['cases'][number];
