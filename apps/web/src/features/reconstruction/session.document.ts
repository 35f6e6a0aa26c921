import { graphql, type FragmentOf } from '../../shared/graphql.js';
import { refusalFragment } from '../../shared/server/refusal.js';

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

export const StartSessionDocument = graphql(
  `
    mutation StartSession($input: ThingInput!) {
      startSession(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const MovePhaseDocument = graphql(
  `
    mutation MovePhase($input: MovePhaseInput!) {
      movePhase(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const ExtendPhaseDocument = graphql(
  `
    mutation ExtendPhase($input: ExtendPhaseInput!) {
      extendPhase(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const DeriveThemesDocument = graphql(
  `
    mutation DeriveThemes($input: DeriveThemesInput!) {
      deriveThemes(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const CloseSessionDocument = graphql(
  `
    mutation CloseSession($input: ThingInput!) {
      closeSession(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const ReopenSessionDocument = graphql(
  `
    mutation ReopenSession($input: ReopenSessionInput!) {
      reopenSession(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);

export const CancelSessionDocument = graphql(
  `
    mutation CancelSession($input: CancelSessionInput!) {
      cancelSession(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);
