import { graphql, type ResultOf } from '#shared/graphql.js';

const evidenceFragment = graphql(`
  fragment EvidenceParts on ProposalEvidence @_unmask {
    kind
    id
    label
    section
    quote
    observation
    caseCount
    erased
    missing
  }
`);

/** What the page of a proposal shows; every move of it answers with this. */
export const proposalPage = graphql(
  `
    fragment ProposalPage on Proposal @_unmask {
      id
      version
      state
      kind
      title
      room
      answersUntil
      submittedAt
      acceptedAt
      returnedRemark
      sections {
        key
        text
      }
      theme {
        id
        title
      }
      body {
        id
        name
      }
      projektgruppe {
        id
        name
      }
      acceptedBy {
        id
        name
      }
      answers {
        answer
        remark
        answeredAt
        mine
        person {
          id
          name
        }
      }
      unanswered {
        id
        name
      }
      papers {
        id
        number
        state
        text {
          title
        }
      }
      evidence {
        ...EvidenceParts
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
  [evidenceFragment],
);

export const ProposalDocument = graphql(
  `
    query Proposal($id: ID!) {
      proposal(id: $id) {
        ...ProposalPage
      }
    }
  `,
  [proposalPage],
);

export const EvidenceDocument = graphql(
  `
    query ProposalEvidence($id: ID!, $references: [EvidenceReferenceInput!]!) {
      proposalEvidence(proposalId: $id, references: $references) {
        ...EvidenceParts
      }
    }
  `,
  [evidenceFragment],
);

/** What the theme offers as evidence. */
export const OfferedEvidenceDocument = graphql(`
  query OfferedEvidence($themeId: ID!) {
    theme(id: $themeId) {
      id
      title
      observations {
        id
        wording
        caseCount
        passages {
          id
          caseCode
          section
          quote
          erased
        }
      }
    }
  }
`);

export const VersionsDocument = graphql(
  `
    query ProposalVersions($id: ID!) {
      proposal(id: $id) {
        id
        title
      }
      proposalVersions(proposalId: $id) {
        number
        occasion
        title
        writtenAt
        writtenBy {
          id
          name
        }
        sections {
          key
          text
        }
        evidence {
          ...EvidenceParts
        }
      }
    }
  `,
  [evidenceFragment],
);

export type Proposal = NonNullable<ResultOf<typeof ProposalDocument>['proposal']>;
export type Evidence = ResultOf<typeof EvidenceDocument>['proposalEvidence'][number];
export type Version = ResultOf<typeof VersionsDocument>['proposalVersions'][number];
