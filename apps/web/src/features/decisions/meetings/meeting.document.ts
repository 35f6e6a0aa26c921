import { graphql, type FragmentOf, type ResultOf } from '#shared/graphql.js';
import { ballotFragment } from './ballots/ballot.document.js';
import { resolutionFragment } from './resolutions/resolution.document.js';

/** What the page of a meeting shows; every move of it answers with this. */
export const meetingPage = graphql(
  `
    fragment MeetingPage on Meeting @_unmask {
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
  `,
  [ballotFragment, resolutionFragment],
);

export const MeetingDocument = graphql(
  `
    query Meeting($id: ID!) {
      meeting(id: $id) {
        ...MeetingPage
      }
    }
  `,
  [meetingPage],
);

export type Meeting = NonNullable<ResultOf<typeof MeetingDocument>['meeting']>;
export type Item = Meeting['agenda'][number];
export type Ballot = FragmentOf<typeof ballotFragment>;
export type Resolution = FragmentOf<typeof resolutionFragment>;
export type SeatAttendance = Meeting['attendance']['seats'][number];
