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
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

describe('a picture', () => {
  it('of a phone loses place, device, preview, words and what stands behind its end, and nothing that draws it', () => {
    const colours = segment(0xee, 'Adobe colour');
    const taken = Buffer.concat([
      jpeg(
        segment(0xe1, 'Exif GPS 41.88 -87.63'),
        colours,
        segment(0xe2, 'MPF preview'),
        segment(0xed, 'IPTC'),
        tables,
        segment(0xfe, 'by Ana'),
        scan,
        segment(0xc4, 'more tables'),
        scan,
      ),
      Buffer.from('a second picture'),
    ]);
    expect(plainPicture(taken, 'image/jpeg')).toEqual(jpeg(colours, tables, scan, segment(0xc4, 'more tables'), scan));
  });

  it('of a screen keeps the chunks that draw it alone', () => {
    const [head, points, end] = [chunk('IHDR', 'size'), chunk('IDAT', 'points'), chunk('IEND')];
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
    ['one kind under the name of the other', jpeg(tables), 'image/png'],
  ] as const)('that can’t be read to its end is none: %s', (_title, bytes, type) => {
    expect(plainPicture(bytes, type)).toBeNull();
  });
});
