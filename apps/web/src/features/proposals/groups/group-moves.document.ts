import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const ProposeProjektgruppeDocument = graphql(
  `
    mutation ProposeProjektgruppe($input: ProposeProjektgruppeInput!) {
      proposeProjektgruppe(input: $input) {
        __typename
        ... on Projektgruppe {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const PlanProjektgruppeDocument = graphql(
  `
    mutation PlanProjektgruppe($input: PlanProjektgruppeInput!) {
      planProjektgruppe(input: $input) {
        __typename
        ... on Projektgruppe {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const MandateProjektgruppeDocument = graphql(
  `
    mutation MandateProjektgruppe($input: ThingInput!) {
      mandateProjektgruppe(input: $input) {
        __typename
        ... on Projektgruppe {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ConfirmWorkingTimeDocument = graphql(
  `
    mutation ConfirmWorkingTime($input: ConfirmWorkingTimeInput!) {
      confirmWorkingTime(input: $input) {
        __typename
        ... on Projektgruppe {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ActivateProjektgruppeDocument = graphql(
  `
    mutation ActivateProjektgruppe($input: ActivateProjektgruppeInput!) {
      activateProjektgruppe(input: $input) {
        __typename
        ... on Projektgruppe {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ConcludeProjektgruppeDocument = graphql(
  `
    mutation ConcludeProjektgruppe($input: ConcludeProjektgruppeInput!) {
      concludeProjektgruppe(input: $input) {
        __typename
        ... on Projektgruppe {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const PlanGroupTaskDocument = graphql(
  `
    mutation PlanGroupTask($input: PlanGroupTaskInput!) {
      planGroupTask(input: $input) {
        __typename
        ... on GroupTask {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ChangeGroupTaskDocument = graphql(
  `
    mutation ChangeGroupTask($input: ChangeGroupTaskInput!) {
      changeGroupTask(input: $input) {
        __typename
        ... on GroupTask {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const TickGroupTaskDocument = graphql(
  `
    mutation TickGroupTask($input: TickGroupTaskInput!) {
      tickGroupTask(input: $input) {
        __typename
        ... on GroupTask {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const PlanGroupMeetingDocument = graphql(
  `
    mutation PlanGroupMeeting($input: PlanGroupMeetingInput!) {
      planGroupMeeting(input: $input) {
        __typename
        ... on GroupMeeting {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const ChangeGroupMeetingDocument = graphql(
  `
    mutation ChangeGroupMeeting($input: ChangeGroupMeetingInput!) {
      changeGroupMeeting(input: $input) {
        __typename
        ... on GroupMeeting {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
