import type { NextFunction, Request, RequestHandler, Response } from 'express';

/**
 * Lets the origins that `originsOf` names put one page, `/…/:code`, into a frame. Where it names none the page stays out of frames, as
 * every other page does.
 * @param originsOf origins like `https://example.org`, checked when they were written down
 */
export function allowFraming(
  originsOf: (code: string, requestId: string) => Promise<readonly string[]>,
): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const origins = await originsOf(String(request.params['code']), String(response.getHeader('x-request-id')));
    if (origins.length > 0) {
      const policy = String(response.getHeader('content-security-policy'));
      const allowed = `frame-ancestors ${origins.join(' ')}`;
      response.setHeader('content-security-policy', policy.replace(`frame-ancestors 'none'`, allowed));
      // The older header knows no list, and would refuse everybody.
      response.removeHeader('x-frame-options');
    }
    next();
  };
}
