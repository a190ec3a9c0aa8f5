import { AppError } from '@stepwell/kernel/errors';
import { MAX_FEED_ROWS, readFeedFile } from './read-feed-file';

function refusalOf(file: string | Buffer): string {
  try {
    readFeedFile(Buffer.from(file as string));
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe('FEED_UNREADABLE');
    return (error as AppError).message;
  }
  throw new Error('The file was taken');
}

describe('a feed file', () => {
  it('is a JSON list, with or without a byte order mark', () => {
    expect(readFeedFile(Buffer.from('\uFEFF [{"slug":"a"}] '))).toEqual([{ slug: 'a' }]);
  });

  it('may be wrapped as Airtable does it', () => {
    const wrapped = '{"records":[{"id":"r1","fields":{"slug":"a"}},{"slug":"b"},null,7]}';
    expect(readFeedFile(Buffer.from(wrapped))).toEqual([{ slug: 'a' }, { slug: 'b' }, null, 7]);
  });

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['<!DOCTYPE html><html></html>', 'web page'],
    ['{}', 'not a list'],
    ['{"records":{}}', 'not a list'],
    ['{"records":[]}', 'is empty'],
    ['"text"', 'not a list'],
    ['null', 'not a list'],
    ['[]', 'is empty'],
    ['[{"slug":"a"}] invalid text', 'not complete JSON'],
    ['[{"slug":"a"', 'not complete JSON'],
    [`"${'x'.repeat(10_000_000)}"`, 'not a list'],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested'],
    [`[${'{"a":'.repeat(40)}1${'}'.repeat(40)}]`, 'nested'],
    [`[${'0,'.repeat(MAX_FEED_ROWS)}0]`, 'rows'],
  ])('%.40j is refused with what it is', (file, said) => {
    expect(refusalOf(file)).toContain(said);
    expect(refusalOf(file)).toContain('Nothing was changed.');
  });

  it('is refused when it is not UTF-8', () => {
    expect(refusalOf(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))).toContain('UTF-8');
  });

  it('may hold brackets in its texts', () => {
    expect(readFeedFile(Buffer.from(JSON.stringify([{ notes: `\\"${'['.repeat(100)}` }])))).toHaveLength(1);
  });
});
