import type { SliceManifest } from '@stepwell/platform/manifest';
import { CoverageResolver } from './coverage.resolver';
import { CoverageService } from './coverage.service';
import { FacilityOnCallResolver } from './facility-on-call.resolver';
import { KeepShifts } from './keep-shifts';
import { OnCallShift } from './on-call-shift.entity';

/** What the staff surface takes from this slice. */
export const onCallStaff: SliceManifest = {
  entities: [OnCallShift],
  providers: [CoverageService, KeepShifts, CoverageResolver, FacilityOnCallResolver],
};
