import { graphql, type ResultOf } from '#shared/graphql.js';

export const WaitingForMeDocument = graphql(`
  query WaitingForMe {
    waitingForMe {
      id
      kind
      title
      link
      at
      until
    }
  }
`);

export const WaitingForMeChangedDocument = graphql(`
  subscription WaitingForMeChanged($since: DateTime) {
    waitingForMeChanged(since: $since)
  }
`);

export type WaitingItem = ResultOf<typeof WaitingForMeDocument>['waitingForMe'][number];
