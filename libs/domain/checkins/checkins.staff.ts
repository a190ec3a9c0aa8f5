import type { SliceManifest } from '@stepwell/platform/manifest';
import { CheckIn } from './check-in.entity';
import { CheckInHistory } from './check-in-history';
import { CheckInHistoryResolver, OccurrenceCheckInResolver, PatientCheckInsResolver } from './checkins.resolver';
import { CheckInsService } from './checkins.service';

/** What the staff surface takes from check-ins. */
export const checkInsStaff: SliceManifest = {
  entities: [CheckIn],
  providers: [
    CheckInsService,
    CheckInHistory,
    CheckInHistoryResolver,
    PatientCheckInsResolver,
    OccurrenceCheckInResolver,
  ],
};
