import { graphql, type FragmentOf, type ResultOf } from '../../../shared/graphql.js';

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

export const resolutionFragment = graphql(`
  fragment ResolutionDetail on Resolution @_unmask {
    id
    version
    itemId
    paperId
    pointNumber
    wording
    outcome
    way
    carried
    ballotId
    dissent
    presence {
      present
      seats
      needed
      presumed
    }
    resolvedAt
    tally {
      yes
      no
      abstain
      invalid
    }
    corrections {
      outcome
      at
      reason
    }
    political {
      body
      on
      adopted
      note
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

export const MeetingDocument = graphql(
  `
    query Meeting($id: ID!) {
      meeting(id: $id) {
        id
        version
        state
        number
        title
        startsAt
        endsAt
        place
        startedAt
        closedAt
        currentItemId
        reason
        body {
          id
          name
          rules {
            majority
            votesByRule
            partiality
          }
        }
        chair {
          id
          name
        }
        minuteTaker {
          id
          name
        }
        steps {
          action
          allowed
          refusal {
            code
            message
          }
        }
        agenda {
          id
          number
          title
          kind
          subjectId
          minutes
          public
          voteDemanded
          openPoints
          rapporteur {
            id
            name
          }
          subject {
            id
            title
            number
            state
            points {
              number
              text
              politicalDecision
            }
          }
          partialities {
            ground
            directAdvantage
            excluded
            votes
            person {
              id
              name
            }
          }
        }
        attendance {
          seatsPresent
          votingSeats
          quorum
          quorumPresumed
          others {
            id
            name
          }
          seats {
            seatId
            voting
            memberPresent
            present
            institution {
              id
              shortName
            }
            member {
              id
              name
            }
            deputies {
              id
              name
            }
            confirmedDeputy {
              id
              name
            }
          }
          present {
            id
          }
          events {
            at
            kind
            person {
              id
              name
            }
          }
        }
        ballots {
          ...BallotDetail
        }
        resolutions {
          ...ResolutionDetail
        }
      }
    }
  `,
  [ballotFragment, resolutionFragment],
);

export type Meeting = NonNullable<ResultOf<typeof MeetingDocument>['meeting']>;
export type Item = Meeting['agenda'][number];
export type Ballot = FragmentOf<typeof ballotFragment>;
export type Resolution = FragmentOf<typeof resolutionFragment>;
export type SeatAttendance = Meeting['attendance']['seats'][number];
