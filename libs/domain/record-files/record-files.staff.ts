import type { SliceManifest } from '@stepwell/platform/manifest';
import { RecordFilesResolver } from './record-files.resolver';
import { RecordPapers } from './record-papers.service';
import { ReleaseRecordFiles } from './release-record-files';
import { SignedRecords } from './signed-records.service';

/** What the staff surface takes from this slice. */
export const recordFilesStaff: SliceManifest = {
  entities: [],
  providers: [SignedRecords, RecordPapers, ReleaseRecordFiles, RecordFilesResolver],
};
