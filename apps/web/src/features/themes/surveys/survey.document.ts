import { graphql, type FragmentOf } from '#shared/graphql.js';

export const surveyFragment = graphql(`
  fragment SurveyParts on PrevalenceSurvey @_unmask {
    id
    version
    state
    question
    until
    asked
    answered
    waitsForMe
    themeId
    counts {
      none
      oneToTwo
      threeToFive
      more
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
`);

export const PrevalenceSurveyDocument = graphql(
  `
    query PrevalenceSurvey($id: ID!) {
      prevalenceSurvey(id: $id) {
        ...SurveyParts
        theme {
          id
          title
          number
        }
      }
    }
  `,
  [surveyFragment],
);

export const MySurveysDocument = graphql(`
  query MySurveys {
    mySurveys {
      id
      question
      until
      waitsForMe
    }
  }
`);

export type Survey = FragmentOf<typeof surveyFragment>;
