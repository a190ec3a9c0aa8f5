import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChooseRecoveryPath } from './choose-recovery-path';
import { ChosenMeeting } from './chosen-meeting.entity';
import { RecoveryPath } from './recovery-path.entity';
import { RecoveryResolver } from './recovery.resolver';
import { RecoveryService } from './recovery.service';
import { StepTextsResolver } from './step-texts.resolver';
import { StepTextsService } from './step-texts.service';

/** What the staff surface takes from this slice. */
export const recoveryStaff: SliceManifest = {
  entities: [RecoveryPath, ChosenMeeting],
  providers: [RecoveryService, ChooseRecoveryPath, RecoveryResolver, StepTextsService, StepTextsResolver],
};
