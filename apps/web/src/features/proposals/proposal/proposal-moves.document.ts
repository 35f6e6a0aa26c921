import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const DraftProposalDocument = graphql(
  `
    mutation DraftProposal($input: DraftProposalInput!) {
      draftProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ConsultMembersDocument = graphql(
  `
    mutation ConsultMembers($input: ConsultMembersInput!) {
      consultMembers(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const AnswerConsultationDocument = graphql(
  `
    mutation AnswerConsultation($input: AnswerConsultationInput!) {
      answerConsultation(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ResumeProposalDocument = graphql(
  `
    mutation ResumeProposal($input: ThingInput!) {
      resumeProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ReworkProposalDocument = graphql(
  `
    mutation ReworkProposal($input: ThingInput!) {
      reworkProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const SubmitProposalDocument = graphql(
  `
    mutation SubmitProposal($input: ThingInput!) {
      submitProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const SubmitOwnProposalDocument = graphql(
  `
    mutation SubmitOwnProposal($input: ThingInput!) {
      submitOwnProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const AcceptProposalDocument = graphql(
  `
    mutation AcceptProposal($input: ThingInput!) {
      acceptProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ReturnProposalDocument = graphql(
  `
    mutation ReturnProposal($input: ReturnProposalInput!) {
      returnProposal(input: $input) {
        __typename
        ... on Proposal {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
