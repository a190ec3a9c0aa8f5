import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { Router, type Request, type Response } from 'express';

const NONCE = /__CSP_NONCE__/g;

/** First path segments that belong to the API, never to a page. */
const reserved = ['graphql', 'auth', 'events', 'imports', 'operator', 'tiles', 'healthz', 'readyz', 'metrics'];

/**
 * Serves one built web app: hashed assets for a year, the page itself fresh with its nonce for every address that is
 * not a file, so that a deep link opens.
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
  router.use(
    base,
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, file) => {
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  const pages = new RegExp(`^${base}(?!(?:${reserved.join('|')})(?:/|$))(?!.*\\.[a-z0-9]+$)`);
  router.get(pages, (request: Request, response: Response, next) => {
    if (!request.accepts('html') || !existsSync(page)) return next();
    // Read each time: a page from before a rebuild would ask for files that are gone.
    response.type('html').send(readFileSync(page, 'utf8').replace(NONCE, String(response.locals['nonce'])));
  });
  return router;
}
