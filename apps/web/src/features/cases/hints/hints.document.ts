import { graphql, type FragmentOf, type ResultOf } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const HintsDocument = graphql(`
  query Hints($first: Int! = 25, $after: String, $states: [HintState!], $search: String) {
    hints(first: $first, after: $after, states: $states, search: $search) {
      nodes {
        id
        text
        state
        kind
        source
        writtenAt
        own
        writer {
          id
          name
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
export type ListedHint = ResultOf<typeof HintsDocument>['hints']['nodes'][number];

export const hintFragment = graphql(`
  fragment HintParts on Hint @_unmask {
    id
    version
    state
    source
    kind
    text
    writtenAt
    own
    note
    writer {
      id
      name
    }
    institution {
      id
      name
    }
    theme {
      id
      title
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
export type Hint = FragmentOf<typeof hintFragment>;

export const HintDocument = graphql(
  `
    query Hint($id: ID!) {
      hint(id: $id) {
        ...HintParts
      }
    }
  `,
  [hintFragment],
);

export const TriageChoicesDocument = graphql(`
  query TriageChoices($search: String) {
    themes(first: 30, search: $search, sort: age) {
      nodes {
        id
        title
        state
      }
    }
    institutions(first: 100) {
      nodes {
        id
        name
        state
      }
    }
  }
`);

export const WriteHintDocument = graphql(
  `
    mutation WriteHint($input: WriteHintInput!) {
      writeHint(input: $input) {
        __typename
        ...HintParts
        ...Refusal
      }
    }
  `,
  [hintFragment, refusalFragment],
);

export const CollectHintDocument = graphql(
  `
    mutation CollectHint($input: CollectHintInput!) {
      collectHint(input: $input) {
        __typename
        ...HintParts
        ...Refusal
      }
    }
  `,
  [hintFragment, refusalFragment],
);

export const PassHintOnDocument = graphql(
  `
    mutation PassHintOn($input: PassHintOnInput!) {
      passHintOn(input: $input) {
        __typename
        ...HintParts
        ...Refusal
      }
    }
  `,
  [hintFragment, refusalFragment],
);

export const DropHintDocument = graphql(
  `
    mutation DropHint($input: DropHintInput!) {
      dropHint(input: $input) {
        __typename
        ...HintParts
        ...Refusal
      }
    }
  `,
  [hintFragment, refusalFragment],
);

export const TakeHintDocument = graphql(
  `
    mutation TakeHint($input: TakeHintInput!) {
      takeHint(input: $input) {
        __typename
        ...HintParts
        ...Refusal
      }
    }
  `,
  [hintFragment, refusalFragment],
);

export const TakeHintIntoNewThemeDocument = graphql(
  `
    mutation TakeHintIntoNewTheme($input: TakeHintIntoNewThemeInput!) {
      takeHintIntoNewTheme(input: $input) {
        __typename
        ...HintParts
        ...Refusal
      }
    }
  `,
  [hintFragment, refusalFragment],
);
