import { graphql, type FragmentOf } from '#shared/graphql.js';

export const weighingFragment = graphql(`
  fragment WeighingParts on DotVoting @_unmask {
    id
    version
    state
    budget
    sessionId
    voters
    themes {
      id
      title
      number
    }
    mine {
      themeId
      dots
    }
    result {
      themeId
      dots
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
`);

/** A voting is found through its session. */
export const DotVotingsDocument = graphql(
  `
    query DotVotings($sessionId: ID!) {
      dotVotings(sessionId: $sessionId) {
        ...WeighingParts
      }
    }
  `,
  [weighingFragment],
);

export const SessionsToWeighDocument = graphql(`
  query SessionsToWeigh {
    reconstructionSessions(first: 25) {
      nodes {
        id
        title
        state
      }
    }
  }
`);

export type Weighing = FragmentOf<typeof weighingFragment>;
