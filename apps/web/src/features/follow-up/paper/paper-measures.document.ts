import { graphql, type FragmentOf, type ResultOf } from '#shared/graphql.js';

export const adoptionParts = graphql(`
  fragment AdoptionParts on Adoption @_unmask {
    id
    version
    state
    note
    adapted
    memberMunicipality {
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
`);

export const carriedMeasure = graphql(`
  fragment CarriedMeasure on Measure @_unmask {
    id
    title
    state
    dueOn
    overdue
    institution {
      id
      shortName
    }
  }
`);

export const feedbackWords = graphql(`
  fragment FeedbackWords on Feedback @_unmask {
    id
    text
    sentAt
  }
`);

/** What the page of what follows from a paper shows of it. */
export const paperMeasuresPage = graphql(
  `
    fragment PaperMeasuresPage on Beschlussvorlage @_unmask {
      id
      version
      number
      state
      text {
        title
      }
      completion {
        action
        allowed
        refusal {
          code
          message
        }
      }
      themes {
        id
        title
        state
        feedback {
          ...FeedbackWords
        }
      }
      resolutions {
        id
        pointNumber
        wording
        carried
        measures {
          ...CarriedMeasure
        }
        adoptions {
          ...AdoptionParts
        }
      }
    }
  `,
  [adoptionParts, carriedMeasure, feedbackWords],
);

export const PaperMeasuresDocument = graphql(
  `
    query PaperMeasures($id: ID!) {
      paper(id: $id) {
        ...PaperMeasuresPage
      }
      memberMunicipalities(first: 100) {
        nodes {
          id
          name
        }
      }
    }
  `,
  [paperMeasuresPage],
);

export type PaperWithMeasures = NonNullable<ResultOf<typeof PaperMeasuresDocument>['paper']>;
export type CarriedResolution = PaperWithMeasures['resolutions'][number];
export type Adoption = FragmentOf<typeof adoptionParts>;
