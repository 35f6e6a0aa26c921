import { graphql } from '../../../../shared/graphql.js';
import { refusalFragment } from '../../../../shared/server/refusal.js';

export const StateConsensusDocument = graphql(
  `
    mutation StateConsensus($input: StateConsensusInput!) {
      stateConsensus(input: $input) {
        __typename
        ... on Meeting {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ResolveByBallotDocument = graphql(
  `
    mutation ResolveByBallot($input: ResolveByBallotInput!) {
      resolveByBallot(input: $input) {
        __typename
        ... on Meeting {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const RuleOnItemDocument = graphql(
  `
    mutation RuleOnItem($input: RuleOnItemInput!) {
      ruleOnItem(input: $input) {
        __typename
        ... on Meeting {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const RecordResolutionDocument = graphql(
  `
    mutation RecordResolution($input: RecordResolutionInput!) {
      recordResolution(input: $input) {
        __typename
        ... on Meeting {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const CorrectResolutionDocument = graphql(
  `
    mutation CorrectResolution($input: CorrectResolutionInput!) {
      correctResolution(input: $input) {
        __typename
        ... on Meeting {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const RecordPoliticalResultDocument = graphql(
  `
    mutation RecordPoliticalResult($input: RecordPoliticalResultInput!) {
      recordPoliticalResult(input: $input) {
        __typename
        ... on Resolution {
          id
          version
          political {
            body
            on
            adopted
            note
          }
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
