import type { SliceManifest } from '@stepwell/platform/manifest';
import { AttendanceLog } from './attendance-log.service';
import { AttendanceResolver } from './attendance.resolver';
import { ChooseRecoveryPath } from './choose-recovery-path.service';
import { ChosenMeeting } from './chosen-meeting.entity';
import { CorrectAttendance } from './correct-attendance';
import { JudgeWeeks } from './judge-weeks';
import { KeepTaskTemplate } from './keep-task-template';
import { Lapse } from './lapse.entity';
import { LapsesService } from './lapses.service';
import { LogAttendance } from './log-attendance';
import { MeetingAttendance } from './meeting-attendance.entity';
import { MeetingConflicts } from './meeting-conflicts';
import { MeetingProgressService } from './meeting-progress.service';
import { MeetingReach } from './meeting-reach.entity';
import { MeetingReachResolver } from './meeting-reach.resolver';
import { MeetingReaches } from './meeting-reaches.service';
import { ParticipationService } from './participation.service';
import { PathHistory } from './path-history';
import { RecoveryDatesResolver } from './recovery-dates.resolver';
import { RecoveryDatesService } from './recovery-dates.service';
import { RecoveryPath } from './recovery-path.entity';
import { RecoveryTask } from './recovery-task.entity';
import { RecoveryTasksService } from './recovery-tasks.service';
import { RecoveryResolver } from './recovery.resolver';
import { RecoveryService } from './recovery.service';
import { SaveLapse } from './save-lapse';
import { SaveSponsor } from './save-sponsor';
import { Sponsor } from './sponsor.entity';
import { SponsorsResolver } from './sponsors.resolver';
import { SponsorsService } from './sponsors.service';
import { StepTextsResolver } from './step-texts.resolver';
import { StepTextsService } from './step-texts.service';
import { StepVisitsService } from './step-visits.service';
import { StepWorkResolver } from './step-work.resolver';
import { TaskTemplate } from './task-template.entity';
import { TaskTemplatesResolver } from './task-templates.resolver';

/** What the staff surface takes from this slice. */
export const recoveryStaff: SliceManifest = {
  entities: [RecoveryPath, ChosenMeeting, MeetingAttendance, MeetingReach, Sponsor, RecoveryTask, TaskTemplate, Lapse],
  providers: [
    ...[RecoveryService, ChooseRecoveryPath, RecoveryResolver, StepTextsService, StepTextsResolver],
    ...[JudgeWeeks, PathHistory, MeetingConflicts],
    ...[AttendanceLog, LogAttendance, CorrectAttendance, MeetingProgressService, AttendanceResolver],
    ...[SponsorsService, SaveSponsor, ParticipationService, SponsorsResolver],
    ...[StepVisitsService, RecoveryTasksService, StepWorkResolver],
    ...[KeepTaskTemplate, TaskTemplatesResolver],
    ...[MeetingReaches, MeetingReachResolver],
    ...[RecoveryDatesService, SaveLapse, LapsesService, RecoveryDatesResolver],
  ],
};
