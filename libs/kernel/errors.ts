/**
 * The one catalogue of errors: HTTP status, a sentence for people in both languages, and whether on-call cares.
 * Sentences never hold a value that somebody typed or that a table holds.
 */
export const errorCatalogue = {
  UNAUTHENTICATED: { status: 401, onCall: false, en: 'Please sign in again.', es: 'Vuelve a iniciar sesión.' },
  SIGN_IN_REFUSED: {
    status: 401,
    onCall: false,
    en: 'E-mail address or password is not right.',
    es: 'El correo o la contraseña no son correctos.',
  },
  PIN_REFUSED: {
    status: 401,
    onCall: false,
    en: 'That didn’t work. Check the numbers, or ask your contact person for help.',
    es: 'No funcionó. Revisa los números o pide ayuda a tu persona de contacto.',
  },
  PIN_WEAK: {
    status: 400,
    onCall: false,
    en: 'Choose six digits that are harder to guess: not all the same, not in a row.',
    es: 'Elige seis números más difíciles de adivinar: ni todos iguales ni en orden.',
  },
  PASSWORD_WEAK: {
    status: 400,
    onCall: false,
    en: 'Choose a password of 15 to 128 characters that is not a common one.',
    es: 'Elige una contraseña de 15 a 128 caracteres que no sea común.',
  },
  LINK_GONE: {
    status: 410,
    onCall: false,
    en: 'This link has been used or is too old. Ask for a new one.',
    es: 'Este enlace ya se usó o es muy viejo. Pide uno nuevo.',
  },
  FORBIDDEN: {
    status: 403,
    onCall: false,
    en: 'Your role does not include this. An administrator can change roles.',
    es: 'Tu función no incluye esto. Un administrador puede cambiar las funciones.',
  },
  STEP_UP_REQUIRED: {
    status: 403,
    onCall: false,
    en: 'This needs your password or code once more. Nothing was changed.',
    es: 'Para esto hace falta tu contraseña o código otra vez. No se cambió nada.',
  },
  NOT_FOUND: {
    status: 404,
    onCall: false,
    en: 'This was not found, or it is not yours to see.',
    es: 'No se encontró, o no tienes acceso.',
  },
  DISCLOSURE_REFUSED: {
    status: 403,
    onCall: false,
    en: 'Nothing may be shared here: no consent covers it.',
    es: 'No se puede compartir nada: ningún permiso lo cubre.',
  },
  WORK_LEFT: {
    status: 409,
    onCall: false,
    en: 'This person still holds work. Hand it over first.',
    es: 'Esta persona todavía tiene trabajo a su cargo. Pásalo primero a alguien más.',
  },
  BAD_INPUT: {
    status: 400,
    onCall: false,
    en: 'Something in the form needs a change.',
    es: 'Hay algo que corregir en el formulario.',
  },
  PAGE_OUTDATED: {
    status: 400,
    onCall: false,
    en: 'This page is from before the last update. Reload it, then do this again.',
    es: 'Esta página es de antes de la última actualización. Vuelve a cargarla y hazlo otra vez.',
  },
  BAD_REQUEST: { status: 400, onCall: false, en: 'Bad request', es: 'Solicitud incorrecta' },
  CONFLICT: {
    status: 409,
    onCall: false,
    en: 'Somebody else changed this in the meantime. Nothing of yours was lost: load the newest version and compare.',
    es: 'Alguien más cambió esto mientras tanto. No se perdió nada tuyo: carga la versión nueva y compara.',
  },
  TOO_MANY_TRIES: {
    status: 429,
    onCall: false,
    en: 'Too many tries. Please wait a little and try again.',
    es: 'Demasiados intentos. Espera un poco y vuelve a intentarlo.',
  },
  TOO_LARGE: { status: 413, onCall: false, en: 'This is larger than the limit.', es: 'Es más grande que el límite.' },
  UNSUPPORTED: {
    status: 415,
    onCall: false,
    en: 'This kind of content is not accepted here.',
    es: 'Este tipo de contenido no se acepta aquí.',
  },
  FEED_UNREADABLE: {
    status: 400,
    onCall: false,
    en: 'The file is not a list of meetings in Meeting Guide JSON. Nothing was changed.',
    es: 'El archivo no es una lista de reuniones en Meeting Guide JSON. No se cambió nada.',
  },
  UNAVAILABLE: {
    status: 503,
    onCall: true,
    en: 'This is not available right now. Please try again in a minute.',
    es: 'No está disponible en este momento. Inténtalo de nuevo en un minuto.',
  },
  INTERNAL: {
    status: 500,
    onCall: true,
    en: 'Something went wrong on our side. Nothing was half saved.',
    es: 'Algo falló de nuestro lado. No se guardó nada a medias.',
  },
} as const satisfies Record<string, { status: number; onCall: boolean; en: string; es: string }>;

/** A code of the catalogue. */
export type ErrorCode = keyof typeof errorCatalogue;

/** Languages that people read errors in. */
export type ErrorLanguage = 'en' | 'es';

/** What people read; where patients may meet it, in both of their languages. */
export type Sentence = string | Readonly<Record<ErrorLanguage, string>>;

interface ErrorDetails {
  /** Path of the input field that needs a change, e.g. `input.birthDate`. */
  field?: string;
  /** Replaces the catalogue's sentence, in words a clinician understands; must not hold entered or stored values. */
  message?: Sentence;
  cause?: unknown;
}

/** The only error the product throws on purpose: a code of the catalogue, safe to show. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly sentence: Sentence | undefined;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(spoken(details.message, 'en') ?? errorCatalogue[code].en, { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.field = details.field;
    this.sentence = details.message;
  }
}

/** The sentence a person reads for an error: its own, or the catalogue's in their language. */
export function sentenceOf(error: AppError, language: ErrorLanguage = 'en'): string {
  return spoken(error.sentence, language) ?? errorCatalogue[error.code][language];
}

/** A sentence that staff alone meet is English: who reads Spanish gets what the catalogue says in its place. */
function spoken(sentence: Sentence | undefined, language: ErrorLanguage): string | undefined {
  if (typeof sentence === 'string') return language === 'en' ? sentence : undefined;
  return sentence?.[language];
}

/** Refuses an input field with a sentence that says what to change. */
export function badInput(field: string, message: Sentence): AppError {
  return new AppError('BAD_INPUT', { field, message });
}

/** "Not there" and "not yours" are one answer, so that ids can't be probed. */
export function notFound(): AppError {
  return new AppError('NOT_FOUND');
}
