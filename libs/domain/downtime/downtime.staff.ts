import type { SliceManifest } from '@stepwell/platform/manifest';
import { DowntimeResolver } from './downtime.resolver';
import { MakeDowntimePack } from './make-downtime-pack';

/** What the staff surface takes from this slice. */
export const downtimeStaff: SliceManifest = {
  entities: [],
  providers: [MakeDowntimePack, DowntimeResolver],
};
