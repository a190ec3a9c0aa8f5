import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { FetchRefused } from './refusals';

type Chunks = AsyncIterable<Buffer>;

/** Encodings that are asked for. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * Reads an answer to its end, decompressed, and hangs up as soon as it is larger than allowed on either side of the
 * decompression.
 * @throws FetchRefused too_large, bad_answer for an unknown encoding; what node throws for a broken stream
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw new FetchRefused('too_large');
  const chunks: Buffer[] = [];
  await pipeline(
    response,
    (wire: Chunks) => upTo(wire, maxBytes),
    decoderOf(response.headers['content-encoding']),
    async (body: AsyncIterable<Buffer | string>) => {
      for await (const chunk of upTo(body as Chunks, maxBytes)) chunks.push(chunk);
    },
  );
  return Buffer.concat(chunks);
}

async function* upTo(source: Chunks, maxBytes: number): Chunks {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > maxBytes) throw new FetchRefused('too_large');
    yield chunk;
  }
}

function decoderOf(encoding: string | undefined): NodeJS.ReadWriteStream {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      throw new FetchRefused('bad_answer');
  }
}
