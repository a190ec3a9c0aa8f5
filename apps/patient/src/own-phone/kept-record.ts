import type { Sealed } from './seal';

/** Days for which a copy is kept that nobody renewed; the server's token lives as long. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
/** Wrong PINs in a row after which the copy goes: the right one is asked for again by the next link. */
export const TRIES = 5;

const DATABASE = 'app';
const STORE = 'kept';
const ONLY = 'one';

/** The one thing that an own phone stores of a patient: ciphertext, and what is needed to end it. */
export interface KeptRecord {
  sealed: Sealed;
  /** With it the phone asks whether it may go on. */
  token: string;
  /** Milliseconds of the phone's clock. */
  savedAt: number;
  wrongTries: number;
}

/** True when a copy has had its days; a clock that was put back doesn't make it younger. */
export function isOver({ savedAt }: Pick<KeptRecord, 'savedAt'>, now: number): boolean {
  return now - savedAt >= KEPT_DAYS * DAY_MS || savedAt - now > DAY_MS;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The phone stores nothing'));
  });
}

async function within<Value>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Value>) {
  const database = await open();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? new Error('The phone stores nothing'));
    });
  } finally {
    database.close();
  }
}

/** What is kept, or undefined. */
export async function readRecord(): Promise<KeptRecord | undefined> {
  return within('readonly', (store) => store.get(ONLY) as IDBRequest<KeptRecord | undefined>);
}

/** Keeps it in place of what was kept. */
export async function writeRecord(record: KeptRecord): Promise<void> {
  await within('readwrite', (store) => store.put(record, ONLY));
}

/** Leaves no database behind. */
export function dropRecord(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}
