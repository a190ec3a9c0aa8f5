import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { AppError } from '@stepwell/kernel/errors';

/** Header that our own pages put on every request; a form or image of another site can't. */
export const OWN_PAGE_HEADER = 'x-requested-with';

/**
 * Closes cross-site requests beside the SameSite cookie: whatever changes something needs our header, and an Origin, if
 * the browser names one, that is this surface's public address or the host that was asked.
 */
export function requireOwnPage(publicUrl: string): RequestHandler {
  const origin = new URL(publicUrl).origin;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const from = request.get('origin');
    const own = from === undefined || from === origin;
    if (own && request.get(OWN_PAGE_HEADER) === 'stepwell') return next();
    next(new AppError('FORBIDDEN', { message: 'This request did not come from one of our own pages.' }));
  };
}
