import { graphql, type FragmentOf, type ResultOf } from '#shared/graphql.js';

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
