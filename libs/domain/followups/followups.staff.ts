import type { SliceManifest } from '@stepwell/platform/manifest';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { FollowUpsResolver, PatientFollowUpsResolver } from './followups.resolver';
import { ResolveUnknown } from './resolve-unknown';

/** What the staff surface takes from follow-ups. */
export const followUpsStaff: SliceManifest = {
  entities: [FollowUpEnrollment, FollowUpOccurrence, FollowUpTouch],
  providers: [ResolveUnknown, FollowUpsResolver, PatientFollowUpsResolver],
};
