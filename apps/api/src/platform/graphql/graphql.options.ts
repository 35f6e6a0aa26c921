import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';

import type { RequestWithActor } from '../request/request-context.js';
import { textComposed } from './composed-text.js';
import { readIdsAsKept } from './ids-as-kept.js';
import { limits, tokens } from './limits.js';
import { mask } from './mask.js';
import { noSubscriptions } from './no-subscriptions.js';
import { statusOfErrors } from './status-of-errors.js';
import { wholeTextOnly } from './whole-text.js';

/** The endpoint's limits and manners: bounded queries, no cross-site requests, no stack traces, one word for breakage. */
export function graphqlOptions(logger: Logger): ApolloDriverConfig {
  readIdsAsKept();
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    csrfPrevention: true,
    persistedQueries: false,
    introspection: true,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    context: ({ req }: { req: RequestWithActor }) => ({ req }),
    parseOptions: tokens,
    validationRules: [...limits],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      noSubscriptions,
      wholeTextOnly,
      textComposed,
      statusOfErrors,
    ] as NonNullable<ApolloDriverConfig['plugins']>,
    formatError: (formatted, error) => mask(formatted, error, logger),
  };
}
