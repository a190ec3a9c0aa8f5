import { setImmediate } from 'node:timers/promises';
import { zipSync } from 'fflate';
import { renderPaper, type Paper } from '@stepwell/platform/files/render-paper';

/** A paper that is ready to leave. */
export type NoticedPaper = Paper & { fileName: string };

/** One file: a PDF, or a ZIP of several. */
export interface PackedFile {
  fileName: string;
  mediaType: 'application/pdf' | 'application/zip';
  bytes: Buffer;
}

/** Makes the files. Others get their turn between two of them, since each is work of its own for some hundredths of a second. */
export async function packPapers(papers: readonly NoticedPaper[]): Promise<PackedFile> {
  const files: Record<string, Buffer> = {};
  for (const paper of papers) {
    files[paper.fileName] = await renderPaper(paper);
    await setImmediate();
  }
  const [only, ...others] = Object.entries(files);
  if (others.length === 0) return { fileName: only![0], mediaType: 'application/pdf', bytes: only![1] };
  // PDF files are packed already.
  const bytes = Buffer.from(zipSync(files, { level: 0 }));
  return { fileName: 'signed-records.zip', mediaType: 'application/zip', bytes };
}
