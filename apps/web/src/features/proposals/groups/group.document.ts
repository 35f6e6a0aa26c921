import { graphql, type FragmentOf, type ResultOf } from '#shared/graphql.js';

export const groupTask = graphql(`
  fragment GroupTaskParts on GroupTask @_unmask {
    id
    version
    title
    dueOn
    doneAt
    overdue
    responsible {
      id
      name
    }
  }
`);

export const groupMeeting = graphql(`
  fragment GroupMeetingParts on GroupMeeting @_unmask {
    id
    version
    startsAt
    place
    result
  }
`);

/** What the page of a group shows; every move of it answers with this. */
export const groupPage = graphql(
  `
    fragment GroupPage on Projektgruppe @_unmask {
      id
      version
      state
      name
      mandate
      outOfScope
      noneFitsReason
      voiceAbsenceReason
      dueOn
      overdue
      mandatedAt
      concludedOn
      conclusion
      mandatedBy {
        id
        name
      }
      existingBody {
        id
        name
      }
      themes {
        id
        title
        state
        route {
          id
          kind
        }
      }
      occasions {
        title
        description
        question
      }
      institutions {
        id
        name
      }
      voiceInstitutions {
        id
        name
      }
      workingTime {
        mine
        confirmedAt
        institution {
          id
          name
        }
        confirmedBy {
          id
          name
        }
      }
      missing {
        legalSpheres
        voice
        institutions {
          id
          name
        }
      }
      body {
        id
        name
        chairId
        seats {
          id
          voting
          endedOn
          institution {
            id
            name
          }
          memberships {
            id
            capacity
            until
            person {
              id
              name
              position
            }
          }
        }
      }
      tasks {
        ...GroupTaskParts
      }
      meetings {
        ...GroupMeetingParts
      }
      proposals {
        id
        version
        title
        state
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
  `,
  [groupTask, groupMeeting],
);

export const GroupDocument = graphql(
  `
    query Projektgruppe($id: ID!) {
      projektgruppe(id: $id) {
        ...GroupPage
      }
    }
  `,
  [groupPage],
);

export const GroupChoicesDocument = graphql(`
  query GroupChoices {
    themes(first: 100, tab: inWork) {
      nodes {
        id
        title
        state
        route {
          id
          kind
          body {
            id
            name
          }
        }
      }
    }
    institutions(first: 100) {
      nodes {
        id
        name
        state
      }
    }
    bodies(first: 100) {
      nodes {
        id
        name
        kind
        state
        concluded
      }
    }
  }
`);

export const GroupPeopleDocument = graphql(`
  query GroupPeople {
    persons(first: 100) {
      nodes {
        id
        name
        position
        institutionId
      }
    }
  }
`);

export type Group = NonNullable<ResultOf<typeof GroupDocument>['projektgruppe']>;
export type GroupTask = FragmentOf<typeof groupTask>;
export type GroupMeeting = FragmentOf<typeof groupMeeting>;
