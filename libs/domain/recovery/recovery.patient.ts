import type { SliceManifest } from '@stepwell/platform/manifest';
import { AttendanceLog } from './attendance-log.service';
import { MyAttendanceResolver } from './attendance.patient-resolver';
import { ChosenMeeting } from './chosen-meeting.entity';
import { CorrectAttendance } from './correct-attendance';
import { HigherPower } from './higher-power';
import { Lapse } from './lapse.entity';
import { LapsesService } from './lapses.service';
import { LogAttendance } from './log-attendance';
import { MarkMilestones } from './mark-milestones';
import { MeetingAttendance } from './meeting-attendance.entity';
import { MeetingProgressService } from './meeting-progress.service';
import { MeetingReach } from './meeting-reach.entity';
import { MyReachResolver } from './meeting-reach.patient-resolver';
import { MeetingReaches } from './meeting-reaches.service';
import { MyRecoveryService } from './my-recovery.service';
import { ParticipationService } from './participation.service';
import { RecoveryDatesPatientResolver } from './recovery-dates.patient-resolver';
import { RecoveryDatesService } from './recovery-dates.service';
import { RecoveryPath } from './recovery-path.entity';
import { RecoveryTask } from './recovery-task.entity';
import { RecoveryTasksService } from './recovery-tasks.service';
import { MyMeetingsResolver } from './recovery.patient-resolver';
import { RecoveryService } from './recovery.service';
import { SaveLapse } from './save-lapse';
import { SaveSponsor } from './save-sponsor';
import { Sponsor } from './sponsor.entity';
import { SponsorsPatientResolver } from './sponsors.patient-resolver';
import { SponsorsService } from './sponsors.service';
import { StepReflections } from './step-reflections';
import { StepTextsService } from './step-texts.service';
import { StepVisitsService } from './step-visits.service';
import { StepWorkPatientResolver } from './step-work.patient-resolver';
import { StepsPatientResolver } from './steps.patient-resolver';

/** What the patient surface takes from this slice. */
export const recoveryPatient: SliceManifest = {
  entities: [RecoveryPath, ChosenMeeting, MeetingAttendance, MeetingReach, Sponsor, RecoveryTask, Lapse],
  providers: [
    ...[RecoveryService, MyMeetingsResolver, StepTextsService, HigherPower, StepsPatientResolver],
    ...[AttendanceLog, LogAttendance, CorrectAttendance, MeetingProgressService, MyAttendanceResolver],
    ...[SponsorsService, SaveSponsor, ParticipationService, SponsorsPatientResolver],
    ...[StepVisitsService, RecoveryTasksService, StepReflections, StepWorkPatientResolver],
    ...[RecoveryDatesService, SaveLapse, LapsesService, MarkMilestones, MyRecoveryService],
    ...[RecoveryDatesPatientResolver, MeetingReaches, MyReachResolver],
  ],
};
