import { Texter } from '@stepwell/delivery/message';
import { TwilioTexter } from '@stepwell/delivery/providers/twilio.provider';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChooseRoute } from './choose-route';
import { ClosePlan } from './close-plan';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { FollowUpsResolver, PatientFollowUpsResolver } from './followups.resolver';
import { PreviewFollowUps } from './preview-follow-ups';
import { ResolveUnknown } from './resolve-unknown';
import { ChangePatientStatus } from './change-patient-status';
import { PatientStatusChange } from './patient-status-change.entity';
import { StatusChangesResolver } from './status-changes.resolver';
import { StopEnrollments } from './stop-enrollments';

/** What the staff surface takes from follow-ups. */
export const followUpsStaff: SliceManifest = {
  entities: [FollowUpEnrollment, FollowUpOccurrence, FollowUpTouch, PatientStatusChange],
  providers: [
    // Asked only whether texts are set up: sending is the worker's.
    { provide: Texter, useClass: TwilioTexter },
    ChooseRoute,
    PreviewFollowUps,
    ResolveUnknown,
    StopEnrollments,
    ClosePlan,
    ChangePatientStatus,
    StatusChangesResolver,
    FollowUpsResolver,
    PatientFollowUpsResolver,
  ],
};
