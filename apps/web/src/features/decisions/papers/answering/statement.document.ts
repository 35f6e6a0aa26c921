import { graphql, type FragmentOf } from '#shared/graphql.js';
import { paperTextFragment, statementFragment } from '../paper/paper.document.js';

/** What whoever is asked sees of a statement: also the paper it is about. */
export const askedStatement = graphql(
  `
    fragment AskedStatement on Statement @_unmask {
      ...StatementParts
      paper {
        id
        number
        state
        text {
          ...PaperTextParts
        }
        files {
          id
          name
          size
          link
        }
      }
    }
  `,
  [statementFragment, paperTextFragment],
);

export const StatementDocument = graphql(
  `
    query Statement($id: ID!) {
      statement(id: $id) {
        ...AskedStatement
      }
    }
  `,
  [askedStatement],
);

export type AskedStatement = FragmentOf<typeof askedStatement>;
