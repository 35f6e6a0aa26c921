import { graphql } from '#shared/graphql.js';

export const resolutionFragment = graphql(`
  fragment ResolutionDetail on Resolution @_unmask {
    id
    version
    itemId
    paperId
    pointNumber
    wording
    outcome
    way
    carried
    ballotId
    dissent
    presence {
      present
      seats
      needed
      presumed
    }
    resolvedAt
    tally {
      yes
      no
      abstain
      invalid
    }
    corrections {
      outcome
      wording
      at
      reason
    }
    political {
      body
      on
      adopted
      note
      earlier {
        body
        on
        adopted
      }
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
