import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { DateTimeScalar, LocalDateScalar, LocalTimeScalar } from './scalars';
import { Loaders } from './loaders';
import { nameOperation } from './name-operation';
import { maskError, referencePlugin } from './mask-errors';
import type { Log } from '../telemetry/log';

/** Bounds of one document; a request beyond them gets a masked 400 (security rules G09-G15). */
const armor = new ApolloArmor({
  maxAliases: { n: 15, allowList: [], exposeLimits: false },
  maxDepth: { n: 8, flattenFragments: true, exposeLimits: false },
  maxDirectives: { n: 20, exposeLimits: false },
  costLimit: { maxCost: 5_000, flattenFragments: true, exposeLimits: false },
  blockFieldSuggestion: { mask: '' },
  // Apollo's own token limit answers 400; the one here would answer 500.
  maxTokens: { enabled: false },
});

/** Options of the one schema of this process: hardened the same on both surfaces. */
export function graphqlOptions(log: Log): ApolloDriverConfig {
  const protection = armor.protect();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    fieldResolverEnhancers: ['guards'],
    resolvers: { DateTime: DateTimeScalar, LocalDate: LocalDateScalar, LocalTime: LocalTimeScalar },
    context: ({ req, res }: { req: IncomingMessage; res: ServerResponse }) => ({ req, res, loaders: new Loaders() }),
    introspection: false,
    playground: false,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    maxRecursiveSelections: 2_000,
    parseOptions: { maxTokens: 1_500 },
    validationRules: protection.validationRules,
    plugins: [
      ...protection.plugins,
      ApolloServerPluginLandingPageDisabled(),
      // Instruments every field and is never used: nothing here may be cached.
      ApolloServerPluginCacheControlDisabled(),
      nameOperation(),
      referencePlugin(log),
    ] as unknown as ApolloDriverConfig['plugins'],
    formatError: (formatted, raw) => maskError(formatted, raw, 'en'),
  };
}
