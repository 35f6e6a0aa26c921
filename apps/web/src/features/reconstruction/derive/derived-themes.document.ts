import { graphql, type ResultOf } from '#shared/graphql.js';

export const derivedWeighing = graphql(`
  fragment DerivedWeighing on DotVoting @_unmask {
    id
    state
    budget
    voters
  }
`);

export const DerivedThemesDocument = graphql(
  `
    query DerivedThemes($sessionId: ID!) {
      themes(first: 100) {
        nodes {
          id
          number
          title
          kind
          session {
            id
          }
        }
      }
      dotVotings(sessionId: $sessionId) {
        ...DerivedWeighing
      }
    }
  `,
  [derivedWeighing],
);

export type DerivedTheme = ResultOf<typeof DerivedThemesDocument>['themes']['nodes'][number];
