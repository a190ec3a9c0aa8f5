import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parse as parser, type Options } from 'csv-parse';

const LONGEST_RECORD = 200_000;
/** Characters of CSV that are read before other work of the process gets its turn. */
const CHARACTERS_A_TURN = 100_000;

/** How CSV from outside is read: its own mark between cells, quotes as they come, at most `mostLines` lines. */
export function csvOptions(text: string, mostLines: number): Options & { columns?: false } {
  return {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    to: mostLines,
  };
}

/** The lines of CSV as cells, for a process that must not stand still meanwhile. @throws Error of csv-parse */
export function csvLines(text: string, mostLines: number): AsyncIterable<string[]> {
  const pieces = Readable.from(inPieces(text), { objectMode: false });
  return pieces.compose(parser(csvOptions(text, mostLines))) as AsyncIterable<string[]>;
}

async function* inPieces(text: string): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += CHARACTERS_A_TURN) {
    await setImmediate();
    yield text.slice(from, from + CHARACTERS_A_TURN);
  }
}

/** The mark that stands most often in the first line. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 20_000).split(/\r|\n/, 1)[0]!;
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
