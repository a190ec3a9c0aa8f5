import { createHash } from 'node:crypto';

/** Numbers that look random and are the same for the same seed. */
export interface SeededRandom {
  /** An integer from 0 to `limit` - 1. */
  upTo(limit: number): number;
}

/** Begins the sequence of a seed. */
export function seededRandom(seed: number): SeededRandom {
  let step = 0;
  return {
    upTo(limit) {
      const digest = createHash('sha256')
        .update(`${seed} ${(step += 1)}`)
        .digest();
      return digest.readUInt32BE(0) % limit;
    },
  };
}
