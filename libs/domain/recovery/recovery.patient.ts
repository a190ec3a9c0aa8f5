import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChosenMeeting } from './chosen-meeting.entity';
import { RecoveryPath } from './recovery-path.entity';
import { MyMeetingsResolver } from './recovery.patient-resolver';
import { RecoveryService } from './recovery.service';
import { HigherPower } from './higher-power';
import { StepTextsService } from './step-texts.service';
import { StepsPatientResolver } from './steps.patient-resolver';

/** What the patient surface takes from this slice. */
export const recoveryPatient: SliceManifest = {
  entities: [RecoveryPath, ChosenMeeting],
  providers: [RecoveryService, MyMeetingsResolver, StepTextsService, HigherPower, StepsPatientResolver],
};
