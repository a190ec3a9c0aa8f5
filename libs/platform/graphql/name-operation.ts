import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { GraphqlContext } from './mask-errors';

/**
 * Notes the root field that a request asks for, for the numbers of the process: names of operations are the client's to
 * choose, names of root fields are the schema's, so there is an end to them.
 */
export function nameOperation(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, contextValue }) {
          const [first, ...others] = operation?.selectionSet.selections ?? [];
          contextValue.req.rootField = first?.kind === Kind.FIELD && others.length === 0 ? first.name.value : 'several';
        },
      };
    },
  };
}
