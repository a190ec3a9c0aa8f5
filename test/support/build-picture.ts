/** The smallest PNG: one point. */
export const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** That PNG with words in a chunk of its own and behind its end, where cameras write places and attackers pages. */
export function pictureSaying(words: string): Buffer {
  const text = Buffer.alloc(8 + words.length + 4);
  text.writeUInt32BE(words.length);
  text.write(`tEXt${words}`, 4, 'latin1');
  return Buffer.concat([onePoint.subarray(0, 33), text, onePoint.subarray(33), Buffer.from(words)]);
}

/** That PNG, whose header claims another size: a few bytes that would fill a memory wherever they are drawn. */
export function pictureClaiming(width: number, height: number): Buffer {
  const claiming = Buffer.from(onePoint);
  claiming.writeUInt32BE(width, 16);
  claiming.writeUInt32BE(height, 20);
  return claiming;
}
