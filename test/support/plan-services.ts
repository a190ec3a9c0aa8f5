import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { Meeting } from '@stepwell/domain/meetings/meeting.entity';
import { OwnPath } from '@stepwell/domain/meetings/own-path.entity';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { CareTeamMember } from '@stepwell/domain/patients/care-team-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { AgreedMeetings } from '@stepwell/domain/plans/agreed-meetings.service';
import { AnyDocument } from '@stepwell/domain/plans/any-document.entity';
import { CareDocument } from '@stepwell/domain/plans/care-document.entity';
import { CareDocuments } from '@stepwell/domain/plans/care-documents.service';
import { CosignPlan } from '@stepwell/domain/plans/cosign-plan';
import { DiscardPlan } from '@stepwell/domain/plans/discard-plan';
import { FacilitationSession } from '@stepwell/domain/plans/facilitation-session.entity';
import { FinishDocument } from '@stepwell/domain/plans/finish-document';
import { KeepPlanTemplate } from '@stepwell/domain/plans/keep-plan-template';
import { OwnPlanTemplate } from '@stepwell/domain/plans/own-plan-template.entity';
import { PlanClosing } from '@stepwell/domain/plans/plan-closing.service';
import { PlanHandOver } from '@stepwell/domain/plans/plan-hand-over.entity';
import { PlanPaper } from '@stepwell/domain/plans/plan-paper.entity';
import { PlanReviews } from '@stepwell/domain/plans/plan-reviews.service';
import { PlanSignature } from '@stepwell/domain/plans/plan-signature.entity';
import { PlanSignatures } from '@stepwell/domain/plans/plan-signatures.service';
import { PlanTemplateLibrary } from '@stepwell/domain/plans/plan-template-library.service';
import { PlanTemplateVersion } from '@stepwell/domain/plans/plan-template-version.entity';
import { PlansService } from '@stepwell/domain/plans/plans.service';
import { RelapsePreventionPlan } from '@stepwell/domain/plans/relapse-prevention-plan.entity';
import { RecordVerbalAgreement } from '@stepwell/domain/plans/record-verbal-agreement';
import { ReturnPlan } from '@stepwell/domain/plans/return-plan';
import { ReviewPlan } from '@stepwell/domain/plans/review-plan';
import { SaveCareDocument } from '@stepwell/domain/plans/save-care-document';
import { SavePlan } from '@stepwell/domain/plans/save-plan';
import { SignPlan } from '@stepwell/domain/plans/sign-plan';
import { StartCareDocument } from '@stepwell/domain/plans/start-care-document';
import { StartPlan } from '@stepwell/domain/plans/start-plan.service';
import { SubmitPlan } from '@stepwell/domain/plans/submit-plan';
import { WeeklyOutcome } from '@stepwell/domain/plans/weekly-outcome.entity';
import { ChosenMeeting } from '@stepwell/domain/recovery/chosen-meeting.entity';
import { RecoveryPath } from '@stepwell/domain/recovery/recovery-path.entity';
import { RecoveryService } from '@stepwell/domain/recovery/recovery.service';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { Task } from '@stepwell/domain/tasks/task.entity';
import { TasksService } from '@stepwell/domain/tasks/tasks.service';

/** Tables of plans and of what they lean on, for `openTestHost`. */
export const planEntities = [
  ...[Patient, CareTeamMember, StaffMember, Task, FeedSource, Meeting, OwnPath, RecoveryPath, ChosenMeeting],
  ...[
    RelapsePreventionPlan,
    CareDocument,
    AnyDocument,
    PlanSignature,
    PlanPaper,
    PlanHandOver,
    OwnPlanTemplate,
    PlanTemplateVersion,
    FacilitationSession,
    WeeklyOutcome,
  ],
];

/** The verbs of plans, put together as the processes do. */
export function planServices() {
  const patients = new PatientsService();
  const staff = new StaffService();
  const tasks = new TasksService(patients, new CareTeamService());
  const reviews = new PlanReviews(patients, tasks);
  const meetings = new MeetingsService();
  const library = new PlanTemplateLibrary();
  const finishing = new FinishDocument(new AgreedMeetings(new RecoveryService(meetings), meetings));
  const careTeam = new CareTeamService();
  const signing = new SignPlan(patients, reviews);
  return {
    plans: new PlansService(),
    tasks,
    patients,
    start: new StartPlan(patients, library),
    library,
    templates: new KeepPlanTemplate(library),
    save: new SavePlan(),
    submit: new SubmitPlan(patients, staff, tasks, finishing),
    cosign: new CosignPlan(patients, staff, tasks),
    giveBack: new ReturnPlan(patients, tasks),
    reviews,
    review: new ReviewPlan(patients, reviews),
    sign: signing,
    hear: new RecordVerbalAgreement(careTeam, signing),
    signatures: new PlanSignatures(),
    documents: new CareDocuments(),
    startDocument: new StartCareDocument(patients),
    saveDocument: new SaveCareDocument(),
    close: new PlanClosing(patients, reviews),
    discard: new DiscardPlan(),
  };
}
