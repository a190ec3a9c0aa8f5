import type { SliceManifest } from '@stepwell/platform/manifest';
import { MeetingsService } from './meetings.service';

/** What the patient surface takes from this slice: the directory behind "my meetings". */
export const meetingsPatient: SliceManifest = {
  entities: [],
  providers: [MeetingsService],
};
