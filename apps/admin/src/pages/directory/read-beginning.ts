/** Most characters of a file that a preview is made of. */
const LENGTH = 20_000;

/** The first whole lines of a file, in UTF-8 or in what spreadsheets write instead. */
export async function readBeginning(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, LENGTH).arrayBuffer());
  // The last line, and with it a letter that the cut went through, is left out.
  const isCut = file.size > LENGTH;
  const ends = [bytes.lastIndexOf(10), bytes.lastIndexOf(13)];
  const whole = isCut && Math.max(...ends) > 0 ? bytes.subarray(0, Math.max(...ends)) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return new TextDecoder('windows-1252').decode(whole);
  }
}
