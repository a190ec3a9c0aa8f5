import type { SliceManifest } from '@stepwell/platform/manifest';
import { ReadRecord } from './read-record';
import { RecordCopiesController } from './record-copies.controller';
import { RecordCopies } from './record-copies.service';
import { RecordCopy } from './record-copy.entity';

/** What the patient surface takes from copies of the record. */
export const recordCopiesPatient: SliceManifest = {
  entities: [RecordCopy],
  providers: [ReadRecord, RecordCopies],
  controllers: [RecordCopiesController],
};
