import type { ApolloClient } from '@apollo/client';

import { graphql } from '#shared/graphql.js';
import { fetchModel } from './fetch-model.js';
import type { Knowledge } from './layers-of.js';

const OwnWordsDocument = graphql(`
  query OwnWords {
    ownWords {
      surnames
      institutions
      places
      fileNumberPatterns
    }
  }
`);

/** What a worker looks with: the trained model, and what the municipality knows of itself; undefined what does not come. */
export async function fetchKnowledge(client: ApolloClient): Promise<Knowledge> {
  const asked = client.query({ query: OwnWordsDocument, fetchPolicy: 'cache-first' }).then(
    ({ data }) => data?.ownWords ?? undefined,
    () => undefined,
  );
  const [model, words] = await Promise.all([fetchModel(), asked]);
  if (!words) return { model, own: undefined };
  const { surnames, institutions, places, fileNumberPatterns } = words;
  return { model, own: { surnames, institutions, places, fileNumberPatterns } };
}
