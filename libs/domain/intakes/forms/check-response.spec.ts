import { checkResponse } from './check-response';
import { wrong } from './answer-sentences';
import { readForm } from './read-form';
import type { ResponseAnswer, ResponseItem } from './response';

const spanish = (text: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'es' },
        { url: 'content', valueString: text },
      ],
    },
  ],
});

/** A form with one question, asked in both languages. */
const formWith = (item: object) =>
  readForm({ resourceType: 'Questionnaire', item: [{ text: 'Age', _text: spanish('Edad'), ...item, linkId: 'q' }] });

const answering = (...answer: ResponseAnswer[]): ResponseItem[] => [{ linkId: 'q', answer }];

describe('what is wrong with an answer', () => {
  it.each<[string, object, ResponseItem[], string, string]>([
    [
      'a number',
      { type: 'integer' },
      answering({ valueInteger: 'ten' }),
      '“Age”: write a whole number.',
      '«Edad»: escriba un número entero.',
    ],
    [
      'yes or no',
      { type: 'boolean' },
      answering({ valueBoolean: 'maybe' }),
      '“Age”: choose yes or no.',
      '«Edad»: elija sí o no.',
    ],
    [
      'a day',
      { type: 'date' },
      answering({ valueDate: '2026-02-30' }),
      '“Age”: write a day that exists, with month, day and year.',
      '«Edad»: escriba un día que exista, con mes, día y año.',
    ],
    [
      'a length',
      { type: 'string', maxLength: 3 },
      answering({ valueString: 'long' }),
      '“Age”: use at most 3 characters.',
      '«Edad»: use 3 letras como máximo.',
    ],
    [
      'a list',
      { type: 'choice', answerOption: [{ valueString: 'one' }] },
      answering({ valueString: 'two' }),
      '“Age”: choose one from the list.',
      '«Edad»: elija una opción de la lista.',
    ],
    [
      'two answers',
      { type: 'string' },
      answering({ valueString: 'a' }, { valueString: 'b' }),
      '“Age”: give one answer only.',
      '«Edad»: dé una sola respuesta.',
    ],
    [
      'another kind',
      { type: 'string' },
      answering({ valueDate: '2026-01-01' }),
      '“Age”: this needs another kind of answer (string).',
      '«Edad»: aquí hace falta otro tipo de respuesta (string).',
    ],
    ['nothing', { type: 'string', required: true }, [], '“Age”: this is needed.', '«Edad»: hace falta una respuesta.'],
    [
      'no Spanish question',
      { type: 'string', required: true, _text: undefined },
      [],
      '“Age”: this is needed.',
      '«Age»: hace falta una respuesta.',
    ],
    [
      'an unknown question',
      { type: 'string' },
      [{ linkId: 'x' }],
      '“x” is no question of this form here.',
      '«x» no es una pregunta de este formulario.',
    ],
  ])('is said in the reader’s language: %s', (_what, item, given, en, es) => {
    expect(checkResponse(formWith(item), given, true).map(({ sentence }) => sentence)).toEqual([{ en, es }]);
  });

  it('never is the same sentence in both languages', () => {
    expect(Object.values(wrong).filter(({ en, es }) => en === es || es === '')).toEqual([]);
  });
});
