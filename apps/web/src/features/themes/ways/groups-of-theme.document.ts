import { graphql, type ResultOf } from '#shared/graphql.js';

export const GroupsOfThemeDocument = graphql(`
  query GroupsOfTheme($id: ID!) {
    projektgruppen(first: 10, themeId: $id) {
      nodes {
        id
        name
        state
      }
    }
  }
`);

export type GroupOfTheme = ResultOf<typeof GroupsOfThemeDocument>['projektgruppen']['nodes'][number];
