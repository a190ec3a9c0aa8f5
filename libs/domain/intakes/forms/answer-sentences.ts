import type { ErrorLanguage } from '@stepwell/kernel/errors';

/** A sentence, or its end, in both languages: patients read it on their phone, the desk beside the question. */
export type Spoken = Readonly<Record<ErrorLanguage, string>>;

/** What can be wrong with an answer, as the end of a sentence that begins with its question. */
export const wrong = {
  empty: spoken('this answer is empty.', 'esta respuesta está vacía.'),
  needed: spoken('this is needed.', 'hace falta una respuesta.'),
  once: spoken('this can be given only once.', 'esto se puede escribir solo una vez.'),
  oneOnly: spoken('give one answer only.', 'dé una sola respuesta.'),
  notAsked: spoken(
    'this is not asked, because of another answer. Take it out.',
    'esto no se pregunta, por otra respuesta. Quítelo.',
  ),
  nothingAsked: spoken('nothing is asked here.', 'aquí no se pregunta nada.'),
  yesOrNo: spoken('choose yes or no.', 'elija sí o no.'),
  wholeNumber: spoken('write a whole number.', 'escriba un número entero.'),
  number: spoken('write a number.', 'escriba un número.'),
  day: spoken('write a day that exists, with month, day and year.', 'escriba un día que exista, con mes, día y año.'),
  moment: spoken('write a day and a time.', 'escriba un día y una hora.'),
  time: spoken('write a time of the day, like 14:30.', 'escriba una hora del día, como 14:30.'),
  text: spoken('write a text.', 'escriba un texto.'),
  address: spoken('write a web address.', 'escriba una dirección web.'),
  file: spoken('add a file.', 'agregue un archivo.'),
  chooseOne: spoken('choose one.', 'elija una opción.'),
  ofTheList: spoken('choose one from the list.', 'elija una opción de la lista.'),
  unprintable: spoken(
    'it holds a sign that can’t be stored. Type it again instead of pasting.',
    'tiene un signo que no se puede guardar. Escríbalo otra vez en lugar de pegarlo.',
  ),
  pattern: spoken('it is not written the way it is needed here.', 'no está escrito como hace falta aquí.'),
  agreed: spoken('this has to be agreed to.', 'hace falta que esté de acuerdo.'),
  email: spoken(
    'write an e-mail address, like name@example.org.',
    'escriba un correo electrónico, como nombre@example.org.',
  ),
  zip: spoken('write a ZIP code of five or nine digits.', 'escriba un código postal de cinco o nueve números.'),
  phone: spoken('write a phone number with its area code.', 'escriba un número de teléfono con código de área.'),
} as const;

/** An answer of a type that the question does not take. */
export function anotherKind(type: string): Spoken {
  return spoken(`this needs another kind of answer (${type}).`, `aquí hace falta otro tipo de respuesta (${type}).`);
}

/** A question that takes one value alone. */
export function onlyThis(value: string): Spoken {
  return spoken(`only “${value}” can be taken here.`, `aquí solo vale «${value}».`);
}

/** A text that is too long; `most` in characters. */
export function tooLong(most: number): Spoken {
  return spoken(`use at most ${most} characters.`, `use ${most} letras como máximo.`);
}

/** A number or a day below what the form takes. */
export function below(least: string): Spoken {
  return spoken(`it must not be below ${least}.`, `no puede ser menos de ${least}.`);
}

/** A number or a day above what the form takes. */
export function above(most: string): Spoken {
  return spoken(`it must not be above ${most}.`, `no puede ser más de ${most}.`);
}

/** An answer to something that the form does not ask. */
export function unknownQuestion(linkId: string): Spoken {
  return spoken(`“${linkId}” is no question of this form here.`, `«${linkId}» no es una pregunta de este formulario.`);
}

/** The whole sentence: the question in the reader's language, and what is wrong with its answer. */
export function about(question: { en: string; es: string | null }, linkId: string, what: Spoken): Spoken {
  const en = question.en || linkId;
  return spoken(`“${en}”: ${what.en}`, `«${question.es || en}»: ${what.es}`);
}

function spoken(en: string, es: string): Spoken {
  return { en, es };
}
