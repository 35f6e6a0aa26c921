import { graphql, type ResultOf } from '../../../shared/graphql.js';

export const MovedDocument = graphql(`
  query Moved {
    moved {
      id
      at
      action
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

export type MovedItem = ResultOf<typeof MovedDocument>['moved'][number];
export type Flow = NonNullable<ResultOf<typeof FlowDocument>['flow']>;
