import type { Page } from 'playwright-core';

/** Everything that a browser stores for a page beyond its cookies, as readable as it gets. */
export interface Stored {
  local: string;
  session: string;
  databases: string[];
  caches: string[];
  cached: string[];
  workers: number;
  /** What the databases hold, bytes as characters. */
  bytes: string;
  hasManifest: boolean;
}

/** Reads it all, in the page. */
export function storedBy(page: Page): Promise<Stored> {
  return page.evaluate<Stored>(readStored);
}

// As text: what runs in the page knows its storage, which the types of the tests don't.
const readStored = `(async () => {
  const names = await caches.keys();
  const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const databases = (await indexedDB.databases()).map(({ name }) => name);
  const readable = (value) => {
    if (value instanceof ArrayBuffer) return String.fromCharCode(...new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return String.fromCharCode(...value);
    if (value !== null && typeof value === 'object') return Object.values(value).map(readable).join(' ');
    return String(value);
  };
  const all = (name) => new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = reject;
    request.onsuccess = () => {
      const transaction = request.result.transaction([...request.result.objectStoreNames]);
      const reads = [...request.result.objectStoreNames].map((store) => transaction.objectStore(store).getAll());
      transaction.oncomplete = () => {
        request.result.close();
        resolve(reads.flatMap((read) => read.result));
      };
    };
  });
  return {
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases,
    caches: names,
    cached: lists.flat().map((request) => new URL(request.url).pathname),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    bytes: (await Promise.all(databases.map(all))).map(readable).join(' '),
    hasManifest: document.querySelector('link[rel="manifest"]') !== null,
  };
})()`;
