import { AppError } from '@stepwell/kernel/errors';

/** The parts of a request that reading its body needs. */
interface BodyStream {
  headers: {
    'content-length'?: string | undefined;
    'content-type'?: string | undefined;
    'content-encoding'?: string | undefined;
  };
  on(event: 'data', listener: (chunk: Buffer) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(): unknown;
}

/**
 * Reads an uncompressed JSON body up to a limit, without ever holding more than that.
 * @throws AppError TOO_LARGE, UNSUPPORTED for another type or a compressed body, BAD_REQUEST when the upload breaks off
 */
export async function readJsonBody(request: BodyStream, maxBytes: number): Promise<Buffer> {
  const { 'content-length': declared, 'content-type': type, 'content-encoding': encoding } = request.headers;
  if (!/^application\/json\b/i.test(type ?? '') || (encoding && encoding !== 'identity'))
    throw new AppError('UNSUPPORTED');
  if (Number(declared ?? 0) > maxBytes) throw tooLarge(maxBytes);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
        return;
      }
      // The rest is not read: the answer goes out, and the server drops what still comes.
      chunks.length = 0;
      request.pause();
      reject(tooLarge(maxBytes));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => reject(new AppError('BAD_REQUEST')));
    request.on('close', () => reject(new AppError('BAD_REQUEST')));
  });
}

function tooLarge(maxBytes: number): AppError {
  return new AppError('TOO_LARGE', {
    message: `This is larger than the limit of ${Math.floor(maxBytes / 1_000_000)} MB.`,
  });
}
