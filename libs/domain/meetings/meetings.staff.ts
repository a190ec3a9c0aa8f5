import type { SliceManifest } from '@stepwell/platform/manifest';
import { FeedSource } from './feed-source.entity';
import { FeedSourcesService } from './feed-sources.service';
import { ImportMeetings } from './import-meetings';
import { Meeting } from './meeting.entity';
import { MeetingImport } from './meeting-import.entity';
import { MeetingImportsController } from './meeting-imports.controller';
import { MeetingsResolver } from './meetings.resolver';
import { MeetingsService } from './meetings.service';

/** What the staff surface takes from this slice. */
export const meetingsStaff: SliceManifest = {
  entities: [FeedSource, Meeting, MeetingImport],
  providers: [MeetingsService, FeedSourcesService, ImportMeetings, MeetingsResolver],
  controllers: [MeetingImportsController],
};
