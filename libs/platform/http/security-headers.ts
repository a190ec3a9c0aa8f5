import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Puts the security headers on every answer; the page's nonce for styles is `response.locals.nonce`. */
export function securityHeaders(options: { secure: boolean }): RequestHandler[] {
  return [
    (_request: Request, response: Response, next: NextFunction) => {
      response.locals['nonce'] = randomBytes(18).toString('base64');
      response.setHeader('cache-control', 'no-store');
      response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
      response.setHeader('x-robots-tag', 'noindex, nofollow');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: [`'none'`],
          scriptSrc: [`'self'`],
          styleSrc: [`'self'`, (_request, response) => `'nonce-${String((response as Response).locals['nonce'])}'`],
          imgSrc: [`'self'`, 'data:'],
          fontSrc: [`'self'`],
          connectSrc: [`'self'`],
          manifestSrc: [`'self'`],
          baseUri: [`'none'`],
          formAction: [`'self'`],
          frameAncestors: [`'none'`],
          ...(options.secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
      strictTransportSecurity: options.secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    }),
  ];
}
