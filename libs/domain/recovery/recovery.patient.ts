import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChosenMeeting } from './chosen-meeting.entity';
import { RecoveryPath } from './recovery-path.entity';
import { MyMeetingsResolver } from './recovery.patient-resolver';
import { RecoveryService } from './recovery.service';

/** What the patient surface takes from this slice. */
export const recoveryPatient: SliceManifest = {
  entities: [RecoveryPath, ChosenMeeting],
  providers: [RecoveryService, MyMeetingsResolver],
};
