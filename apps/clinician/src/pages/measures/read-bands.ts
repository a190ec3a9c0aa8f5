/** Bands as people type them, "0 Low" a line; null where a line is no number with a name. */
export function readBands(text: string): { from: number; name: string }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const bands = lines.map((line) => /^(\d{1,4})\s(\S.*)$/.exec(line.trim().replace(/\s+/, ' ')));
  if (bands.length === 0 || bands.some((band) => band === null)) return null;
  return bands.map((band) => ({ from: Number(band![1]), name: band![2]! }));
}
