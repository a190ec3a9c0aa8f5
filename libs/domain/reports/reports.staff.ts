import type { SliceManifest } from '@stepwell/platform/manifest';
import { ReleaseTedsFile } from './release-teds-file';
import { ReportsResolver } from './reports.resolver';
import { ReportsService } from './reports.service';
import { TeamResolver } from './team.resolver';
import { TeamService } from './team.service';
import { TedsService } from './teds.service';

/** What the staff surface takes from the supervisors’ page and reports. */
export const reportsStaff: SliceManifest = {
  entities: [],
  providers: [TeamService, TeamResolver, ReportsService, TedsService, ReleaseTedsFile, ReportsResolver],
};
