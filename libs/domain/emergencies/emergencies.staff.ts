import type { SliceManifest } from '@stepwell/platform/manifest';
import { EmergenciesResolver } from './emergencies.resolver';
import { EmergencyAccess } from './emergency-access.entity';
import { FindInEmergency } from './find-in-emergency';
import { OpenEmergency } from './open-emergency';
import { ReviewEmergency } from './review-emergency';

/** What the staff surface takes from emergencies. */
export const emergenciesStaff: SliceManifest = {
  entities: [EmergencyAccess],
  providers: [OpenEmergency, FindInEmergency, ReviewEmergency, EmergenciesResolver],
};
