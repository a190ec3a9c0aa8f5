import type { SliceManifest } from '@stepwell/platform/manifest';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { MyMessagesResolver } from './followups.patient-resolver';
import { FollowUpsService } from './followups.service';
import { MyMessages } from './my-messages';
import { ProgrammeSwitch } from './programme-switch.entity';
import { ProgrammeVersion } from './programme-version.entity';
import { Programmes } from './programmes.service';
import { StopEnrollments } from './stop-enrollments';
import { StrikeOut } from './strike-out';

/** What the patient surface takes from follow-ups: what check-ins ask for, and the patient's own messages. */
export const followUpsPatient: SliceManifest = {
  entities: [FollowUpEnrollment, FollowUpOccurrence, ProgrammeSwitch, ProgrammeVersion],
  providers: [StopEnrollments, FollowUpsService, Programmes, MyMessages, StrikeOut, MyMessagesResolver],
};
