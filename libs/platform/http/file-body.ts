import type { Readable } from 'node:stream';
import { AppError } from '@stepwell/kernel/errors';

/** The parts of a request that reading its body needs. */
type BodyStream = Pick<Readable, 'iterator' | 'pause'> & {
  headers: {
    'content-length'?: string | undefined;
    'content-type'?: string | undefined;
    'content-encoding'?: string | undefined;
  };
};

/** A part is kept in one transaction; most files fit into one. */
const PART_BYTES = 2_000_000;

/** What lists are sent as. */
const LIST_TYPES = /^(?:application\/(?:json|fhir\+json|x-ndjson|fhir\+ndjson|octet-stream)|text\/csv)(?:;|$)/i;

/**
 * Refuses a body before it is read.
 * @throws AppError TOO_LARGE by its declared length, UNSUPPORTED for a type that no list has or a compressed body
 */
export function acceptListBody({ headers }: BodyStream, maxBytes: number): void {
  const { 'content-length': declared, 'content-type': type, 'content-encoding': encoding } = headers;
  if (!LIST_TYPES.test(type ?? '') || (encoding && encoding !== 'identity')) throw new AppError('UNSUPPORTED');
  if (Number(declared ?? 0) > maxBytes) throw tooLarge(maxBytes);
}

/**
 * Reads a body up to a limit in parts of about two megabytes, and holds one at a time.
 * @throws AppError TOO_LARGE, BAD_REQUEST when the upload breaks off
 */
export async function* readBodyParts(request: BodyStream, maxBytes: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let held = 0;
  let size = 0;
  // Not destroyed when the limit is reached: the answer still has to go out on its connection.
  for await (const piece of pieceByPiece(request)) {
    size += piece.length;
    if (size > maxBytes) {
      request.pause();
      throw tooLarge(maxBytes);
    }
    pieces.push(piece);
    held += piece.length;
    if (held < PART_BYTES) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    held = 0;
  }
  if (held > 0) yield Buffer.concat(pieces);
}

async function* pieceByPiece(request: BodyStream): AsyncGenerator<Buffer> {
  try {
    for await (const piece of request.iterator({ destroyOnReturn: false })) yield piece as Buffer;
  } catch {
    throw new AppError('BAD_REQUEST');
  }
}

function tooLarge(maxBytes: number): AppError {
  return new AppError('TOO_LARGE', {
    message: `This is larger than the limit of ${Math.floor(maxBytes / 1_000_000)} MB.`,
  });
}
