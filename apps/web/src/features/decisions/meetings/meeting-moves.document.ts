import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const PlanMeetingDocument = graphql(
  `
    mutation PlanMeeting($input: PlanMeetingInput!) {
      planMeeting(input: $input) {
        __typename
        ... on Meeting {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const SetAgendaDocument = graphql(
  `
    mutation SetAgenda($input: SetAgendaInput!) {
      setAgenda(input: $input) {
        __typename
        ... on Meeting {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const InviteToMeetingDocument = graphql(
  `
    mutation InviteToMeeting($input: ThingInput!) {
      inviteToMeeting(input: $input) {
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

export const CancelMeetingDocument = graphql(
  `
    mutation CancelMeeting($input: CallOffMeetingInput!) {
      cancelMeeting(input: $input) {
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

export const PostponeMeetingDocument = graphql(
  `
    mutation PostponeMeeting($input: CallOffMeetingInput!) {
      postponeMeeting(input: $input) {
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

export const StartMeetingDocument = graphql(
  `
    mutation StartMeeting($input: MeetingMomentInput!) {
      startMeeting(input: $input) {
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

export const CloseMeetingDocument = graphql(
  `
    mutation CloseMeeting($input: MeetingMomentInput!) {
      closeMeeting(input: $input) {
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

export const CallItemDocument = graphql(
  `
    mutation CallItem($input: MeetingItemInput!) {
      callItem(input: $input) {
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

export const DemandVoteDocument = graphql(
  `
    mutation DemandVote($input: MeetingItemInput!) {
      demandVote(input: $input) {
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

export const NotePresenceDocument = graphql(
  `
    mutation NotePresence($input: NotePresenceInput!) {
      notePresence(input: $input) {
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

export const ConfirmDeputyDocument = graphql(
  `
    mutation ConfirmDeputy($input: ConfirmDeputyInput!) {
      confirmDeputy(input: $input) {
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

export const DeclarePartialityDocument = graphql(
  `
    mutation DeclarePartiality($input: DeclarePartialityInput!) {
      declarePartiality(input: $input) {
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

export const DecidePartialityDocument = graphql(
  `
    mutation DecidePartiality($input: DecidePartialityInput!) {
      decidePartiality(input: $input) {
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
