import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const OpenRouteDocument = graphql(
  `
    mutation OpenRoute($input: OpenRouteInput!) {
      openRoute(input: $input) {
        __typename
        ... on GenerativeTheme {
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

export const SeeThemeAgainDocument = graphql(
  `
    mutation SeeThemeAgain($input: OpenRouteInput!) {
      seeThemeAgain(input: $input) {
        __typename
        ... on GenerativeTheme {
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

export const NoteStepDocument = graphql(
  `
    mutation NoteStep($input: NoteStepInput!) {
      noteStep(input: $input) {
        __typename
        ... on Route {
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

export const EscalateRouteDocument = graphql(
  `
    mutation EscalateRoute($input: EscalateRouteInput!) {
      escalateRoute(input: $input) {
        __typename
        ... on Route {
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

export const SettleRouteDocument = graphql(
  `
    mutation SettleRoute($input: SettleRouteInput!) {
      settleRoute(input: $input) {
        __typename
        ... on GenerativeTheme {
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

export const GiveRouteBackDocument = graphql(
  `
    mutation GiveRouteBack($input: GiveRouteBackInput!) {
      giveRouteBack(input: $input) {
        __typename
        ... on GenerativeTheme {
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
