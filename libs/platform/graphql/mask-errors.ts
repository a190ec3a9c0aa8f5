import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, errorCatalogue, sentenceOf, type ErrorLanguage } from '@stepwell/kernel/errors';
import type { RequestWithContext } from '../auth/context-source';
import { languageOf } from '../http/language-of';
import type { Log } from '../telemetry/log';

/** What a resolver's context holds besides the loaders. */
export interface GraphqlContext extends BaseContext {
  req: RequestWithContext & { requestId?: string; rootField?: string };
}

/**
 * Errors as clients see them: a code of the catalogue, a sentence, the field, a reference id. Everything else — SQL,
 * stack, schema words, what was typed — stays out.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  raw: unknown,
  language: ErrorLanguage,
): GraphQLFormattedError {
  const original = unwrapResolverError(raw);
  if (original instanceof AppError) return shown(original, formatted, language);
  switch (formatted.extensions?.['code']) {
    case 'GRAPHQL_PARSE_FAILED':
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'OPERATION_RESOLUTION_FAILURE':
    case 'BAD_REQUEST':
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
    case 'PERSISTED_QUERY_NOT_FOUND':
      return { message: 'Bad request', extensions: { code: 'BAD_REQUEST' } };
    case 'BAD_USER_INPUT':
      return badVariable(formatted, original, language);
    default:
      return shown(new AppError('INTERNAL'), formatted, language);
  }
}

function shown(error: AppError, formatted: GraphQLFormattedError, language: ErrorLanguage): GraphQLFormattedError {
  return {
    message: sentenceOf(error, language),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: error.code, ...(error.field ? { field: error.field } : {}) },
  };
}

/** A variable of the wrong form: the field is named and what it takes, the value that GraphQL would repeat is not. */
function badVariable(
  formatted: GraphQLFormattedError,
  original: unknown,
  language: ErrorLanguage,
): GraphQLFormattedError {
  const { message } = formatted;
  const [, variable = ''] = /Variable "\$(\w+)"/.exec(message) ?? [];
  // GraphQL escapes the quotes of the values that it repeats, so only its own words can match.
  const [, at = variable] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
  const [, missing] = /Field "(\w+)" of required type/.exec(message) ?? [];
  const field = [at.replaceAll(/\[(\d+)\]/g, '.$1'), ...(missing ? [missing] : [])].join('.');
  const inner = thrownInside(original);
  const [, sentence] = wrongForms.find(([words]) => words.test(message)) ?? [];
  const shownSentence =
    inner instanceof AppError ? sentenceOf(inner, language) : (sentence ?? errorCatalogue.BAD_INPUT)[language];
  return { message: shownSentence, extensions: { code: 'BAD_INPUT', field } };
}

/** What a scalar threw; GraphQL wraps it once for the value and once for the variable. */
function thrownInside(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? thrownInside(error.originalError) : error;
}

/** What GraphQL says about a value of the wrong form, and what people read instead. */
const wrongForms: readonly (readonly [RegExp, Readonly<Record<ErrorLanguage, string>>])[] = [
  [
    /Field "\w+" of required type|of required type "[^"]+" was not provided|non-null/,
    { en: 'This is needed.', es: 'Esto hace falta.' },
  ],
  [
    /is not defined by type/,
    {
      en: 'This form has a field that is not known here. Load the page again.',
      es: 'Este formulario tiene un campo desconocido. Vuelve a cargar la página.',
    },
  ],
  [/Int cannot represent/, { en: 'Write a whole number.', es: 'Escribe un número entero.' }],
  [/Float cannot represent/, { en: 'Write a number.', es: 'Escribe un número.' }],
  [/Boolean cannot represent/, { en: 'Choose yes or no.', es: 'Elige sí o no.' }],
  [/String cannot represent/, { en: 'Write a text here.', es: 'Escribe un texto aquí.' }],
  [/ID cannot represent|[eE]num/, { en: 'Choose one from the list.', es: 'Elige una opción de la lista.' }],
  [
    /to be an object/,
    {
      en: 'This part of the form is incomplete. Load the page again.',
      es: 'Esta parte del formulario está incompleta. Vuelve a cargar la página.',
    },
  ],
];

/** Documents and variables of the wrong form are nobody's alarm: anybody can send a thousand. */
function isClientMistake(error: GraphQLError): boolean {
  const code = String(error.extensions['code']);
  return (
    code.startsWith('GRAPHQL_') || ['BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'].includes(code)
  );
}

/** Gives every error a reference id that on-call finds in the log, and logs those that on-call cares about. */
export function referencePlugin(log: Log): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation }) {
          // There are no subscriptions (hints travel over /events); an ambiguous document comes here without an operation.
          if (String((operation as { operation: unknown } | undefined)?.operation) === 'subscription') {
            throw new GraphQLError('Bad request', { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
          }
        },
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            const original = unwrapResolverError(error);
            if (isClientMistake(error)) continue;
            const known = original instanceof AppError || !(error.originalError instanceof Error);
            if (known && !(original instanceof AppError && errorCatalogue[original.code].onCall)) continue;
            log.error('request failed', {
              operation: operationName ?? 'unnamed',
              ...(contextValue.req.requestId ? { requestId: contextValue.req.requestId } : {}),
              error: original instanceof AppError ? (original.cause ?? original) : original,
            });
          }
        },
        async willSendResponse({ response, contextValue, errors = [] }) {
          if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
          const { singleResult } = response.body;
          const language = languageOf(contextValue.req);
          singleResult.errors = singleResult.errors!.map((masked, index) => {
            // Masking comes before it is known who asks; in Spanish it is done once more, from what was thrown.
            const raw = language === 'es' ? errors[index] : undefined;
            const error = raw ? maskError(raw.toJSON(), raw, language) : masked;
            return { ...error, extensions: { ...error.extensions, reference: contextValue.req.requestId } };
          });
          const malformed = singleResult.errors.some((error) => error.extensions?.['code'] === 'BAD_REQUEST');
          if (malformed && singleResult.data === undefined) response.http.status = 400;
        },
      };
    },
  };
}
