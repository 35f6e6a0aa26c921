import { graphql, type ResultOf } from '#shared/graphql.js';

export const OpenThemesDocument = graphql(`
  query OpenThemes {
    themes(first: 50, tab: inWork) {
      nodes {
        id
        title
        state
        route {
          id
          kind
          body {
            id
          }
        }
        proposals {
          id
        }
      }
    }
    projektgruppen(first: 100) {
      nodes {
        id
        themes {
          id
        }
      }
    }
  }
`);

export type FoundOpenThemes = ResultOf<typeof OpenThemesDocument>;
