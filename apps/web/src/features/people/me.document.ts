import { graphql, type ResultOf } from '#shared/graphql.js';

export const MeDocument = graphql(`
  query Me {
    me {
      roles
      person {
        id
        name
        position
        namedInPublic
        institution {
          id
          name
        }
      }
      municipality {
        id
        name
        kind
      }
      memberships {
        capacity
        chairs
        kind
        body {
          id
          name
        }
      }
    }
  }
`);

type Answer = NonNullable<ResultOf<typeof MeDocument>['me']>;

/** Who is signed in, as a person of a municipality; guests of a session have pages of their own. */
export type Me = Answer & {
  readonly person: NonNullable<Answer['person']>;
  readonly municipality: NonNullable<Answer['municipality']>;
};

export const isPerson = (me: Answer): me is Me => me.person !== null && me.municipality !== null;
