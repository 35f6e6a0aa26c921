import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

import { boundedIntrospection } from './introspection.js';
import { noListWithinItself } from './no-list-within-itself.js';

/** What a document may be at most before anything is thought about it, over HTTP and over a socket. */
export const tokens = { maxTokens: 2000 } as const;

/** What a document may ask for at most: the same rules for both ways in. What is asked of the schema has bounds of its own. */
export const limits: readonly ValidationRule[] = [
  boundedIntrospection,
  noListWithinItself,
  ...new ApolloArmor({
    maxDepth: { n: 12, ignoreIntrospection: true },
    maxAliases: { n: 15 },
    maxDirectives: { n: 20 },
    maxTokens: { enabled: false },
    costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: false },
  }).protect().validationRules,
];
