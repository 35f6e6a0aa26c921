import { graphql, type FragmentOf } from '../../../shared/graphql.js';

export const bodyFragment = graphql(`
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
    }
  }
`);

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
