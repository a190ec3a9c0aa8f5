import { SendGate } from '@stepwell/delivery/send-gate';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnchorProgrammes } from './anchor-programmes';
import { BeginProgrammes } from './begin-programmes';
import { OpenIncident } from '../incidents/open-incident.service';
import { PhoneOwners } from '../patients/phone-owners.service';
import { ChooseRoute } from './choose-route';
import { DisownNumber } from './disown-number.service';
import { FollowAppointments } from './follow-appointments';
import { FollowUpEnrollment } from './follow-up-enrollment.entity';
import { FollowUpGate } from './follow-up-gate.service';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpTouch } from './follow-up-touch.entity';
import { FollowUpsProcessor } from './followups.processor';
import { GiveUpOccurrences } from './give-up-occurrences';
import { JournalDecisions } from './journal-decisions';
import { LookAtOccurrences } from './look-at-occurrences';
import { MoveEnrollments } from './move-enrollments';
import { MoveOccurrences } from './move-occurrences';
import { ProgrammeSwitch } from './programme-switch.entity';
import { ProgrammeVersion } from './programme-version.entity';
import { Programmes } from './programmes.service';
import { RecordOutcomes } from './record-outcomes';
import { StopEnrollments } from './stop-enrollments';
import { StrikeOut } from './strike-out';

/** What the worker takes from follow-ups: planning, and the gate that delivery asks. */
export const followUpsWorker: SliceManifest = {
  entities: [FollowUpEnrollment, FollowUpOccurrence, FollowUpTouch, ProgrammeSwitch, ProgrammeVersion],
  providers: [
    ChooseRoute,
    StopEnrollments,
    StrikeOut,
    Programmes,
    BeginProgrammes,
    AnchorProgrammes,
    FollowAppointments,
    PhoneOwners,
    OpenIncident,
    DisownNumber,
    MoveEnrollments,
    MoveOccurrences,
    GiveUpOccurrences,
    JournalDecisions,
    LookAtOccurrences,
    RecordOutcomes,
    { provide: SendGate, useClass: FollowUpGate },
    FollowUpsProcessor,
  ],
};
