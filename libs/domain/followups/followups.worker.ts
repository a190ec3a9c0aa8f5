import { SendGate } from '@stepwell/delivery/send-gate';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChooseRoute } from './choose-route';
import { EnrollAfterActivation } from './enroll-after-activation';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { FollowUpGate } from './follow-up-gate.service';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { FollowUpsProcessor } from './followups.processor';
import { GiveUpOccurrences } from './give-up-occurrences';
import { JournalDecisions } from './journal-decisions';
import { LookAtOccurrences } from './look-at-occurrences';
import { MoveOccurrences } from './move-occurrences';
import { RecordOutcomes } from './record-outcomes';
import { StopEnrollments } from './stop-enrollments';

/** What the worker takes from follow-ups: planning, and the gate that delivery asks. */
export const followUpsWorker: SliceManifest = {
  entities: [FollowUpEnrollment, FollowUpOccurrence, FollowUpTouch],
  providers: [
    ChooseRoute,
    StopEnrollments,
    EnrollAfterActivation,
    MoveOccurrences,
    GiveUpOccurrences,
    JournalDecisions,
    LookAtOccurrences,
    RecordOutcomes,
    { provide: SendGate, useClass: FollowUpGate },
    FollowUpsProcessor,
  ],
};
