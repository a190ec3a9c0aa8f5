import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import express, { Router, type Request, type Response } from 'express';

const NONCE = /__CSP_NONCE__/g;

/** First path segments that belong to the API, never to a page. */
const reserved = [
  ...['graphql', 'auth', 'events', 'imports', 'my-copy', 'operator', 'organization-export', 'tiles'],
  ...['healthz', 'readyz', 'metrics'],
];

/**
 * Serves one built web app: hashed assets for a year, the page itself fresh with its nonce for every address that is
 * not a file, so that a deep link opens. Both go compressed; what the API answers does not, since secrets must not stand in
 * one compressed answer with what a stranger may have put there (BREACH).
 * @param folder e.g. dist/apps/clinician
 * @param base where it is mounted, `/` or `/admin/`
 */
export function webApp(folder: string, base: string): Router {
  const router = Router();
  if (base !== '/') {
    router.get(base.replace(/\/$/, ''), (request, response, next) => {
      if (request.path.endsWith('/')) next();
      else response.redirect(308, base);
    });
  }
  const page = path.join(folder, 'index.html');
  router.get(new RegExp(`^${base}`), compression({ filter: isOurs }));
  router.use(
    base,
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response: Response, file) => {
        response.locals['isOurs'] = true;
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  const pages = new RegExp(`^${base}(?!(?:${reserved.join('|')})(?:/|$))(?!.*\\.[a-z0-9]+$)`);
  router.get(pages, (request: Request, response: Response, next) => {
    if (!request.accepts('html') || !existsSync(page)) return next();
    response.locals['isOurs'] = true;
    // Read each time: a page from before a rebuild would ask for files that are gone.
    response.type('html').send(readFileSync(page, 'utf8').replace(NONCE, String(response.locals['nonce'])));
  });
  return router;
}

/** What was built, of a kind that gets smaller; everything else that passes here is the API's. */
function isOurs(request: Request, response: Response): boolean {
  return response.locals['isOurs'] === true && compression.filter(request, response);
}
