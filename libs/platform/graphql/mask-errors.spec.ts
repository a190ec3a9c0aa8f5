import { ApolloServer } from '@apollo/server';
import { AppError } from '@stepwell/kernel/errors';
import type { Log } from '../telemetry/log';
import { referencePlugin, type GraphqlContext } from './mask-errors';

describe('what of a failed request is logged', () => {
  const logged: string[] = [];
  const log = { error: (event: string) => logged.push(event) } as unknown as Log;
  const server = new ApolloServer<GraphqlContext>({
    typeDefs: 'type Query { number(of: Int!): Int, breaks: Int, refuses: Int, isAway: Int }',
    resolvers: {
      Query: {
        number: (_parent, { of }: { of: number }) => of,
        breaks: () => {
          throw new TypeError('a bug');
        },
        refuses: () => {
          throw new AppError('NOT_FOUND');
        },
        isAway: () => {
          throw new AppError('UNAVAILABLE');
        },
      },
    },
    plugins: [referencePlugin(log)],
  });

  const linesFor = async (query: string, variables = {}): Promise<number> => {
    logged.length = 0;
    const contextValue = { req: { requestId: 'test' } } as unknown as GraphqlContext;
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    expect(body.kind === 'single' && body.singleResult.errors).toHaveLength(1);
    return logged.length;
  };

  it.each([
    ['a document that is none', '{ number('],
    ['a field that does not exist', '{ nmber }'],
    ['a variable of the wrong form', 'query($of: Int!) { number(of: $of) }'],
    ['two operations of which none is named', 'query a { breaks } query b { breaks }'],
    ['something that is not there', '{ refuses }'],
  ])('nothing of %s: anybody can send a thousand', async (_title, query) =>
    expect(await linesFor(query, { of: 'x' })).toBe(0),
  );

  it.each(['{ breaks }', '{ isAway }'])('what on-call has to know: %s', async (query) =>
    expect(await linesFor(query)).toBe(1),
  );
});
