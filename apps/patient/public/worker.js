// Only on a patient's own phone, where they asked for it: opens the app without a connection. It keeps the app itself,
// which is the same for everybody, and never an answer of the API; a page that is not its own passes it by.
const worker = globalThis;
const { caches, fetch, setTimeout, URL } = worker;
const CACHE = 'app';
const PAGE = '/';
/** How long a weak connection may take to bring the page, in milliseconds, before the kept one is shown. */
const PATIENCE_MS = 4_000;

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

/** What the page needs is told by the page: it knows what it has loaded. What it needs no more goes. */
worker.addEventListener('message', (event) => {
  const { files } = event.data ?? {};
  if (Array.isArray(files)) event.waitUntil(keep([PAGE, ...files], event.ports[0]));
});

async function keep(files, port) {
  try {
    const cache = await caches.open(CACHE);
    const kept = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
    for (const file of files) if (file === PAGE || !kept.has(file)) await cache.add(file);
    for (const file of kept) if (!files.includes(file)) await cache.delete(file);
    port?.postMessage('kept');
  } catch {
    port?.postMessage('failed');
  }
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

async function page(request) {
  const kept = await caches.match(PAGE);
  if (!kept) return fetch(request);
  const tooLate = new Promise((_resolve, reject) => setTimeout(reject, PATIENCE_MS));
  return Promise.race([fetch(request), tooLate]).catch(() => kept);
}

async function asset(request) {
  return (await caches.match(request)) ?? fetch(request);
}
