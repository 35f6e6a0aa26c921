import { graphql } from '../../../../shared/graphql.js';
import { refusalFragment } from '../../../../shared/server/refusal.js';

export const CommentPaperDocument = graphql(
  `
    mutation CommentPaper($input: CommentPaperInput!) {
      commentPaper(input: $input) {
        __typename
        ... on PaperComment {
          id
        }
        ...Refusal
      }
    }
  `,
  [refusalFragment],
);
