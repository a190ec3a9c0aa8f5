import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPage, messagePage, wordsPage } from './pages.mjs';
import { sayProductTime } from './product-clock.mjs';
import { answerTextRequest, isTextRequest } from './text-sink.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const LARGEST_FORM = 64 * 1024;
const files = {
  '/inbox.css': 'text/css; charset=utf-8',
  '/inbox.js': 'text/javascript; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
};
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** The page, the JSON for tests and the text service. Resolves to `{port, stop()}`. */
export async function startWebServer({ host, port, store, clock, sms, say }) {
  const server = http.createServer((request, response) => {
    answer(request, { host, store, clock, sms }).then(
      ({ status = 200, type = 'text/html; charset=utf-8', body = '', location }) => {
        response.writeHead(status, { ...headers, 'content-type': type, ...(location ? { location } : {}) });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error) => {
        say(`page: ${error.message}`);
        response.writeHead(error.status ?? 500, headers).end();
      },
    );
  });
  server.on('clientError', (error, socket) => socket.destroy());
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: server.address().port,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, { host, store, clock, sms }) {
  const { pathname, search, searchParams } = new URL(request.url, 'http://inbox');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (isTextRequest(pathname)) {
    const { authorization } = request.headers;
    const productAt = (await clock.now())?.toISOString();
    const { status, json } = answerTextRequest(
      { method, pathname, search, authorization, body: await readBody(request) },
      { ...sms, store: { ...store, add: (text) => store.add({ ...text, productAt }) } },
    );
    return { status, ...asJson(json) };
  }
  if (isForeign(request, host))
    return { status: 403, body: wordsPage({ title: 'Not from there', words: 'Open the inbox by its own address.' }) };
  if (method === 'POST' && pathname === '/skip') return skip(request, clock);
  if (method !== 'GET') return { status: 405 };

  if (pathname === '/') {
    const notice = searchParams.has('skipped') ? 'The product’s clock has moved to the next day.' : '';
    return {
      body: listPage({ messages: store.newestFirst(), productTime: clock.isThere ? await clock.now() : null, notice }),
    };
  }
  if (pathname === '/messages.json') return asJson(store.newestFirst().map(forTests));
  if (pathname === '/newest.json') return asJson({ newest: store.newestFirst()[0]?.id ?? '' });
  if (pathname === '/healthz' || pathname === '/readyz') return { type: 'text/plain', body: 'ok\n' };
  if (files[pathname]) return { type: files[pathname], body: fs.readFileSync(path.join(folder, pathname)) };
  const message = store.find(/^\/messages\/([^/]+)$/.exec(pathname)?.[1]);
  if (message) return { body: messagePage({ message }) };
  return { status: 404, body: wordsPage({ title: 'Not here', words: 'There is no such message or page.' }) };
}

async function skip(request, clock) {
  const wantsJson = request.headers.accept?.includes('application/json');
  if (!clock.isThere)
    return { status: 409, body: wordsPage({ title: 'No clock', words: 'The inbox runs without a database.' }) };
  try {
    const now = await clock.skipToTomorrow();
    if (wantsJson) return asJson({ now: now.toISOString(), words: sayProductTime(now) });
    return { status: 303, location: '/?skipped' };
  } catch (error) {
    const words = `The product’s clock did not move (${error.code ?? 'no answer'}). It moves in the demo only, never in production.`;
    return {
      status: 502,
      ...(wantsJson ? asJson({ error: words }) : { body: wordsPage({ title: 'Not moved', words }) }),
    };
  }
}

/** What tests may read of a message. */
function forTests({ id, kind, to, from, subject, text, at, headers: lines }) {
  return { id, kind, to, from, subject, text, at, headers: lines };
}

function asJson(value) {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

/**
 * The messages hold one-time links: a page of another site must neither read them through a name that it points at
 * this computer, nor press the button.
 */
function isForeign(request, host) {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  // Somebody who listens beyond this computer has chosen the names it is called by.
  if (isLoopback(host) && !isLoopback(name)) return true;
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && origin !== `http://${request.headers.host}`;
}

function isLoopback(name) {
  return name === 'localhost' || name === '::1' || /^127\./.test(name);
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_FORM) throw Object.assign(new Error('form too large'), { status: 413 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
