import { InMemoryCache, type NormalizedCacheObject } from '@apollo/client';

export type Answers = NormalizedCacheObject;

/** Keeps the server's answers; those that came with the document are there already. */
export function answerStore(answers: Answers = {}): InMemoryCache {
  // Me has no id of its own: it is one object, and a second answer about it is laid over the first.
  return new InMemoryCache({ typePolicies: { Me: { merge: true } } }).restore(answers);
}
