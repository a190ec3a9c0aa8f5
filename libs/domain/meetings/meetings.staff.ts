import type { SliceManifest } from '@stepwell/platform/manifest';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { AddFeedSource } from './add-feed-source';
import { DecideImport } from './decide-import';
import { DecideReport } from './decide-report';
import { FeedSource } from './feed-source.entity';
import { FeedSourcesService } from './feed-sources.service';
import { KeepMeeting } from './keep-meeting';
import { KeepOwnPath } from './keep-own-path';
import { MapColumns } from './map-columns';
import { MarkMeeting } from './mark-meeting';
import { MeetingImport } from './meeting-import.entity';
import { MeetingReportsResolver } from './meeting-reports.resolver';
import { MeetingImportsController } from './meeting-imports.controller';
import { MeetingMark } from './meeting-mark.entity';
import { MeetingSourcesResolver } from './meeting-sources.resolver';
import { Meeting } from './meeting.entity';
import { MeetingsResolver } from './meetings.resolver';
import { MeetingsService } from './meetings.service';
import { OverrideMeeting } from './override-meeting';
import { OwnPath } from './own-path.entity';
import { OwnPathsResolver } from './own-paths.resolver';
import { PreviewList } from './preview-list';
import { ReadTile } from './read-tile';
import { TakeUpload } from './take-upload';
import { TileServer } from './tile-server.entity';
import { TileServerService } from './tile-server.service';
import { TileServersResolver } from './tile-servers.resolver';
import { StaffTilesController } from './tiles.controllers';

/** What the staff surface takes from this slice. */
export const meetingsStaff: SliceManifest = {
  entities: [FeedSource, Meeting, MeetingImport, MeetingMark, OwnPath, TileServer],
  providers: [
    ...[MeetingsService, FeedSourcesService, AddFeedSource, TakeUpload, MapColumns, PreviewList, DecideImport],
    ...[KeepMeeting, OverrideMeeting, MarkMeeting, DecideReport, KeepOwnPath],
    ...[MeetingsResolver, MeetingSourcesResolver, MeetingReportsResolver, OwnPathsResolver],
    ...[TileServerService, ReadTile, TileServersResolver],
    { provide: SafeFetch, useFactory: () => new SafeFetch() },
  ],
  controllers: [MeetingImportsController, StaffTilesController],
};
