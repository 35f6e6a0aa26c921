import { graphql, type ResultOf } from '#shared/graphql.js';

export const MovedDocument = graphql(`
  query Moved {
    moved {
      id
      at
      actions
      title
      link
    }
    feedbackForMe {
      id
      text
      sentAt
      theme {
        id
        title
      }
    }
  }
`);

export const FlowDocument = graphql(`
  query Flow {
    flow {
      counts {
        kind
        state
        count
      }
      stuck {
        kind
        count
      }
    }
  }
`);

export type FoundMoves = ResultOf<typeof MovedDocument>;
export type Flow = NonNullable<ResultOf<typeof FlowDocument>['flow']>;
