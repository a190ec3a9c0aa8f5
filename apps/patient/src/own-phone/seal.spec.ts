import { ROUNDS, seal, unseal } from './seal';

/** A second per key is for whoever guesses, not for this test. */
const FEW = 1_000;
const words = 'Walk home the other way. Call Ana.';

describe('what a phone keeps', () => {
  it('is opened by its PIN and by no other', async () => {
    const sealed = await seal('294716', words, FEW);
    expect(await unseal('294716', sealed)).toBe(words);
    expect(await unseal('294717', sealed)).toBeNull();
  });

  it('holds no word that could be read without it, and nothing that repeats', async () => {
    const [one, other] = [await seal('294716', words, FEW), await seal('294716', words, FEW)];
    const readable = ({ data }: typeof one) => String.fromCharCode(...new Uint8Array(data));
    expect(readable(one)).not.toMatch(/Walk|Ana/);
    expect(readable(one)).not.toBe(readable(other));
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  });

  it('opens no more when a byte of it was changed', async () => {
    const sealed = await seal('294716', words, FEW);
    new Uint8Array(sealed.data)[3]! ^= 1;
    expect(await unseal('294716', sealed)).toBeNull();
  });
});
