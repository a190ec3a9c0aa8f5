import type { core, ZodType } from 'zod';
import { badInput, type ErrorLanguage } from './errors';

/**
 * Checks an input against its schema and returns it typed; `path` is what the field's name begins with, empty for REST.
 * @throws AppError BAD_INPUT that names the first wrong field and what to change, never its value.
 */
export function parseInput<T>(schema: ZodType<T>, value: unknown, path = 'input'): T {
  const result = schema.safeParse(value, { error: plainSentence('en') });
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = [...(path ? [path] : []), ...issue.path.map(String)].join('.');
  // The same schema with the other words; a sentence of its own is English in both, and the catalogue's takes its place.
  const other = schema.safeParse(value, { error: plainSentence('es') }).error?.issues[0]?.message;
  throw badInput(field, other && other !== issue.message ? { en: issue.message, es: other } : issue.message);
}

/** What people read where a schema has no sentence of its own; never the library's words, which repeat names and types. */
function plainSentence(language: ErrorLanguage) {
  const say = words[language];
  return (issue: core.$ZodRawIssue): string => {
    switch (issue.code) {
      case 'unrecognized_keys':
        return say.unknownField;
      case 'invalid_value':
        return say.choose;
      case 'too_big':
        return say.most(`${String(issue.maximum)}${unit(issue.origin, language)}`);
      case 'too_small':
        return say.least(`${String(issue.minimum)}${unit(issue.origin, language)}`);
      case 'invalid_type':
        return issue.input === undefined || issue.input === null
          ? say.needed
          : (say.wanted[issue.expected] ?? say.notThis);
      default:
        return say.notThis;
    }
  };
}

interface Words {
  unknownField: string;
  choose: string;
  most(amount: string): string;
  least(amount: string): string;
  needed: string;
  notThis: string;
  wanted: Partial<Record<string, string>>;
  units: Partial<Record<string, string>>;
}

const words: Readonly<Record<ErrorLanguage, Words>> = {
  en: {
    unknownField: 'This form has a field that is not known here. Load the page again.',
    choose: 'Choose one from the list.',
    most: (amount) => `At most ${amount} can be taken here.`,
    least: (amount) => `At least ${amount} are needed here.`,
    needed: 'This is needed.',
    notThis: 'This is not written the way it is needed. Check it, or load the page again.',
    wanted: {
      string: 'Write a text here.',
      number: 'Write a number here.',
      int: 'Write a whole number.',
      boolean: 'Choose yes or no.',
    },
    units: { string: ' characters', array: ' entries' },
  },
  es: {
    unknownField: 'Este formulario tiene un campo desconocido. Vuelve a cargar la página.',
    choose: 'Elige una opción de la lista.',
    most: (amount) => `Aquí caben ${amount} como máximo.`,
    least: (amount) => `Aquí hacen falta ${amount} como mínimo.`,
    needed: 'Esto hace falta.',
    notThis: 'Esto no está escrito como hace falta. Revísalo o vuelve a cargar la página.',
    wanted: {
      string: 'Escribe un texto aquí.',
      number: 'Escribe un número aquí.',
      int: 'Escribe un número entero.',
      boolean: 'Elige sí o no.',
    },
    units: { string: ' letras', array: ' entradas' },
  },
};

function unit(origin: string, language: ErrorLanguage): string {
  return words[language].units[origin] ?? '';
}
