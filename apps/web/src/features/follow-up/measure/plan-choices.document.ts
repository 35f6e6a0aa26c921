import { graphql } from '#shared/graphql.js';

export const PlanChoicesDocument = graphql(`
  query PlanChoices {
    institutions(first: 100) {
      nodes {
        id
        name
        state
      }
    }
    persons(first: 100) {
      nodes {
        id
        name
        position
      }
    }
  }
`);
