import { graphql, type ResultOf } from '#shared/graphql.js';

/** The papers there are on a theme, whatever became of them. */
export const PapersOnThemeDocument = graphql(`
  query PapersOnTheme($themeId: ID!) {
    papers(first: 5, themeId: $themeId) {
      nodes {
        id
        number
        state
        text {
          title
        }
      }
      totalCount
    }
  }
`);

/** The bodies that decide with who sits in them, and the themes on their way to one. */
export const PaperChoicesDocument = graphql(`
  query PaperChoices {
    bodies(first: 50, kind: steeringGroup) {
      nodes {
        id
        name
        state
        seats {
          id
          endedOn
          memberships {
            id
            from
            until
            person {
              id
              name
            }
          }
        }
      }
    }
    themes(first: 50, tab: inWork) {
      nodes {
        id
        number
        title
        state
      }
    }
  }
`);

export type DecidingBody = ResultOf<typeof PaperChoicesDocument>['bodies']['nodes'][number];
