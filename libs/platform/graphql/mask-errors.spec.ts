import { ApolloServer } from '@apollo/server';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Log } from '../telemetry/log';
import { maskError, referencePlugin, type GraphqlContext } from './mask-errors';

describe('of a failed request', () => {
  const logged: string[] = [];
  const log = { error: (event: string) => logged.push(event) } as unknown as Log;
  const server = new ApolloServer<GraphqlContext>({
    typeDefs:
      'type Query { number(of: Int!): Int, breaks: Int, refuses: Int, isAway: Int, asksAnew: Int, asksStaff: Int }',
    resolvers: {
      Query: {
        number: (_parent, { of }: { of: number }) => of,
        breaks: () => {
          throw new TypeError('a bug');
        },
        refuses: () => {
          throw new AppError('NOT_FOUND');
        },
        asksAnew: () => {
          throw badInput('input.day', { en: 'Choose a day.', es: 'Elige un día.' });
        },
        asksStaff: () => {
          throw badInput('input.day', 'Choose a day of the stay.');
        },
        isAway: () => {
          throw new AppError('UNAVAILABLE');
        },
      },
    },
    plugins: [referencePlugin(log)],
    formatError: (formatted, raw) => maskError(formatted, raw, 'en'),
  });

  const errorOf = async (query: string, variables = {}, headers = {}) => {
    const contextValue = { req: { requestId: 'test', headers } } as unknown as GraphqlContext;
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('one answer is expected');
    expect(body.singleResult.errors).toHaveLength(1);
    return body.singleResult.errors![0]!;
  };
  const linesFor = async (query: string, variables = {}): Promise<number> => {
    logged.length = 0;
    await errorOf(query, variables);
    return logged.length;
  };

  it.each([
    ['a document that is none', '{ number('],
    ['a field that does not exist', '{ nmber }'],
    ['a variable of the wrong form', 'query($of: Int!) { number(of: $of) }'],
    ['two operations of which none is named', 'query a { breaks } query b { breaks }'],
    ['something that is not there', '{ refuses }'],
  ])('nothing is logged of %s: anybody can send a thousand', async (_title, query) =>
    expect(await linesFor(query, { of: 'x' })).toBe(0),
  );

  it.each(['{ breaks }', '{ isAway }'])('what on-call has to know is logged: %s', async (query) =>
    expect(await linesFor(query)).toBe(1),
  );

  it.each([
    ['{ asksAnew }', 'es', 'Elige un día.'],
    ['{ asksAnew }', 'en', 'Choose a day.'],
    ['{ asksAnew }', 'es-MX,es;q=0.9', 'Choose a day.'],
    ['{ asksStaff }', 'es', 'Hay algo que corregir en el formulario.'],
    ['{ asksStaff }', 'en', 'Choose a day of the stay.'],
    ['{ refuses }', 'es', 'No se encontró, o no tienes acceso.'],
    ['query($of: Int!) { number(of: $of) }', 'es', 'Escribe un número entero.'],
    ['query($of: Int!) { number(of: $of) }', 'en', 'Write a whole number.'],
    ['{ breaks }', 'es', 'Algo falló de nuestro lado. No se guardó nada a medias.'],
  ])('of %s a page in %s reads: %s', async (query, language, sentence) => {
    const { message, extensions, ...rest } = await errorOf(query, { of: 'x' }, { 'accept-language': language });
    expect(message).toBe(sentence);
    expect(extensions).toMatchObject({ code: expect.any(String) as string, reference: 'test' });
    expect(Object.keys(rest).filter((key) => !['path', 'locations'].includes(key))).toEqual([]);
  });
});
