import { graphql } from '#shared/graphql.js';

export const WorkingGroupsDocument = graphql(`
  query WorkingGroups {
    bodies(first: 100, kind: workingGroup) {
      nodes {
        id
        name
        state
      }
    }
  }
`);

export const PartnersDocument = graphql(`
  query Partners($search: String) {
    institutions(first: 20, search: $search) {
      nodes {
        id
        name
        state
      }
    }
  }
`);
