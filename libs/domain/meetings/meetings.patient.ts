import type { SliceManifest } from '@stepwell/platform/manifest';
import { FeedSource } from './feed-source.entity';
import { Meeting } from './meeting.entity';
import { MeetingsService } from './meetings.service';

/** What the patient surface takes from this slice: the directory behind "my meetings". */
export const meetingsPatient: SliceManifest = {
  entities: [FeedSource, Meeting],
  providers: [MeetingsService],
};
