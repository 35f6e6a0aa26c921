import { graphql, type ResultOf } from '#shared/graphql.js';

/** What a plan chooses among. */
export const PlanChoicesDocument = graphql(`
  query PlanChoices {
    caseBundles(first: 100) {
      nodes {
        id
        title
        state
        leadingQuestion
      }
    }
    bodies(first: 100, kind: workingGroup) {
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
              state
              position
              institution {
                id
                shortName
              }
            }
          }
        }
      }
    }
  }
`);

export type PlanChoices = ResultOf<typeof PlanChoicesDocument>;
