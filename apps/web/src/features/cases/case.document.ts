import { graphql, type FragmentOf } from '#shared/graphql.js';

const caseTextFragment = graphql(`
  fragment CaseTextParts on CaseText @_unmask {
    title
    sections {
      phase
      text
    }
    stations {
      institutionType
      sizeClass
      legalSphere
      phase
      sought
      happened
      outcome
      handOver
    }
    legalSpheres
    attributes {
      ageBand
      household
      regionOfOrigin
      residenceStatus
      sizeClass
    }
  }
`);

export const caseDetailFragment = graphql(
  `
    fragment CaseDetail on Case @_unmask {
      id
      version
      state
      title
      mine
      createdAt
      writtenAt
      submittedAt
      reviewBegunAt
      reviewMissing {
        id
        name
      }
      withdrawnAt
      withdrawalReason
      keptUntil
      findings {
        section
        start
        end
        kind
        reason
      }
      clientInformation {
        kind
        on
        legalBasis
      }
      returned {
        at
        reason
      }
      text {
        ...CaseTextParts
      }
      releasedTexts {
        number
        releasedAt
        erasedAt
        riskAcceptance
        text {
          ...CaseTextParts
        }
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
  [caseTextFragment],
);

/** A case after it left this person’s hands: answered without its texts, which who shows them asks for anew. */
export const movedCaseFragment = graphql(`
  fragment MovedCase on Case @_unmask {
    id
    version
    state
    reviewBegunAt
  }
`);

export const CaseDocument = graphql(
  `
    query Case($id: ID!) {
      case(id: $id) {
        ...CaseDetail
      }
    }
  `,
  [caseDetailFragment],
);

export type CaseDetail = FragmentOf<typeof caseDetailFragment>;
export type CaseTextParts = FragmentOf<typeof caseTextFragment>;
