import { graphql, type FragmentOf } from '#shared/graphql.js';

export const routeFragment = graphql(`
  fragment RouteParts on Route @_unmask {
    id
    version
    kind
    state
    reason
    contact
    openedOn
    endedOn
    outcome
    acrossLegalSpheres
    partnerInstitution {
      id
      name
    }
    body {
      id
      name
    }
    responsible {
      id
      name
    }
    steps {
      on
      text
    }
    escalation {
      on
      to
      text
    }
    actions {
      action
      allowed
      refusal {
        code
        message
      }
    }
  }
`);

export type Way = FragmentOf<typeof routeFragment>;
