import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** What a document may be at most before anything is thought about it, over HTTP and over a socket. */
export const tokens = { maxTokens: 2000 } as const;

/** What a document may ask for at most: the same rules for both ways in. */
export const limits: readonly ValidationRule[] = new ApolloArmor({
  maxDepth: { n: 12, ignoreIntrospection: false },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  maxTokens: { enabled: false },
  costLimit: { maxCost: 20_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.4, ignoreIntrospection: false },
  blockFieldSuggestion: { enabled: false },
}).protect().validationRules;
