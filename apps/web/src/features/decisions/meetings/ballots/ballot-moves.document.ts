import { graphql } from '../../../../shared/graphql.js';
import { refusalFragment } from '../../../../shared/server/refusal.js';
import { ballotFragment } from './ballot.document.js';

export const PrepareBallotDocument = graphql(
  `
    mutation PrepareBallot($input: PrepareBallotInput!) {
      prepareBallot(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);

export const OpenBallotDocument = graphql(
  `
    mutation OpenBallot($input: OpenBallotInput!) {
      openBallot(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);

export const CastVoteDocument = graphql(
  `
    mutation CastVote($input: CastVoteInput!) {
      castVote(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);

export const WithdrawObjectionDocument = graphql(
  `
    mutation WithdrawObjection($input: WhichBallotInput!) {
      withdrawObjection(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);

export const CloseBallotDocument = graphql(
  `
    mutation CloseBallot($input: WhichBallotInput!) {
      closeBallot(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);

export const CancelBallotDocument = graphql(
  `
    mutation CancelBallot($input: CancelBallotInput!) {
      cancelBallot(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);

export const RecordBallotDocument = graphql(
  `
    mutation RecordBallot($input: RecordBallotInput!) {
      recordBallot(input: $input) {
        __typename
        ...BallotDetail
        ...Refusal
      }
    }
  `,
  [ballotFragment, refusalFragment],
);
