import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const AddSeatDocument = graphql(
  `
    mutation AddSeat($input: AddSeatInput!) {
      addSeat(input: $input) {
        __typename
        ... on Seat {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const EndSeatDocument = graphql(
  `
    mutation EndSeat($input: EndSeatInput!) {
      endSeat(input: $input) {
        __typename
        ... on Seat {
          id
          version
          endedOn
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const SeatPersonDocument = graphql(
  `
    mutation SeatPerson($input: SeatPersonInput!) {
      seatPerson(input: $input) {
        __typename
        ... on Membership {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const EndMembershipDocument = graphql(
  `
    mutation EndMembership($input: EndMembershipInput!) {
      endMembership(input: $input) {
        __typename
        ... on Membership {
          id
          version
          until
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
