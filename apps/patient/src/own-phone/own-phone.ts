import { postJson } from '@stepwell/web/graphql/send';
import type { Care } from '../care/use-care';
import { setOwnPhone } from './is-own-phone';
import { dropRecord, isOver, readRecord, TRIES, writeRecord } from './kept-record';
import { seal, unseal } from './seal';

/** What an own phone shows without a connection. */
export interface Kept {
  day: NonNullable<Care['day']['value']>;
  plan: Care['plan']['value'];
  meetings: Care['meetings']['value'];
  options: Care['options']['value'];
}

/** What came of a PIN that was tried on the kept copy. */
export type Opened = { kind: 'open'; kept: Kept } | { kind: 'wrong' } | { kind: 'gone' };

/** Lets the phone offer to install the app. */
function linkManifest(): void {
  if (document.querySelector('link[rel="manifest"]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '/app.webmanifest';
  document.head.append(link);
}

/** The files of the app that this page has loaded, for the worker to keep. */
function loadedFiles(): string[] {
  const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return [...new Set(paths.filter((path) => path.startsWith('/assets/')))];
}

/** Keeps the app itself on the phone. @throws Error where the browser can't */
async function keepApp(): Promise<void> {
  await navigator.serviceWorker.register('/worker.js');
  const { active } = await navigator.serviceWorker.ready;
  await new Promise<void>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<string>) =>
      data === 'kept' ? resolve() : reject(new Error('The app was not kept'));
    active?.postMessage({ files: loadedFiles() }, [port2]);
  });
}

/** Whether this browser can keep a copy: not on plain http, nor in windows that forget. */
export function canKeep(): boolean {
  return window.isSecureContext && 'serviceWorker' in navigator && 'indexedDB' in window && 'subtle' in crypto;
}

/** Fetches what the kept copy is shown with, before the connection goes. */
async function fetchParts(): Promise<void> {
  await Promise.all([import('../screens/kept/kept.page'), import('../texts/es')]);
}

/** Starts an own phone: what can be installed, and the app of this version. */
export async function startOwnPhone(): Promise<void> {
  linkManifest();
  if (!canKeep()) return;
  await fetchParts();
  await keepApp();
}

/**
 * Keeps a copy under a key from the PIN, and the app with it; for 30 more days each time.
 * @throws ApiError PIN_REFUSED; Error where the browser can't store
 */
export async function keepCopy(pin: string, kept: Kept): Promise<void> {
  const { token } = await postJson<{ token: string }>('/auth/phone/begin', { pin });
  await fetchParts();
  await writeRecord({ token, sealed: await seal(pin, JSON.stringify(kept)), savedAt: Date.now(), wrongTries: 0 });
  setOwnPhone(true);
  linkManifest();
  await keepApp();
}

/** Tries a PIN on the copy; after five wrong ones, and when its days are over, there is none any more. */
export async function openCopy(pin: string): Promise<Opened> {
  const record = await readRecord();
  if (!record || isOver(record, Date.now())) {
    await wipe();
    return { kind: 'gone' };
  }
  const text = await unseal(pin, record.sealed);
  if (text !== null) {
    await writeRecord({ ...record, wrongTries: 0 });
    return { kind: 'open', kept: JSON.parse(text) as Kept };
  }
  const wrongTries = record.wrongTries + 1;
  if (wrongTries < TRIES) {
    await writeRecord({ ...record, wrongTries });
    return { kind: 'wrong' };
  }
  await wipe();
  return { kind: 'gone' };
}

/** Asks the server whether this phone may go on; wipes it if not, or when its days are over. False: nothing is kept. */
export async function checkCopy(): Promise<boolean> {
  const record = await readRecord();
  let keeps = record !== undefined && !isOver(record, Date.now());
  if (keeps) {
    try {
      ({ keeps } = await postJson<{ keeps: boolean }>('/auth/phone/check', { token: record?.token }));
    } catch {
      // No answer is no revocation.
    }
  }
  if (!keeps) await wipe();
  return keeps;
}

/** Leaves nothing on the phone: copy, app, worker and the word that it was somebody's own. */
export async function wipe(): Promise<void> {
  setOwnPhone(false);
  document.querySelector('link[rel="manifest"]')?.remove();
  if (!canKeep()) return;
  await dropRecord();
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

/** The patient wants nothing kept: here at once, and for the server too where it can be reached. */
export async function forgetCopy(): Promise<void> {
  await wipe();
  await postJson('/auth/phone/end', {}).catch(() => undefined);
}
