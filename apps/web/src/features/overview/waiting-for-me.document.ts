import { initGraphQLTada } from 'gql.tada';

import type { introspection } from '../../../provisional/graphql-env.js';
import type { ResultOf } from '../../shared/graphql.js';

// Until the contract has it; then `graphql` of shared/graphql.ts, and the folder `provisional` goes.
const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string } }>();

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
  subscription WaitingForMeChanged {
    waitingForMeChanged
  }
`);

export type WaitingItem = ResultOf<typeof WaitingForMeDocument>['waitingForMe'][number];
