import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

/** What a move changes shows on the page, which is fetched anew after each. */
export const PrioritiseDocument = graphql(
  `
    mutation Prioritise($input: PrioritiseThemeInput!) {
      prioritiseTheme(input: $input) {
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

export const StoreThemeDocument = graphql(
  `
    mutation StoreTheme($input: StoreThemeInput!) {
      storeTheme(input: $input) {
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

export const PostponeThemeDocument = graphql(
  `
    mutation PostponeTheme($input: StoreThemeInput!) {
      postponeTheme(input: $input) {
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

export const MergeThemesDocument = graphql(
  `
    mutation MergeThemes($input: MergeThemesInput!) {
      mergeThemes(input: $input) {
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

export const SplitThemeDocument = graphql(
  `
    mutation SplitTheme($input: SplitThemeInput!) {
      splitTheme(input: $input) {
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

export const DropThemeDocument = graphql(
  `
    mutation DropTheme($input: DropThemeInput!) {
      dropTheme(input: $input) {
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
