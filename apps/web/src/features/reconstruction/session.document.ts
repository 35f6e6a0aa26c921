import { graphql, type FragmentOf } from '#shared/graphql.js';

/** What the pages of a session show; every move of it answers with this. */
export const sessionFragment = graphql(`
  fragment SessionDetail on ReconstructionSession @_unmask {
    id
    version
    state
    title
    template
    startsAt
    endsAt
    place
    textsOpenFrom
    startedAt
    closedAt
    cancelReason
    reopenReason
    phase
    phaseEndsAt
    phases {
      phase
      minutes
    }
    open
    facilitates
    takesPart
    rulesAccepted
    boardRoom
    body {
      id
      name
    }
    bundle {
      id
      title
      leadingQuestion
    }
    facilitator {
      id
      name
    }
    cases {
      caseId
      code
      textNumber
      recognised
      case {
        id
        title
      }
    }
    participants {
      facilitates
      rulesAccepted
      person {
        id
        name
        institution {
          id
          shortName
        }
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

export type Session = FragmentOf<typeof sessionFragment>;
export type SessionCase = Session['cases'][number];

export const SessionDocument = graphql(
  `
    query ReconstructionSession($id: ID!) {
      reconstructionSession(id: $id) {
        ...SessionDetail
      }
    }
  `,
  [sessionFragment],
);
