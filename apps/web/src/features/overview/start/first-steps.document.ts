import { graphql, type ResultOf } from '#shared/graphql.js';

export const FirstStepsDocument = graphql(`
  query FirstSteps {
    institutions(first: 1) {
      totalCount
    }
    persons(first: 100) {
      nodes {
        id
        roles
      }
    }
    bodies(first: 100) {
      nodes {
        id
        kind
        state
        seats {
          id
          endedOn
        }
      }
    }
  }
`);

export type FirstStepsFound = ResultOf<typeof FirstStepsDocument>;
