import { graphql, type FragmentOf } from '#shared/graphql.js';

export const gainFragment = graphql(`
  fragment GainParts on CoarseningGain @_unmask {
    attribute
    word
    size
  }
`);

export const CaseRiskDocument = graphql(
  `
    query CaseRisk($input: CaseRiskInput!) {
      caseRisk(input: $input) {
        size
        presentedSize
        needed
        unstated
        gain {
          ...GainParts
        }
      }
    }
  `,
  [gainFragment],
);

export type Gain = FragmentOf<typeof gainFragment>;
