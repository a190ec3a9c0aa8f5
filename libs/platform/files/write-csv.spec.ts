import { writeCsv } from './write-csv';

describe('CSV that leaves the house', () => {
  it('quotes what needs it and reads as UTF-8', () => {
    expect(writeCsv([['a "b"', 'c,d', 'é\nf', null, -9]])).toBe('\uFEFF"a ""b""","c,d","é\nf",,-9\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '|cmd',
    '%0A=1',
    '=HYPERLINK("http://example.org","x")',
  ])('never hands a spreadsheet the formula %j', (text) => {
    const [first] = writeCsv([[text]])
      .slice(1)
      .replace(/^"/, '');
    expect(first).toBe("'");
  });
});
