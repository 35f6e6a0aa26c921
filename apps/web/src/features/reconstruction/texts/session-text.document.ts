import { graphql, type FragmentOf } from '#shared/graphql.js';

export const sessionTextFragment = graphql(`
  fragment SessionTextParts on SessionText @_unmask {
    caseId
    number
    text {
      title
      sections {
        phase
        text
      }
    }
  }
`);

export type SessionText = FragmentOf<typeof sessionTextFragment>;
