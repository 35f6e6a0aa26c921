import { graphql } from '#shared/graphql.js';

export const DoubledNamesDocument = graphql(`
  query DoubledNames {
    doubledNames {
      kind
      name
      times
    }
  }
`);
