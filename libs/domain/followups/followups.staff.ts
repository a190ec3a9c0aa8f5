import { Texter } from '@stepwell/delivery/message';
import { TwilioTexter } from '@stepwell/delivery/providers/twilio.provider';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChooseRoute } from './choose-route';
import { BeginProgrammes } from './begin-programmes';
import { ClosePlan } from './close-plan';
import { DryRun } from './dry-run';
import { EnrollByHand } from './enroll-by-hand.service';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { FollowUpsService } from './followups.service';
import { FollowUpTry } from './follow-up-try.entity';
import { FollowUpWork } from './follow-up-work';
import { FollowUpWorkResolver } from './follow-up-work.resolver';
import { PhoneOwners } from '../patients/phone-owners.service';
import { FollowUpsResolver, PatientFollowUpsResolver } from './followups.resolver';
import { ProgrammeSwitch } from './programme-switch.entity';
import { ProgrammeVersion } from './programme-version.entity';
import { ProgrammesResolver } from './programmes.resolver';
import { Programmes } from './programmes.service';
import { PublishProgramme } from './publish-programme';
import { ResolveUnknown } from './resolve-unknown';
import { ChangePatientStatus } from './change-patient-status';
import { PatientStatusChange } from './patient-status-change.entity';
import { StatusChangesResolver } from './status-changes.resolver';
import { StrikeOut } from './strike-out';
import { StopEnrollments } from './stop-enrollments';

/** What the staff surface takes from follow-ups. */
export const followUpsStaff: SliceManifest = {
  entities: [
    FollowUpEnrollment,
    FollowUpOccurrence,
    FollowUpTouch,
    FollowUpTry,
    PatientStatusChange,
    ProgrammeSwitch,
    ProgrammeVersion,
  ],
  providers: [
    // Asked only whether texts are set up: sending is the worker's.
    { provide: Texter, useClass: TwilioTexter },
    ChooseRoute,
    Programmes,
    BeginProgrammes,
    PublishProgramme,
    DryRun,
    EnrollByHand,
    StrikeOut,
    ResolveUnknown,
    StopEnrollments,
    ClosePlan,
    ChangePatientStatus,
    StatusChangesResolver,
    PhoneOwners,
    FollowUpsService,
    FollowUpWork,
    FollowUpWorkResolver,
    FollowUpsResolver,
    PatientFollowUpsResolver,
    ProgrammesResolver,
  ],
};
