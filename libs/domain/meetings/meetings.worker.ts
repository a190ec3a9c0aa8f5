import type { SliceManifest } from '@stepwell/platform/manifest';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { DirectoryService } from './directory.service';
import { FeedSource } from './feed-source.entity';
import { ImportUpload } from './import-upload';
import { MeetingImport } from './meeting-import.entity';
import { MeetingsProcessor } from './meetings.processor';
import { ReadOwnAddress } from './read-own-address';
import { RefreshFeed } from './refresh-feed';

/** What the worker takes from this slice: imports of files, of own addresses and of the shared feeds. */
export const meetingsWorker: SliceManifest = {
  entities: [FeedSource, MeetingImport],
  providers: [
    { provide: SafeFetch, useFactory: () => new SafeFetch() },
    DirectoryService,
    ReadOwnAddress,
    RefreshFeed,
    ImportUpload,
    MeetingsProcessor,
  ],
};
