import { Module, type DynamicModule } from '@nestjs/common';
import { Mailer, Texter } from '@stepwell/delivery/message';
import { HandOver } from '@stepwell/delivery/hand-over.service';
import { InFlight } from '@stepwell/delivery/in-flight';
import { Suppression } from '@stepwell/delivery/suppression.entity';
import { UnsubscribeLinks } from '@stepwell/delivery/unsubscribe-links';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { AnswerCheckIn } from '@stepwell/domain/checkins/answer-check-in';
import { CheckInQuestions } from '@stepwell/domain/checkins/check-in-questions';
import { CheckIn } from '@stepwell/domain/checkins/check-in.entity';
import { consentsWorker } from '@stepwell/domain/consents/consents.worker';
import { FollowUpsService } from '@stepwell/domain/followups/followups.service';
import { followUpsWorker } from '@stepwell/domain/followups/followups.worker';
import { AddFeedSource } from '@stepwell/domain/meetings/add-feed-source';
import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { MeetingImport } from '@stepwell/domain/meetings/meeting-import.entity';
import { CallForm } from '@stepwell/domain/intakes/call-form.entity';
import { FacilityOffer } from '@stepwell/domain/intakes/facility-offer.entity';
import { FollowInquiry } from '@stepwell/domain/intakes/follow-inquiry';
import { ForgetInquiries } from '@stepwell/domain/intakes/forget-inquiries';
import { InquiryCall } from '@stepwell/domain/intakes/inquiry-call.entity';
import { Inquiry } from '@stepwell/domain/intakes/inquiry.entity';
import { TakeInquiry } from '@stepwell/domain/intakes/take-inquiry';
import { GoalsService } from '@stepwell/domain/goals/goals.service';
import { TreatmentGoal } from '@stepwell/domain/goals/treatment-goal.entity';
import { ChangeGroup } from '@stepwell/domain/groups/change-group';
import { ChangeRoster } from '@stepwell/domain/groups/change-roster.service';
import { FacilityGroup } from '@stepwell/domain/groups/facility-group.entity';
import { GenerateSessions } from '@stepwell/domain/groups/generate-sessions';
import { GroupEntry } from '@stepwell/domain/groups/group-entry.entity';
import { GroupException } from '@stepwell/domain/groups/group-exception.entity';
import { GroupMember } from '@stepwell/domain/groups/group-member.entity';
import { GroupSession } from '@stepwell/domain/groups/group-session.entity';
import { Rooms } from '@stepwell/domain/groups/rooms.service';
import { SaveRoom } from '@stepwell/domain/groups/save-room';
import { SignSession } from '@stepwell/domain/groups/sign-session';
import { Meeting } from '@stepwell/domain/meetings/meeting.entity';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import { CareTeamMember } from '@stepwell/domain/patients/care-team-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { Cover } from '@stepwell/domain/patients/cover.entity';
import { CoversService } from '@stepwell/domain/patients/covers.service';
import { EpisodeOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { EpisodesService } from '@stepwell/domain/patients/episodes.service';
import { LendCaseload } from '@stepwell/domain/patients/lend-caseload';
import { Patient } from '@stepwell/domain/patients/patient.entity';
import { PatientLinks } from '@stepwell/domain/patients/patient-links.service';
import { PatientContact } from '@stepwell/domain/patients/patient-contact.entity';
import { PatientStanding } from '@stepwell/domain/patients/patient-standing.service';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { ProgrammePlaces } from '@stepwell/domain/patients/programme-places.entity';
import { AgreedMeetings } from '@stepwell/domain/plans/agreed-meetings.service';
import { AnyDocument } from '@stepwell/domain/plans/any-document.entity';
import { FinishDocument } from '@stepwell/domain/plans/finish-document';
import { RecoveryService } from '@stepwell/domain/recovery/recovery.service';
import { PlanReviews } from '@stepwell/domain/plans/plan-reviews.service';
import { PlanSignature } from '@stepwell/domain/plans/plan-signature.entity';
import { PlanTemplateLibrary } from '@stepwell/domain/plans/plan-template-library.service';
import { PlansService } from '@stepwell/domain/plans/plans.service';
import { RelapsePreventionPlan } from '@stepwell/domain/plans/relapse-prevention-plan.entity';
import { SavePlan } from '@stepwell/domain/plans/save-plan';
import { SignPlan } from '@stepwell/domain/plans/sign-plan';
import { StartPlan } from '@stepwell/domain/plans/start-plan.service';
import { SubmitPlan } from '@stepwell/domain/plans/submit-plan';
import { ChooseRecoveryPath } from '@stepwell/domain/recovery/choose-recovery-path.service';
import { ChosenMeeting } from '@stepwell/domain/recovery/chosen-meeting.entity';
import { CorrectAttendance } from '@stepwell/domain/recovery/correct-attendance';
import { JudgeWeeks } from '@stepwell/domain/recovery/judge-weeks';
import { LogAttendance } from '@stepwell/domain/recovery/log-attendance';
import { MeetingAttendance } from '@stepwell/domain/recovery/meeting-attendance.entity';
import { Lapse } from '@stepwell/domain/recovery/lapse.entity';
import { MarkMilestones } from '@stepwell/domain/recovery/mark-milestones';
import { MyRecoveryService } from '@stepwell/domain/recovery/my-recovery.service';
import { ParticipationService } from '@stepwell/domain/recovery/participation.service';
import { RecoveryDatesService } from '@stepwell/domain/recovery/recovery-dates.service';
import { RecoveryPath } from '@stepwell/domain/recovery/recovery-path.entity';
import { RecoveryTask } from '@stepwell/domain/recovery/recovery-task.entity';
import { RecoveryTasksService } from '@stepwell/domain/recovery/recovery-tasks.service';
import { KeepTaskTemplate } from '@stepwell/domain/recovery/keep-task-template';
import { LapsesService } from '@stepwell/domain/recovery/lapses.service';
import { SaveLapse } from '@stepwell/domain/recovery/save-lapse';
import { SaveSponsor } from '@stepwell/domain/recovery/save-sponsor';
import { Sponsor } from '@stepwell/domain/recovery/sponsor.entity';
import { TaskTemplate } from '@stepwell/domain/recovery/task-template.entity';
import { StepVisitsService } from '@stepwell/domain/recovery/step-visits.service';
import { ActOnSafetyItem } from '@stepwell/domain/safety/act-on-safety-item';
import { SafetyService } from '@stepwell/domain/safety/safety.service';
import { safetyPatient } from '@stepwell/domain/safety/safety.patient';
import { SafetyPage } from '@stepwell/domain/safety/safety-page.entity';
import { OnCallShift } from '@stepwell/domain/on-call/on-call-shift.entity';
import { SetStaffCredential } from '@stepwell/domain/staff/set-staff-credential';
import { ArmTexts } from '@stepwell/domain/sending/arm-texts';
import { sendingStaff } from '@stepwell/domain/sending/sending.staff';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { tasksPatient } from '@stepwell/domain/tasks/tasks.patient';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { Environment } from '@stepwell/platform/config/environment';
import { PlatformModule } from '@stepwell/platform/platform.module';
import { appointmentsStaff } from '@stepwell/domain/appointments/appointments.staff';
import { BookAppointment } from '@stepwell/domain/appointments/book-appointment';
import { FindSlots } from '@stepwell/domain/appointments/find-slots.service';
import { KeepAvailability } from '@stepwell/domain/appointments/keep-availability';
import { OfferSlots } from '@stepwell/domain/appointments/offer-slots';
import { OpenOffer } from '@stepwell/domain/appointments/open-offer.service';
import { PlaceAppointment } from '@stepwell/domain/appointments/place-appointment';
import { PatientAccessService } from '@stepwell/domain/patients/patient-access.service';
import { DemoAgreements } from './demo-agreements';
import { DemoAppointments } from './demo-appointments';
import { DemoCover } from './demo-cover';
import { DemoGroups } from './demo-groups';
import { AssignMeasure } from '@stepwell/domain/measures/assign-measure';
import { measuresPatient } from '@stepwell/domain/measures/measures.patient';
import { disclosuresPatient } from '@stepwell/domain/disclosures/disclosures.patient';
import { AgreementExpiry } from '@stepwell/domain/disclosures/agreement-expiry';
import { KeepAgreements } from '@stepwell/domain/disclosures/keep-agreements';
import { ServiceAgreement } from '@stepwell/domain/disclosures/service-agreement.entity';
import { ConsentExpiry } from '@stepwell/domain/disclosures/consent-expiry';
import { DisclosureGate } from '@stepwell/domain/disclosures/disclosure-gate.service';
import { GiveNotice } from '@stepwell/domain/disclosures/give-notice';
import { MakeDisclosure } from '@stepwell/domain/disclosures/make-disclosure';
import { MySharing } from '@stepwell/domain/disclosures/my-sharing';
import { PrepareConsent } from '@stepwell/domain/disclosures/prepare-consent.service';
import { SharingView } from '@stepwell/domain/disclosures/sharing-view.service';
import { SignConsent } from '@stepwell/domain/disclosures/sign-consent';
import { ExternalResult } from '@stepwell/domain/measures/external-result.entity';
import { MeasuresLibrary } from '@stepwell/domain/measures/measures-library.service';
import { RecordMeasure } from '@stepwell/domain/measures/record-measure';
import { TakeAnswers } from '@stepwell/domain/measures/take-answers';
import { DemoIntakes } from './demo-intakes';
import { FillPacket } from '@stepwell/domain/intakes/fill-packet';
import { IntakePacket } from '@stepwell/domain/intakes/intake-packet.entity';
import { PacketAnswer } from '@stepwell/domain/intakes/packet-answer.entity';
import { PacketForm } from '@stepwell/domain/intakes/packet-form.entity';
import { PacketForms } from '@stepwell/domain/intakes/packet-forms.service';
import { DemoPackets } from './demo-packets';
import { DemoMeasures } from './demo-measures';
import { DemoOrganizations } from './demo-organizations';
import { DemoMessages } from './demo-messages';
import { DemoMeetings } from './demo-meetings';
import { DemoPatients } from './demo-patients';
import { DemoPlaces } from './demo-places';
import { DemoRecovery } from './demo-recovery';
import { DemoSharing } from './demo-sharing';
import { DemoStories } from './demo-stories';
import { DemoTexts } from './demo-texts';
import { TextAnswers } from '@stepwell/domain/checkins/text-answers.service';
import { InboundText } from '@stepwell/domain/replies/inbound-text.entity';
import { CareMessage } from '@stepwell/domain/messages/care-message.entity';
import { CareMessages } from '@stepwell/domain/messages/care-messages.service';
import { WriteToTeam } from '@stepwell/domain/messages/write-to-team';
import { TakeText } from '@stepwell/domain/replies/take-text';
import { OrganizationsService } from '@stepwell/domain/organizations/organizations.service';
import { onCallPatient } from '@stepwell/domain/on-call/on-call.patient';
import { SilentMailer, SilentTexter } from './silent-providers';

/** The product's own verbs, without surfaces, with silent providers. */
@Module({})
export class DemoModule {
  static for(environment: Environment): DynamicModule {
    const entities = [
      ...[Facility, DutyHours, StaffMember, Patient, EpisodeOfCare, CareTeamMember, Cover, PatientContact],
      ProgrammePlaces,
      Suppression,
      ...[
        FeedSource,
        Meeting,
        MeetingImport,
        RecoveryPath,
        ChosenMeeting,
        RelapsePreventionPlan,
        AnyDocument,
        PlanSignature,
        CheckIn,
      ],
      ...[Inquiry, InquiryCall, CallForm, FacilityOffer, IntakePacket, PacketAnswer, PacketForm],
      ...appointmentsStaff.entities,
      InboundText,
      CareMessage,
      ...[OnCallShift, ...safetyPatient.entities, SafetyPage, ...sendingStaff.entities],
      ...[...measuresPatient.entities, ExternalResult, ...disclosuresPatient.entities, ServiceAgreement],
      ...[Sponsor, RecoveryTask, TaskTemplate, Lapse, MeetingAttendance],
      ...[TreatmentGoal, FacilityGroup, GroupMember, GroupException, GroupSession, GroupEntry],
      ...[...tasksPatient.entities, ...consentsWorker.entities, ...followUpsWorker.entities],
    ];
    return {
      module: DemoModule,
      imports: [PlatformModule.with({ environment, service: 'demo', entities })],
      providers: [
        ...[
          AuthConnection,
          IdentityDigest,
          FacilitiesService,
          PatientsService,
          PatientStanding,
          EpisodesService,
          CareTeamService,
          CoversService,
          LendCaseload,
          DemoCover,
          AdmitPatient,
          SimilarPatients,
          AddContact,
          PatientLinks,
        ],
        ...[MeetingsService, AddFeedSource, ChooseRecoveryPath, JudgeWeeks, LogAttendance, CorrectAttendance],
        ...[RecoveryDatesService, MyRecoveryService, MarkMilestones, SaveSponsor, StepVisitsService],
        ...[RecoveryTasksService, KeepTaskTemplate, ParticipationService, SaveLapse, LapsesService],
        ...[StaffService, SetStaffCredential, GoalsService, GenerateSessions, ChangeGroup, ChangeRoster],
        ...[Rooms, SaveRoom, SignSession, TakeInquiry, FollowInquiry, ForgetInquiries],
        ...[FindSlots, PlaceAppointment, OpenOffer, PatientAccessService],
        ...[BookAppointment, OfferSlots, KeepAvailability, DemoAppointments],
        ...[
          MeasuresLibrary,
          TakeAnswers,
          AssignMeasure,
          RecordMeasure,
          DemoMeasures,
          FillPacket,
          PacketForms,
          DemoPackets,
        ],
        ...[
          PrepareConsent,
          SignConsent,
          ConsentExpiry,
          MySharing,
          SharingView,
          GiveNotice,
          DisclosureGate,
          MakeDisclosure,
        ],
        ...[
          PlansService,
          PlanTemplateLibrary,
          StartPlan,
          SavePlan,
          RecoveryService,
          AgreedMeetings,
          FinishDocument,
          SubmitPlan,
          SignPlan,
          PlanReviews,
          FollowUpsService,
          AnswerCheckIn,
          CheckInQuestions,
          SafetyService,
          ActOnSafetyItem,
          ...safetyPatient.providers,
          HandOver,
          InFlight,
          Suppressions,
          UnsubscribeLinks,
          ArmTexts,
        ],
        ...[...tasksPatient.providers, ...consentsWorker.providers, ...followUpsWorker.providers],
        SilentMailer,
        { provide: Mailer, useExisting: SilentMailer },
        { provide: Texter, useClass: SilentTexter },
        ...[
          DemoOrganizations,
          DemoPatients,
          DemoPlaces,
          DemoStories,
          DemoMeetings,
          DemoGroups,
          DemoRecovery,
          DemoIntakes,
        ],
        ...[DemoSharing, KeepAgreements, AgreementExpiry, DemoAgreements],
        ...[OrganizationsService, ...onCallPatient.providers, TextAnswers, TakeText, DemoTexts],
        ...[CareMessages, WriteToTeam, DemoMessages],
      ],
    };
  }
}
