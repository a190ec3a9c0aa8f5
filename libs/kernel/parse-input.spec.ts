import { z } from 'zod';
import { AppError, sentenceOf } from './errors';
import { parseInput } from './parse-input';

describe('an input that does not fit', () => {
  const schema = z.strictObject({
    name: z.string().max(3),
    kind: z.enum(['a', 'b']).optional(),
    day: z.string().max(3, 'This line is not in the plan.').optional(),
  });
  const sentencesFor = (input: unknown): [string | undefined, string, string] => {
    try {
      parseInput(schema, input);
    } catch (error) {
      if (error instanceof AppError) return [error.field, sentenceOf(error, 'en'), sentenceOf(error, 'es')];
    }
    throw new Error('a refusal is expected');
  };

  it.each([
    [{ name: 'Anna' }, 'input.name', 'At most 3 characters can be taken here.', 'Aquí caben 3 letras como máximo.'],
    [{}, 'input.name', 'This is needed.', 'Esto hace falta.'],
    [{ name: 'Ann', kind: 'c' }, 'input.kind', 'Choose one from the list.', 'Elige una opción de la lista.'],
    [{ name: 3 }, 'input.name', 'Write a text here.', 'Escribe un texto aquí.'],
  ])('%j says so in both languages', (input, ...sentences) => expect(sentencesFor(input)).toEqual(sentences));

  it('has the catalogue’s words in Spanish where its own sentence is English alone', () =>
    expect(sentencesFor({ name: 'Ann', day: 'long' })).toEqual([
      'input.day',
      'This line is not in the plan.',
      'Hay algo que corregir en el formulario.',
    ]));
});
