/** What a picture may be. */
export type PictureType = 'image/jpeg' | 'image/png';

/**
 * A picture with nothing in it but what draws it: no place, time, device, thumbnail or words, and nothing behind its end.
 * Null where it can't be read to its end, since what can't be stripped is not kept, and where it claims an impossible size.
 */
export function plainPicture(bytes: Buffer, type: PictureType): Buffer | null {
  try {
    return type === 'image/jpeg' ? plainJpeg(bytes) : plainPng(bytes);
  } catch (error) {
    // Reading beyond the end is how a broken file shows.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** How Adobe's colours are meant; without it some pictures turn green. */
const COLOURS = 0xee;

/**
 * Most points of a picture, about those of the largest photo of a phone. A few hundred bytes can claim 65,535 a side, which
 * would take gigabytes wherever it is drawn.
 */
const MOST_POINTS = 50_000_000;

/** Whether what is to be drawn is larger than any photo of a card, or nothing; told from its headers, nothing is decoded. */
function isOddSize(width: number, height: number): boolean {
  return width * height > MOST_POINTS || width * height === 0;
}

/** Frames of every kind of JPEG: C0 to CF without tables (C4), JPG (C8) and arithmetic conditions (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Keeps tables, frames and scans; application segments (EXIF, GPS, XMP, IPTC, previews) and comments go. */
function plainJpeg(bytes: Buffer): Buffer | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === END_OF_IMAGE) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const length = bytes.readUInt16BE(at + 2);
    if (isFrame(marker) && isOddSize(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))) return null;
    let end = at + 2 + length;
    if (marker === START_OF_SCAN) end = endOfScan(bytes, end);
    const isApplication = marker >= 0xe0 && marker <= 0xef && !(marker === COLOURS && length === 14);
    if (!isApplication && marker !== 0xfe) kept.push(bytes.subarray(at, end));
    at = end;
  }
}

/** Where the coded points of a scan end: at the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; ; at += 1) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) throw new RangeError('The scan has no end');
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const drawing = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'pHYs', 'sBIT']);

function plainPng(bytes: Buffer): Buffer | null {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  const kept: Buffer[] = [SIGNATURE];
  for (let at = 8; ;) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    if (name === 'IHDR' && isOddSize(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12))) return null;
    if (drawing.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}
