import { graphql, type ResultOf } from '#shared/graphql.js';
import { surveyFragment } from '../surveys/survey.document.js';
import { routeFragment } from '../ways/route.document.js';
import { offerGapFragment } from './offer-gaps.document.js';

/** What the page of a theme shows; every move of it answers with this. */
export const themePage = graphql(
  `
    fragment ThemePage on GenerativeTheme @_unmask {
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
        ...OfferGapParts
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
  `,
  [routeFragment, surveyFragment, offerGapFragment],
);

export const ThemeDocument = graphql(
  `
    query Theme($id: ID!) {
      theme(id: $id) {
        ...ThemePage
      }
    }
  `,
  [themePage],
);

export type Theme = NonNullable<ResultOf<typeof ThemeDocument>['theme']>;
export type ThemeObservation = Theme['observations'][number];
