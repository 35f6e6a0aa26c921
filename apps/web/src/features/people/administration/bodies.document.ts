import { graphql, type FragmentOf } from '#shared/graphql.js';

export const membershipFragment = graphql(`
  fragment MembershipParts on Membership @_unmask {
    id
    version
    capacity
    from
    until
    personId
    person {
      id
      name
    }
  }
`);

export const seatFragment = graphql(
  `
    fragment SeatParts on Seat @_unmask {
      id
      version
      bodyId
      voting
      endedOn
      institutionId
      institution {
        id
        name
        shortName
      }
      memberships {
        ...MembershipParts
      }
    }
  `,
  [membershipFragment],
);

export const bodyFragment = graphql(
  `
    fragment BodyParts on Body @_unmask {
      id
      version
      state
      name
      kind
      rhythm
      existedBefore
      memberMunicipalityId
      chairId
      deputyChairId
      minuteTakerId
      chair {
        id
        name
      }
      rules {
        majority
        quorum {
          kind
          count
        }
        quorumPresumed
        partiality
        excludedCountForQuorum
        secretAllowed
        circulationAllowed
        circulationMinimumAnswers
        votesByRule
      }
      seats {
        ...SeatParts
      }
    }
  `,
  [seatFragment],
);

export const BodiesDocument = graphql(`
  query Bodies($first: Int! = 25, $after: String) {
    bodies(first: $first, after: $after) {
      nodes {
        id
        version
        state
        name
        kind
        existedBefore
        chair {
          id
          name
        }
        seats {
          id
          endedOn
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

export const BodyDocument = graphql(
  `
    query Body($id: ID!) {
      body(id: $id) {
        ...BodyParts
      }
    }
  `,
  [bodyFragment],
);

export type Body = FragmentOf<typeof bodyFragment>;
export type Seat = Body['seats'][number];
export type Membership = Seat['memberships'][number];
