import { graphql, type ResultOf } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';

export const PaperMeasuresDocument = graphql(`
  query PaperMeasures($id: ID!) {
    paper(id: $id) {
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
          id
          text
          sentAt
        }
      }
      resolutions {
        id
        pointNumber
        wording
        carried
        measures {
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
        adoptions {
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
      }
    }
    memberMunicipalities(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export type PaperWithMeasures = NonNullable<ResultOf<typeof PaperMeasuresDocument>['paper']>;
export type CarriedResolution = PaperWithMeasures['resolutions'][number];
export type Adoption = CarriedResolution['adoptions'][number];

export const CompletePaperDocument = graphql(
  `
    mutation CompletePaper($input: ThingInput!) {
      completePaper(input: $input) {
        __typename
        ... on Beschlussvorlage {
          id
          version
          state
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const GiveFeedbackDocument = graphql(
  `
    mutation GiveFeedback($input: GiveFeedbackInput!) {
      giveFeedback(input: $input) {
        __typename
        ... on Feedback {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const AskAdoptionDocument = graphql(
  `
    mutation AskAdoption($input: AskAdoptionInput!) {
      askAdoption(input: $input) {
        __typename
        ... on Adoption {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const AdoptDocument = graphql(
  `
    mutation Adopt($input: AdoptInput!) {
      adopt(input: $input) {
        __typename
        ... on Adoption {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);

export const DeclineAdoptionDocument = graphql(
  `
    mutation DeclineAdoption($input: DeclineAdoptionInput!) {
      declineAdoption(input: $input) {
        __typename
        ... on Adoption {
          id
          version
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
