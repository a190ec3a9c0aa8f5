import type { IncomingMessage } from 'node:http';
import type { ErrorLanguage } from '@stepwell/kernel/errors';

/** The language that a page asks its errors in: our apps say the one on the screen, whatever the browser is set to. */
export function languageOf(request: IncomingMessage): ErrorLanguage {
  return request.headers['accept-language'] === 'es' ? 'es' : 'en';
}
