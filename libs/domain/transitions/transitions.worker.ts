import type { SliceManifest } from '@stepwell/platform/manifest';
import { DischargeRecord } from './discharge-record.entity';
import { FollowReadmission } from './follow-readmission';
import { RecordDischarge } from './record-discharge';
import { TransitionsProcessor } from './transitions.processor';

/** What the worker takes from transitions. */
export const transitionsWorker: SliceManifest = {
  entities: [DischargeRecord],
  providers: [RecordDischarge, FollowReadmission, TransitionsProcessor],
};
