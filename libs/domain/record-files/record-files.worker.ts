import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { RecordFilesProcessor } from './record-files.processor';
import { SealPapers } from './seal-papers';

/** What the worker takes from this slice: scans of before are sealed. */
export const recordFilesWorker: SliceManifest = {
  entities: [],
  providers: [SecretBox, FileSeal, SealPapers, RecordFilesProcessor],
};
