import { graphql, type ResultOf } from '#shared/graphql.js';

export const FindingsDocument = graphql(`
  query SessionFindings($id: ID!) {
    reconstructionSession(id: $id) {
      id
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
    }
  }
`);

type Session = NonNullable<ResultOf<typeof FindingsDocument>['reconstructionSession']>;
export type Finding = Session['observations'][number];
