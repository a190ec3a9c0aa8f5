import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { AppError } from '@stepwell/kernel/errors';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something unless our own page sent them: they need a header that another site can't set
 * without asking, and an Origin, where the browser names one, that is this surface's public address.
 */
export function requireOwnPage(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (HARMLESS.has(request.method) || isOwn(request, own)) next();
    else next(new AppError('FORBIDDEN', { message: 'This request did not come from a page of this site.' }));
  };
}

function isOwn(request: Request, own: string): boolean {
  const { origin } = request.headers;
  return request.headers['x-requested-with'] === 'stepwell' && (origin === undefined || origin === own);
}
