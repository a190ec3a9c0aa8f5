import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { corpusFile } from './corpus';

/** A feed file to be read by a test. */
export interface FeedFile {
  name: string;
  bytes: Buffer;
}

/** Every Meeting Guide file of the corpus; in a clone without it, one generated feed of 300 rows. */
export function meetingGuideFiles(): FeedFile[] {
  const folder = corpusFile('meeting-guide');
  if (!folder) return [generatedFile()];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

/** One Meeting Guide file of the corpus, like `aasanjose/2021-08-07.json`; a generated feed in a clone without it. */
export function meetingGuideFile(name: string): FeedFile {
  const file = corpusFile('meeting-guide', name);
  return file ? { name, bytes: readFileSync(file) } : generatedFile();
}

/** Rows of a plain feed: one weekly meeting each, spread over week, day, formats and ways to attend. */
export function generatedRows(count: number): Record<string, unknown>[] {
  const types = [['O', 'D'], ['C', 'ST'], ['O', 'SP', 'X'], ['BE', 'ONL'], ['W', 'LIT'], ['TC']];
  return Array.from({ length: count }, (_, index) => ({
    slug: `meeting-${index}`,
    name: `${['Early', 'Noon', 'Evening', 'Candlelight'][index % 4]} group ${index}`,
    day: index % 7,
    time: `${String(6 + (index % 16)).padStart(2, '0')}:${index % 2 === 0 ? '00' : '30'}`,
    types: types[index % types.length],
    location: `${['Hall', 'Church', 'Library'][index % 3]} ${index % 20}`,
    formatted_address: `${index + 1} Main St, ${['Anytown', 'Elmwood', 'Río Claro'][index % 3]}, IL 60000, USA`,
    region: ['North', 'South'][index % 2],
    ...(index % 5 === 0 ? { conference_url: 'https://zoom.us/j/123456789' } : {}),
  }));
}

/** Says so on the console, because a shorter proof must not look like the whole one. */
function generatedFile(): FeedFile {
  process.stdout.write('skipped: no corpus (meeting-guide); set STEPWELL_CORPUS\n');
  return { name: 'generated', bytes: Buffer.from(JSON.stringify(generatedRows(300))) };
}
