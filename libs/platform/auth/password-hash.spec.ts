import { hashSecret, verifySecret } from './password-hash';

describe('hashes of secrets', () => {
  it('are Argon2id with 19 MiB and two passes', async () => {
    expect(await hashSecret('plum orbit lantern fig')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('verify in either Unicode form', async () => {
    const stored = await hashSecret('señal último cañón'.normalize('NFC'));
    expect(await verifySecret(stored, 'señal último cañón'.normalize('NFD'))).toBe(true);
  });

  it('refuse another secret, and everything where nothing is stored', async () => {
    expect(await verifySecret(await hashSecret('plum orbit lantern fig'), 'plum orbit lantern fog')).toBe(false);
    expect(await verifySecret(null, '')).toBe(false);
    expect(await verifySecret(null, 'plum orbit lantern fig')).toBe(false);
  });

  it('never match a text that is longer than a password can be', async () => {
    expect(await verifySecret(await hashSecret(''), 'x'.repeat(100_000))).toBe(false);
  });
});
