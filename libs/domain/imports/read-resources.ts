import { TextDecoder } from 'node:util';
import { isDeeperThan, MAX_JSON_DEPTH } from '@stepwell/kernel/json-depth';
import { FileUnreadable, MAX_IMPORT_BYTES } from './import-words';

/** An object of JSON whose fields nobody has looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells whether a value of JSON is an object with fields. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The resources of a file of FHIR in JSON, in their order: one document, or one resource a line (NDJSON), told by what
 * stands in the first line. Of NDJSON no more than a line is held. A line that is no object becomes null.
 * @throws FileUnreadable
 */
export async function* readResources(parts: AsyncIterable<Uint8Array>): AsyncGenerator<JsonObject | null> {
  const lines = linesOf(parts);
  const first = await lines.next();
  if (first.done) throw new FileUnreadable('empty');
  const opening = readLine(first.value);
  if (opening) {
    yield opening;
    for await (const line of lines) yield readLine(line);
    return;
  }
  const rest = [first.value];
  for await (const line of lines) rest.push(line);
  yield* readWhole(rest);
}

/** One document of several lines; or NDJSON whose first line is broken, which must not cost the others. */
function* readWhole(lines: readonly string[]): Generator<JsonObject | null> {
  const text = lines.join('\n');
  if (text.startsWith('<')) throw new FileUnreadable('web_page');
  if (lines.length > 1) {
    const read = lines.map(readLine);
    if (read.some((line) => typeof line?.['resourceType'] === 'string')) return yield* read;
  }
  if (isDeeperThan(text, MAX_JSON_DEPTH)) throw new FileUnreadable('too_deep');
  const value = parse(text);
  if (value === undefined) throw new FileUnreadable('broken_json');
  if (!isJsonObject(value)) throw new FileUnreadable('not_fhir');
  yield value;
}

function readLine(line: string): JsonObject | null {
  if (isDeeperThan(line, MAX_JSON_DEPTH)) return null;
  const value = parse(line);
  return isJsonObject(value) ? value : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Lines with something in them, trimmed; bytes that are no UTF-8, and too many of them, end it. */
async function* linesOf(parts: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let held = '';
  for await (const part of parts) {
    size += part.length;
    if (size > MAX_IMPORT_BYTES) throw new FileUnreadable('too_large');
    const [head, ...more] = decode(decoder, part).split('\n');
    held += head!;
    for (const next of more) {
      if (held.trim() !== '') yield held.trim();
      held = next;
    }
  }
  held += decode(decoder);
  if (held.trim() !== '') yield held.trim();
}

function decode(decoder: TextDecoder, part?: Uint8Array): string {
  try {
    return part ? decoder.decode(part, { stream: true }) : decoder.decode();
  } catch {
    throw new FileUnreadable('not_text');
  }
}
