import type { SliceManifest } from '@stepwell/platform/manifest';
import { DischargeCodes } from './discharge-codes.service';
import { DischargeRecord } from './discharge-record.entity';
import { DischargesResolver } from './discharges.resolver';
import { RecordDischarge } from './record-discharge';
import { ShowDischarge } from './show-discharge';

/** What the staff surface takes from transitions. */
export const transitionsStaff: SliceManifest = {
  entities: [DischargeRecord],
  providers: [RecordDischarge, ShowDischarge, DischargeCodes, DischargesResolver],
};
