import type { Request } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '@stepwell/kernel/errors';

/** Largest scan, in bytes. */
const MAX_SCAN_BYTES = 10_000_000;

/** What a scan of signed paper may be, as its content says. */
export const scanTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
/** One of them. */
export type ScanType = (typeof scanTypes)[number];

/** The bytes of an uploaded scan. @throws AppError TOO_LARGE beyond 10 MB, BAD_REQUEST when the upload breaks off */
export async function readScan(request: Request): Promise<Buffer> {
  const tooLarge = new AppError('TOO_LARGE', {
    message: 'This file is larger than the limit of 10 MB. Scan it in grey, or take a smaller picture.',
  });
  if (Number(request.headers['content-length'] ?? 0) > MAX_SCAN_BYTES) throw tooLarge;
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      size += (piece as Buffer).length;
      if (size > MAX_SCAN_BYTES) break;
      pieces.push(piece as Buffer);
    }
  } catch {
    throw new AppError('BAD_REQUEST');
  }
  if (size <= MAX_SCAN_BYTES) return Buffer.concat(pieces);
  request.pause();
  throw tooLarge;
}

/** What a scan is by its content; its name and declared type count for nothing. @throws AppError UNSUPPORTED */
export async function scanTypeOf(bytes: Buffer): Promise<ScanType> {
  const found = await fileTypeFromBuffer(bytes);
  const type = scanTypes.find((each) => each === found?.mime);
  if (type) return type;
  throw new AppError('UNSUPPORTED', {
    message: 'This file is no PDF, JPEG or PNG. Scan the signed page, or take a picture of it.',
  });
}
