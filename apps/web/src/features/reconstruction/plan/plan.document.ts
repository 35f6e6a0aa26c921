import { graphql, type ResultOf } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';
import { sessionFragment } from '../session.document.js';

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

export const PlanSessionDocument = graphql(
  `
    mutation PlanSession($input: PlanSessionInput!) {
      planSession(input: $input) {
        __typename
        ...SessionDetail
        ...Refusal
      }
    }
  `,
  [sessionFragment, refusalFragment],
);
