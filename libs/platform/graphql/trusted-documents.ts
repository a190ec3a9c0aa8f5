import type { NextFunction, Request, Response } from 'express';
import { errorCatalogue, type ErrorCode } from '@stepwell/kernel/errors';
import { languageOf } from '../http/language-of';

/** What the web apps ask for, by the id that they send: `sha256:` and 64 hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Puts the text of a document in the place of its id. Where only trusted documents are taken, a request with words of
 * its own is refused before anything reads them, and an id that this version doesn't know as that of an older page.
 */
export function trustedDocuments(documents: TrustedDocuments, { only }: { only: boolean }) {
  return (request: Request & { requestId?: string }, response: Response, next: NextFunction): void => {
    const { documentId, ...body } = (request.body ?? {}) as { documentId?: unknown; query?: unknown };
    if (documentId === undefined && !only) return next();
    const query = typeof documentId === 'string' ? documents.get(documentId) : undefined;
    if (query !== undefined && body.query === undefined) {
      request.body = { ...body, query };
      return next();
    }
    const code: ErrorCode =
      typeof documentId === 'string' && body.query === undefined ? 'PAGE_OUTDATED' : 'BAD_REQUEST';
    const { status, [languageOf(request)]: message } = errorCatalogue[code];
    response.status(status).json({ errors: [{ message, extensions: { code, reference: request.requestId } }] });
  };
}
