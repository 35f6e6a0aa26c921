import { graphql, type ResultOf } from '#shared/graphql.js';

/** Which bodies meet, and who sits in them. */
export const MeetingBodiesDocument = graphql(`
  query MeetingBodies {
    bodies(first: 100) {
      nodes {
        id
        name
        kind
        state
        concluded
        chair {
          id
          name
        }
        seats {
          id
          endedOn
          memberships {
            id
            from
            until
            person {
              id
              name
              state
              position
              institution {
                id
                shortName
              }
            }
          }
        }
      }
    }
    persons(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);
export type MeetingBodies = ResultOf<typeof MeetingBodiesDocument>;

/** What can stand on an agenda, found by words. */
export const AgendaPapersDocument = graphql(`
  query AgendaPapers($search: String) {
    papers(first: 20, search: $search) {
      nodes {
        id
        number
        state
        text {
          title
        }
      }
    }
  }
`);

export const AgendaThemesDocument = graphql(`
  query AgendaThemes($search: String) {
    themes(first: 20, search: $search) {
      nodes {
        id
        title
        number
        state
      }
    }
  }
`);

export const AgendaProposalsDocument = graphql(`
  query AgendaProposals {
    proposals(first: 100) {
      nodes {
        id
        title
        state
      }
    }
  }
`);
