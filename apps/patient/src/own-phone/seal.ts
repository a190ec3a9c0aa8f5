/**
 * Rounds of PBKDF2-SHA-256: about a second on a phone, for each PIN that is tried. Six digits stay six digits: who copies
 * the phone's storage can try them all in days (docs/decisions/0031), so copies are short-lived and few tries are allowed.
 */
export const ROUNDS = 1_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/** A text that only a PIN opens. */
export interface Sealed {
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  rounds: number;
  data: ArrayBuffer;
}

async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Seals a text under a key from the PIN, with a salt of its own (AES-GCM). */
export async function seal(pin: string, text: string, rounds = ROUNDS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(pin, salt, rounds);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { salt, iv, rounds, data };
}

/** The text, or null for a wrong PIN, or for bytes that somebody changed. */
export async function unseal(pin: string, { salt, iv, rounds, data }: Sealed): Promise<string | null> {
  const key = await keyOf(pin, salt, rounds);
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
  } catch {
    return null;
  }
}
