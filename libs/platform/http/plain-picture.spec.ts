import { plainPicture } from './plain-picture';

const segment = (marker: number, words: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(words.length + 2, 2);
  return Buffer.concat([head, Buffer.from(words, 'latin1')]);
};
const jpeg = (...inner: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...inner, Buffer.from([0xff, 0xd9])]);
const tables = segment(0xdb, 'tables');
// A stuffed byte and a restart within the points.
const scan = Buffer.concat([segment(0xda, 'head'), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])]);
const chunk = (name: string, words = ''): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(words.length);
  return Buffer.concat([length, Buffer.from(name + words, 'latin1'), Buffer.alloc(4)]);
};
/** Width and height as a PNG's first chunk says them. */
const size = (width: number, height: number): string => {
  const said = Buffer.alloc(13);
  said.writeUInt32BE(width, 0);
  said.writeUInt32BE(height, 4);
  return said.toString('latin1');
};
/** A frame with precision, height and width, as a JPEG says them. */
const frame = (marker: number, width: number, height: number): Buffer => {
  const said = Buffer.alloc(6);
  said.writeUInt8(8, 0);
  said.writeUInt16BE(height, 1);
  said.writeUInt16BE(width, 3);
  return segment(marker, said.toString('latin1'));
};
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

const png = (head: string): Buffer =>
  Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', 'points'), chunk('IEND')]);

describe('a picture', () => {
  it('of a phone loses place, device, preview, words and what stands behind its end, and nothing that draws it', () => {
    const photo = frame(0xc2, 8064, 6048);
    const colours = segment(0xee, 'Adobe colour');
    const taken = Buffer.concat([
      jpeg(
        segment(0xe1, 'Exif GPS 41.88 -87.63'),
        colours,
        segment(0xe2, 'MPF preview'),
        segment(0xed, 'IPTC'),
        tables,
        segment(0xfe, 'by Ana'),
        photo,
        scan,
        segment(0xc4, 'more tables'),
        scan,
      ),
      Buffer.from('a second picture'),
    ]);
    expect(plainPicture(taken, 'image/jpeg')).toEqual(
      jpeg(colours, tables, photo, scan, segment(0xc4, 'more tables'), scan),
    );
  });

  it('of a screen keeps the chunks that draw it alone', () => {
    const [head, points, end] = [chunk('IHDR', size(8064, 6048)), chunk('IDAT', 'points'), chunk('IEND')];
    const taken = Buffer.concat([
      ...[signature, head, chunk('eXIf', 'GPS'), chunk('tEXt', 'by Ana'), points, chunk('tIME', 'now'), end],
      Buffer.from('more'),
    ]);
    expect(plainPicture(taken, 'image/png')).toEqual(Buffer.concat([signature, head, points, end]));
  });

  it.each([
    ['a beginning alone', Buffer.from([0xff, 0xd8, 0xff]), 'image/jpeg'],
    ['a scan without an end', Buffer.concat([Buffer.from([0xff, 0xd8]), scan]), 'image/jpeg'],
    ['a segment longer than the file', jpeg(tables).subarray(0, 6), 'image/jpeg'],
    ['a chunk longer than the file', Buffer.concat([signature, chunk('IHDR', 'size')]).subarray(0, 15), 'image/png'],
    ['a picture without an end', Buffer.concat([signature, chunk('IHDR', 'size')]), 'image/png'],
    ['a JPEG of 65,535 points a side', jpeg(tables, frame(0xc0, 65_535, 65_535), scan), 'image/jpeg'],
    ['a JPEG whose second frame is huge', jpeg(frame(0xc0, 9, 9), frame(0xcf, 65_535, 9_000), scan), 'image/jpeg'],
    ['a JPEG without a height', jpeg(tables, frame(0xc0, 9, 0), scan), 'image/jpeg'],
    ['a PNG of 65,535 points a side', png(size(65_535, 65_535)), 'image/png'],
    ['a PNG wider than any number holds', png(size(0xffff_ffff, 1)), 'image/png'],
    ['a PNG without a point', png(size(0, 9)), 'image/png'],
    ['a PNG whose header ends too early', Buffer.concat([signature, chunk('IHDR', 'ab')]), 'image/png'],
    ['one kind under the name of the other', jpeg(tables), 'image/png'],
  ] as const)('that can’t be read to its end is none: %s', (_title, bytes, type) => {
    expect(plainPicture(bytes, type)).toBeNull();
  });
});
