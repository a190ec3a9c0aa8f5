import type { SliceManifest } from '@stepwell/platform/manifest';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';
import { PatientMeetingsResolver } from './meetings.patient-resolver';
import { MeetingsService } from './meetings.service';
import { ReadTile } from './read-tile';
import { ReportClosed } from './report-closed';
import { TileServer } from './tile-server.entity';
import { TileServerService } from './tile-server.service';
import { PatientTileServersResolver } from './tile-servers.patient-resolver';
import { PatientTilesController } from './tiles.controllers';

/** What the patient surface takes from this slice: the directory, its map, and the word that a meeting was not there. */
export const meetingsPatient: SliceManifest = {
  entities: [TileServer],
  providers: [
    ...[MeetingsService, ReportClosed, PatientMeetingsResolver],
    ...[TileServerService, ReadTile, PatientTileServersResolver],
    { provide: SafeFetch, useFactory: () => new SafeFetch() },
  ],
  controllers: [PatientTilesController],
};
