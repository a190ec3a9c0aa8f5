import { addressOfTile, tileAddressFault, tileOf } from './tile-address';

describe('the address of map tiles', () => {
  it.each([
    'https://tiles.example.org/{z}/{x}/{y}.png',
    'https://tiles.example.org/{x}-{y}-{z}?key=abc',
    'https://93.184.216.34/{z}/{x}/{y}.webp',
  ])('may be %s', (address) => expect(tileAddressFault(address)).toBeNull());

  it.each([
    'http://tiles.example.org/{z}/{x}/{y}.png',
    'ftp://tiles.example.org/{z}/{x}/{y}.png',
    'javascript:alert(1)//{z}{x}{y}',
    'https://tiles.example.org/{z}/{x}.png',
    'https://tiles.example.org/{z}/{x}/{y}/{y}.png',
    'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
    'https://{x}.example.org/{z}/{y}.png',
    'https://{x}@example.org/{z}/{y}.png',
    'https://me:secret@tiles.example.org/{z}/{x}/{y}.png',
    'https://tiles.example.org:8443/{z}/{x}/{y}.png',
    'https://10.0.0.8/{z}/{x}/{y}.png',
    'https://[::1]/{z}/{x}/{y}.png',
    'https://0x7f.1/{z}/{x}/{y}.png',
    'https:///{z}/{x}/{y}',
    `https://tiles.example.org/${'a'.repeat(2_000)}/{z}/{x}/{y}`,
  ])('is never %.60s', (address) => expect(tileAddressFault(address)).toMatch(/\.$/));

  it.each([
    ['0', '0', '0', true],
    ['14', '16383', '0', true],
    ['14', '16384', '0', false],
    ['23', '0', '0', false],
    ['-1', '0', '0', false],
    ['1e1', '0', '0', false],
    ['01', '0', '0', false],
    ['1', '..', '0', false],
    ['1', '0', '0%2f', false],
    ['1', '', '0', false],
  ])('names the square %s/%s/%s: %p', (zoom, column, row, isThere) =>
    expect(tileOf({ zoom, column, row }) !== null).toBe(isThere),
  );

  it('has each number where the server wants it', () =>
    expect(addressOfTile('https://t.example/{y}/{x}/{z}', { zoom: 3, column: 2, row: 1 })).toBe(
      'https://t.example/1/2/3',
    ));
});
