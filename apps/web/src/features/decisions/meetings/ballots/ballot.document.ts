import { graphql } from '#shared/graphql.js';

export const ballotFragment = graphql(`
  fragment BallotDetail on Ballot @_unmask {
    __typename
    id
    version
    state
    kind
    procedure
    rule
    wording
    itemId
    pointNumbers
    closedAt
    entitled
    castCount
    presentAtOpening
    notVoted {
      id
      name
    }
    reason
    objections
    result {
      yes
      no
      abstain
      invalid
      cast
      counted
      entitled
      present
      presentAtClose
      notVoted
      neededYes
      outcome
    }
    rollCall {
      seatId
      choice
      person {
        id
        name
      }
    }
    mySeats {
      seatId
      voted
      objects
      refusal {
        code
        message
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
`);
