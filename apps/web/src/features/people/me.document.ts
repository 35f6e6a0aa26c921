import { graphql, type ResultOf } from '../../shared/graphql.js';

export const MeDocument = graphql(`
  query Me {
    me {
      person {
        id
        name
        function
        roles
        institution {
          id
          name
        }
        memberships {
          capacity
          body {
            id
            name
            kind
          }
        }
      }
      municipality {
        id
        name
      }
      language
    }
  }
`);

/** Who is signed in. */
export type Me = NonNullable<ResultOf<typeof MeDocument>['me']>;
