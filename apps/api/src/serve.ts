import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import express, { type Express } from 'express';
import type { Environment } from '@stepwell/platform/config/environment';
import { requireOwnPage } from '@stepwell/platform/auth/require-own-page';
import { allowFraming } from '@stepwell/platform/http/allow-framing';
import { jsonErrorMiddleware } from '@stepwell/platform/http/json-errors';
import { trustedDocuments, type TrustedDocuments } from '@stepwell/platform/graphql/trusted-documents';
import { requestId } from '@stepwell/platform/http/request-id';
import { securityHeaders } from '@stepwell/platform/http/security-headers';
import { webApp } from '@stepwell/platform/http/web-app';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { Log } from '@stepwell/platform/telemetry/log';
import { Metrics } from '@stepwell/platform/telemetry/metrics';
import { ApiModule, type Surface } from './api.module';

/** A running surface. */
export interface RunningApi {
  server: Server;
  /** Stops taking requests, lets the running ones finish, closes every connection. */
  close(): Promise<void>;
}

/** Bytes. */
const BODY_LIMIT = 100_000;

/** Boots one surface and listens on `port` (0 = any free one); `documents` are those that its pages ask by their ids. */
export async function serve(
  surface: Surface,
  environment: Environment,
  manifests: readonly SliceManifest[],
  port: number,
  documents: TrustedDocuments = new Map(),
): Promise<RunningApi> {
  const http = express();
  const app = await NestFactory.create(ApiModule.for(surface, environment, manifests), new ExpressAdapter(http), {
    bodyParser: false,
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  prepare(http, surface, environment, app, manifests);
  http.use('/graphql', trustedDocuments(documents, { only: environment.NODE_ENV === 'production' }));
  await app.init();
  http.use(jsonErrorMiddleware(app.get(Log)));
  const server = createServer(
    // Node looks for requests that took too long every 30 seconds, unless told otherwise.
    { maxHeaderSize: 16_384, headersTimeout: 8_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 },
    http,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, environment.HOST, resolve);
  });
  app.get(Log).info('listening', { operation: surface });
  return {
    server,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), environment.NODE_ENV === 'production' ? 20_000 : 1_000).unref();
      await closed;
      await app.close();
    },
  };
}

/** What every request passes before a route: id, headers, numbers, body, origin; then the built pages. */
function prepare(
  http: Express,
  surface: Surface,
  environment: Environment,
  app: INestApplication,
  manifests: readonly SliceManifest[],
): void {
  const [log, metrics] = [app.get(Log), app.get(Metrics)];
  http.disable('x-powered-by');
  http.set('trust proxy', environment.TRUSTED_PROXIES);
  http.use(requestId, ...securityHeaders({ secure: environment.NODE_ENV === 'production' }), metrics.measure);
  // Not pages of ours call these, but providers and mailboxes: the routes themselves look at what these bring along.
  http.use(['/webhooks/', '/unsubscribe/'], express.urlencoded({ extended: false, limit: BODY_LIMIT }));
  const ownPage = requireOwnPage(surface === 'staff' ? environment.PUBLIC_STAFF_URL : environment.PUBLIC_PATIENT_URL);
  http.use((request, response, next) =>
    /^\/(webhooks|unsubscribe)\//.test(request.path) ? next() : ownPage(request, response, next),
  );
  const json = express.json({ limit: BODY_LIMIT, strict: false });
  // Files are streamed by their own routes, with their own limit.
  http.use((request, response, next) =>
    request.path.startsWith('/imports/') ? next() : json(request, response, next),
  );
  for (const { framedPage } of manifests) {
    if (!framedPage) continue;
    const page = app.get(framedPage.by, { strict: false });
    http.get(
      framedPage.path,
      allowFraming((code, id) => page.framedBy(code, id)),
    );
  }
  if (surface === 'staff') {
    http.use(webApp(path.resolve(environment.WEB_ROOT, 'admin'), '/admin/'));
    http.use(webApp(path.resolve(environment.WEB_ROOT, 'clinician'), '/'));
  } else {
    http.use(webApp(path.resolve(environment.WEB_ROOT, 'patient'), '/'));
  }
  http.use(jsonErrorMiddleware(log));
}
