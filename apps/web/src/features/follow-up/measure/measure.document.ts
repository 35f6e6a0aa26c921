import { graphql, type FragmentOf } from '#shared/graphql.js';

/** What the page of a measure shows; every move of it answers with this. */
export const measurePage = graphql(`
  fragment MeasurePage on Measure @_unmask {
    id
    version
    state
    title
    startsOn
    dueOn
    overdue
    progress
    progressNote
    reason
    doneOn
    doneNote
    verifiedOn
    effect
    indicator {
      text
      baseline
      target
      unit
      method
    }
    readings {
      on
      value
      note
    }
    institution {
      id
      name
      shortName
    }
    responsible {
      id
      name
    }
    contributing {
      id
      name
      shortName
    }
    origin {
      resolutionId
      paperId
      pointNumber
      wording
      resolvedAt
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
export type Measure = FragmentOf<typeof measurePage>;

export const MeasureDocument = graphql(
  `
    query Measure($id: ID!) {
      measure(id: $id) {
        ...MeasurePage
      }
    }
  `,
  [measurePage],
);
