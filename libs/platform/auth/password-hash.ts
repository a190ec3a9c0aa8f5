import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and two passes; the library's salt of 16 random bytes. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longest secret that is looked at, in characters: no request can make us hash a book. */
export const MAX_SECRET_LENGTH = 128;

/** Made with the same cost from random bytes that nobody kept: what an absent hash is compared with. */
const nobody = hash(crypto.getRandomValues(new Uint8Array(32)), cost);

/** Hashes a password or PIN; the same text in another Unicode form gives a hash that verifies. */
export async function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize('NFC'), cost);
}

/** Compares in the same time whether there is a stored hash or not; a secret of more than 128 characters never matches. */
export async function verifySecret(stored: string | null, secret: string): Promise<boolean> {
  const tooLong = secret.length > 4 * MAX_SECRET_LENGTH || [...secret.normalize('NFC')].length > MAX_SECRET_LENGTH;
  const matches = await verify(stored ?? (await nobody), tooLong ? '' : secret.normalize('NFC'));
  return matches && stored !== null && !tooLong;
}
