import { graphql, type ResultOf } from '../../../shared/graphql.js';
import { surveyFragment } from '../surveys/survey.document.js';
import { routeFragment } from '../ways/route.document.js';

export const ThemeDocument = graphql(
  `
    query Theme($id: ID!) {
      theme(id: $id) {
        id
        number
        version
        title
        kind
        state
        readable
        description
        question
        legalSpheres
        institutions {
          id
          name
        }
        proposedOn
        proposer {
          id
          name
        }
        session {
          id
          title
        }
        reason
        revisitOn
        revisitDue
        outcome
        settledOn
        decidedOn
        implementedOn
        timesSeenAgain
        recurrence {
          cases
          of
        }
        priority {
          affected
          severity
          influence
          legalSpheres
          sum
        }
        observations {
          id
          kind
          wording
          caseCount
          passages {
            id
            caseCode
            section
            quote
            erased
          }
        }
        hints {
          id
          text
        }
        offerGaps {
          id
          version
          kind
          state
          note
          offer {
            id
            name
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
        mergedInto {
          id
          number
          title
        }
        splitInto {
          id
          number
          title
        }
        predecessors {
          id
          number
          title
        }
        similar {
          id
          number
          title
          state
        }
        route {
          ...RouteParts
        }
        routes {
          ...RouteParts
        }
        surveys {
          ...SurveyParts
        }
        history {
          id
          action
          at
          person {
            id
            name
          }
        }
        steps {
          action
          allowed
          refusal {
            code
            message
          }
        }
        founding {
          action
          allowed
          refusal {
            code
            message
          }
        }
      }
    }
  `,
  [routeFragment, surveyFragment],
);

export type Theme = NonNullable<ResultOf<typeof ThemeDocument>['theme']>;
export type ThemeObservation = Theme['observations'][number];
