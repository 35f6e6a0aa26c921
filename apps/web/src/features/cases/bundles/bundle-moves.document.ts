import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';
import { bundleFragment } from './bundle.document.js';

export const WriteBundleDocument = graphql(
  `
    mutation WriteBundle($input: WriteBundleInput!) {
      writeBundle(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);

export const AddCaseDocument = graphql(
  `
    mutation AddCase($input: AddCaseInput!) {
      addCase(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);

export const RemoveCaseDocument = graphql(
  `
    mutation RemoveCase($input: RemoveCaseInput!) {
      removeCase(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);

export const InviteInstitutionsDocument = graphql(
  `
    mutation InviteInstitutions($input: InviteInstitutionsInput!) {
      inviteInstitutions(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);

export const AnswerKnowledgeDocument = graphql(
  `
    mutation AnswerKnowledge($input: AnswerKnowledgeInput!) {
      answerKnowledge(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);

export const MakeBundleReadyDocument = graphql(
  `
    mutation MakeBundleReady($input: MakeReadyInput!) {
      makeBundleReady(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);

export const TakeBackBundleDocument = graphql(
  `
    mutation TakeBackBundle($input: ThingInput!) {
      takeBackBundle(input: $input) {
        __typename
        ...BundleParts
        ...Refusal
      }
    }
  `,
  [bundleFragment, refusalFragment],
);
