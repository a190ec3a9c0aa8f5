/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcknowledgeSignalInput = {
  id: string | number;
};

export type ActOnSignalInput = {
  assigneeId?: string | number | null | undefined;
  dueAt?: string | null | undefined;
  id: string | number;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  title: string;
};

export type AddAppointmentRoomInput = {
  facilityId: string | number;
  name: string;
  /** Made by the page once per form. */
  submitId?: string | number | null | undefined;
};

export type AddAvailabilityInput = {
  endTime?: string | null | undefined;
  facilityId: string | number;
  /** On one date, instead of what is open every week. */
  localDate?: string | null | undefined;
  roomId?: string | number | null | undefined;
  staffMemberId?: string | number | null | undefined;
  /** Left out on one date: closed. */
  startTime?: string | null | undefined;
  /** Made by the page once per form. */
  submitId?: string | number | null | undefined;
  /** In every week, 0 = Sunday. */
  weekday?: number | null | undefined;
};

export type AddContactInput = {
  address: string;
  isShared: boolean;
  kind: ContactKind;
  patientId: string | number;
  safeFrom?: string | null | undefined;
  safeUntil?: string | null | undefined;
};

export type AddGroupAddendumInput = {
  entryId: string | number;
  /** The author’s own password, once more. */
  password: string;
  text: string;
};

export type AddGroupMemberInput = {
  /** The first day; today when left out. */
  from?: string | null | undefined;
  groupId: string | number;
  patientId: string | number;
  /** The last day; open when left out. */
  until?: string | null | undefined;
};

export type AddGroupSessionInput = {
  date: string;
  /** The group’s own when left out. */
  durationMinutes?: number | null | undefined;
  format?: GroupFormat | null | undefined;
  groupId: string | number;
  reason?: string | null | undefined;
  /** The group’s own when left out. */
  room?: string | null | undefined;
  time: string;
};

export type AddGuardianInput = {
  basis: string;
  fromOn: string;
  name: string;
  patientId: string | number;
  phone?: string | null | undefined;
  relationship: GuardianRelationship;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  untilOn?: string | null | undefined;
};

export type AddPlanTemplateInput = {
  /** The template to copy; left out, it begins empty. */
  fromCode?: string | null | undefined;
  name: string;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
};

export type AddTreatmentGoalInput = {
  patientId: string | number;
  text: string;
};

export type AdmissionItemName =
  | 'CONSENTS'
  | 'EMERGENCY_CONTACT'
  | 'IDENTITY'
  | 'MEASURES'
  | 'NOTICE'
  | 'PACKET'
  | 'PATH'
  | 'PLAN'
  | 'PROGRAMME'
  | 'SAFE_CONTACT';

export type AdmissionItemOutcome =
  | 'DONE'
  | 'NOT_NEEDED'
  | 'REOPENED';

export type AdmissionItemWay =
  | 'BY_HAND'
  | 'NOT_NEEDED'
  | 'RECORDED';

export type AdmitInquiryInput = {
  admittedOn: string;
  birthDate: string;
  careTeamIds?: Array<string | number> | null | undefined;
  facilityId: string | number;
  firstName: string;
  inquiryId: string | number;
  language: Language;
  lastName: string;
  levelOfCare: LevelOfCare;
  /** Why this level of care. */
  levelReasons?: Array<LevelReason> | null | undefined;
  /** Why they are taken where every place is held; only with `capacity:override`. */
  overCapacityReason?: string | null | undefined;
  preferredName?: string | null | undefined;
  primaryCounselorId?: string | number | null | undefined;
  primarySubstances: Array<Substance>;
  pronouns?: string | null | undefined;
  /** Charts that may be of this person (`similarPatients`), looked at and found to be of somebody else. */
  similarLookedAt?: Array<string | number> | null | undefined;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId?: string | number | null | undefined;
  /** Whether the number that was given is the patient’s, with what may be left on its voicemail. */
  takesPhone: boolean;
  /** Zone of the tz database; the facility’s when left out. */
  timeZone?: string | null | undefined;
  /** Name of the treatment programme. */
  track?: string | null | undefined;
};

export type AnswerPatientInput = {
  body: string;
  patientId: string | number;
  /** Messages of the patient that stood on the page: they count as read. */
  seenIds: Array<string | number>;
  /** Made by the page once per form. */
  submitId: string | number;
};

export type AnswerPlace =
  | 'PHONE'
  | 'TABLET';

export type AppointmentCancelReason =
  | 'DIED'
  | 'FACILITY'
  | 'MISTAKE'
  | 'PATIENT_ASKED';

export type AppointmentDaysInput = {
  /** 1 to 31. */
  days: number;
  /** Without it, days of every facility by its own clock. */
  facilityId?: string | number | null | undefined;
  fromDate: string;
  /** Only the viewer’s own. */
  mine?: boolean | null | undefined;
};

export type AppointmentKind =
  | 'CASE_MANAGEMENT'
  | 'FAMILY'
  | 'INDIVIDUAL'
  | 'INTAKE'
  | 'MEDICAL'
  | 'OTHER';

export type AppointmentOutcome =
  | 'KEPT'
  | 'NO_SHOW';

export type AppointmentStatus =
  | 'BOOKED'
  | 'CANCELLED'
  | 'KEPT'
  | 'NO_SHOW';

export type AskRestrictionInput = {
  categories: Array<InformationCategory>;
  /** Left out: about everybody. */
  partyId?: string | number | null | undefined;
  patientId: string | number;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  words: string;
};

export type AskedParty =
  | 'CARE_TEAM'
  | 'FAMILY'
  | 'PATIENT';

export type AssignCareTeamInput = {
  isPrimary: boolean;
  patientId: string | number;
  staffMemberId: string | number;
};

export type AssignMeasureInput = {
  code: string;
  patientId: string | number;
  /** Made by the page once per form (UUID). */
  submitId?: string | number | null | undefined;
};

export type AssignRecoveryTaskInput = {
  details?: string | null | undefined;
  dueOn?: string | null | undefined;
  kind: RecoveryTaskKind;
  patientId: string | number;
  /** Not 4, 5 or 8 to 10. */
  step?: number | null | undefined;
  /** Made by the page once per form, so that sending twice counts once. */
  submitId?: string | number | null | undefined;
  templateCode?: string | null | undefined;
  title: string;
};

export type AttendanceDoubt =
  | 'AHEAD'
  | 'DUPLICATE'
  | 'OVERLAP';

export type BestTime =
  | 'AFTERNOON'
  | 'ANY'
  | 'EVENING'
  | 'MORNING';

export type BookAppointmentInput = {
  facilityId: string | number;
  /** It may lie outside open hours. */
  isOutsideHours?: boolean | null | undefined;
  kind: AppointmentKind;
  /** By the facility’s wall clock. */
  localDate: string;
  localTime: string;
  /** 15 to 240. */
  minutes: number;
  patientId: string | number;
  roomId?: string | number | null | undefined;
  staffMemberId: string | number;
  /** Made by the page once per form. */
  submitId?: string | number | null | undefined;
};

export type CalendarFeedKind =
  | 'CLINICIAN'
  | 'FACILITY'
  | 'PATIENT';

export type CallOutcome =
  | 'MESSAGE_LEFT'
  | 'NO_ANSWER'
  | 'REACHED'
  | 'WRONG_NUMBER';

export type Caller =
  | 'SELF'
  | 'SOMEONE_ELSE'
  | 'UNSAID';

export type CancelAppointmentInput = {
  appointmentId: string | number;
  reason: AppointmentCancelReason;
  version: number;
};

export type CareDocumentKind =
  | 'CONTINUING_CARE'
  | 'CRISIS_SAFETY';

export type CaseloadOrder =
  | 'ATTENTION'
  | 'LAST_CONTACT'
  | 'NAME'
  | 'NEXT_FOLLOW_UP'
  | 'OPEN_TASKS'
  | 'PLAN_REVIEW';

export type CaseloadSort = {
  /** The other way round; what has no value stays last. */
  descending?: boolean | null | undefined;
  order: CaseloadOrder;
};

export type ChangeLevelOfCareInput = {
  /** First day at the new level; not in the future. */
  effectiveOn: string;
  episodeId: string | number;
  /** The level that was on the screen. */
  from: LevelOfCare;
  /** Why they are taken where every place is held; only with `capacity:override`. */
  overCapacityReason?: string | null | undefined;
  to: LevelOfCare;
};

export type ChangePatientStatusInput = {
  /** Not in the future. */
  effectiveOn: string;
  /** Of the new stay, where the patient is readmitted. */
  levelOfCare?: LevelOfCare | null | undefined;
  note?: string | null | undefined;
  /** Why they are taken where every place is held; only with `capacity:override`. */
  overCapacityReason?: string | null | undefined;
  patientId: string | number;
  status: PatientStatus;
  /** Made by the page once per form. */
  submitId: string | number;
};

export type ChangeRecoveryTaskInput = {
  details?: string | null | undefined;
  dueOn?: string | null | undefined;
  id: string | number;
  status: RecoveryTaskStatus;
  title: string;
  version: number;
};

export type Channel =
  | 'EMAIL'
  | 'SMS';

export type CheckAdmissionItemInput = {
  episodeId: string | number;
  item: AdmissionItemName;
  note?: string | null | undefined;
  outcome: AdmissionItemOutcome;
};

export type ChooseRecoveryPathInput = {
  asked?: Array<AskedParty>;
  chosenMeetings: Array<ChosenMeetingInput>;
  /** The last day; no end when left out. */
  endsOn?: string | null | undefined;
  /** The version that was on the screen; left out when there was none. */
  expectedVersion?: number | null | undefined;
  /** The patient said yes to it. */
  isAgreed?: boolean;
  meetingsPerWeek: number;
  /** Codes of the paths that were offered. */
  offered?: Array<string>;
  paths: Array<string>;
  patientId: string | number;
  /** The first day; today when left out. */
  startsOn?: string | null | undefined;
};

export type ChosenMeetingInput = {
  isHomeGroup: boolean;
  meetingId: string | number;
  transport?: string | null | undefined;
};

export type CloseSafetyItemInput = {
  id: string | number;
  note?: string | null | undefined;
  /** The crisis safety plan was gone through with the patient. */
  planReviewed: boolean;
  reached: ReachedAnswer;
  /** Unknown only where nobody was reached. */
  riskLevel: RiskLevel;
  /** Needed where nobody was reached. */
  supervisorInformed: boolean;
};

export type CompleteTaskInput = {
  id: string | number;
  outcome: string;
};

export type ConfirmMeasurePackInput = {
  termsVersion: string;
};

export type ConfirmableDoubt =
  | 'OVERLAP';

export type ConsentPurpose =
  | 'ACCESS_LINK'
  | 'AFTER_DISCHARGE'
  | 'FOLLOW_UP';

export type ConsentSigners =
  | 'ADULT'
  | 'MINOR_ALONE'
  | 'MINOR_AND_GUARDIAN'
  | 'NOT_SET_UP';

export type ConsentSigningWay =
  | 'OWN_PHONE'
  | 'PAPER'
  | 'TABLET';

export type ConsentSource =
  | 'ELECTRONIC'
  | 'VERBAL'
  | 'WRITTEN';

export type ContactAfterDischarge =
  | 'BY_BOTH'
  | 'BY_EMAIL'
  | 'BY_TEXT'
  | 'DECLINED'
  | 'UNKNOWN';

export type ContactInput = {
  contactId: string | number;
};

export type ContactKind =
  | 'EMAIL'
  | 'PHONE';

export type ContactStopReason =
  | 'BOUNCED'
  | 'OPTED_OUT'
  | 'WRONG_NUMBER';

export type ContactVerification =
  | 'CODE_SENT'
  | 'UNVERIFIED'
  | 'VERIFIED'
  | 'WRONG';

export type CopingKind =
  | 'AVOID'
  | 'COPE'
  | 'LIFESTYLE'
  | 'URGE_MANAGEMENT';

export type CopingStrategyInput = {
  id: string | number;
  kind: CopingKind;
  /** Situations it is meant for. */
  situationIds: Array<string | number>;
  steps: Array<string>;
  text: string;
};

export type CosignGroupSessionInput = {
  id: string | number;
  /** The co-signer’s own password, once more. */
  password: string;
};

export type CounselingNoteGround =
  | 'CONSENT'
  | 'COURT_ORDER'
  | 'LEGAL_DEFENSE'
  | 'OVERSIGHT';

export type CounselingSessionKind =
  | 'FAMILY'
  | 'GROUP'
  | 'INDIVIDUAL';

export type CreateFacilityGroupInput = {
  /** 1 to 200. */
  capacity: number;
  coFacilitatorId?: string | number | null | undefined;
  /** 5 to 720. */
  durationMinutes: number;
  facilitatorId: string | number;
  facilityId: string | number;
  kind: GroupKind;
  levelOfCare?: LevelOfCare | null | undefined;
  programme?: string | null | undefined;
  /** RRULE of days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL=YYYYMMDD. Absent: one-off sessions only. */
  recurrence?: string | null | undefined;
  room?: string | null | undefined;
  /** One format a week, in turn; may be empty. */
  rotation: Array<GroupFormat>;
  /** Wall time at the facility. */
  startTime: string;
  /** The first day; the rotation begins in its week. */
  startsOn: string;
  /** A web address that begins with https. */
  telehealthLink?: string | null | undefined;
  title: string;
};

export type CreatePatientInput = {
  admittedOn: string;
  birthDate: string;
  careTeamIds?: Array<string | number> | null | undefined;
  facilityId: string | number;
  firstName: string;
  language: Language;
  lastName: string;
  levelOfCare: LevelOfCare;
  /** Why this level of care. */
  levelReasons?: Array<LevelReason> | null | undefined;
  /** Why they are taken where every place is held; only with `capacity:override`. */
  overCapacityReason?: string | null | undefined;
  preferredName?: string | null | undefined;
  primaryCounselorId?: string | number | null | undefined;
  primarySubstances: Array<Substance>;
  pronouns?: string | null | undefined;
  /** Charts that may be of this person (`similarPatients`), looked at and found to be of somebody else. */
  similarLookedAt?: Array<string | number> | null | undefined;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId?: string | number | null | undefined;
  /** Zone of the tz database; the facility’s when left out. */
  timeZone?: string | null | undefined;
  /** Name of the treatment programme. */
  track?: string | null | undefined;
};

export type CreateTaskInput = {
  assigneeId?: string | number | null | undefined;
  dueAt?: string | null | undefined;
  patientId?: string | number | null | undefined;
  priority: TaskPriority;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId?: string | number | null | undefined;
  title: string;
};

export type DecideImportRowInput = {
  /** Fields in which the file’s word is taken. */
  accepted?: Array<string> | null | undefined;
  decision?: ImportRowDecision | null | undefined;
  /** Whose chart it is, where it is the same person. */
  patientId?: string | number | null | undefined;
  rowId: string | number;
};

export type DecideRestrictionInput = {
  decision: RestrictionDecision;
  restrictionId: string | number;
  /** Why; needed to agree or decline. */
  words?: string | null | undefined;
};

export type DecideSuggestionInput = {
  /** Of the option that is accepted. */
  code?: string | null | undefined;
  episodeId: string | number;
  kind: SuggestionKind;
  outcome: SuggestionOutcome;
  /** Needed where all are declined. */
  reason?: string | null | undefined;
};

export type DescribeStayInput = {
  episodeId: string | number;
  levelReasons: Array<LevelReason>;
  /** Why they are taken where every place is held; only with `capacity:override`. */
  overCapacityReason?: string | null | undefined;
  /** Name of the treatment programme. */
  track?: string | null | undefined;
};

export type DischargeGap =
  | 'DISCHARGE_APPOINTMENT'
  | 'DISCHARGE_CONTACT'
  | 'DISCHARGE_HOUSING'
  | 'DISCHARGE_MEDICATION'
  | 'DISCHARGE_NALOXONE'
  | 'DISCHARGE_PHONE';

export type DischargeReason =
  | 'COMPLETED'
  | 'DIED'
  | 'ENDED_BY_FACILITY'
  | 'INCARCERATED'
  | 'LEFT_EARLY'
  | 'OTHER'
  | 'TRANSFERRED';

export type DiscloseOtherwiseInput = {
  /** Of the register; needed for QSOA, and names who gets it. */
  agreementId?: string | number | null | undefined;
  authority?: string | null | undefined;
  basis: OtherDisclosureBasis;
  categories: Array<InformationCategory>;
  means: DisclosureMeans;
  patientId: string | number;
  purpose: DisclosurePurpose;
  recipientAffiliation?: string | null | undefined;
  /** Needed on every other ground. */
  recipientName?: string | null | undefined;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
};

export type DiscloseWithConsentInput = {
  categories: Array<InformationCategory>;
  means: DisclosureMeans;
  /** One of a class that a consent names. */
  newParty?: NewPartyInput | null | undefined;
  partyId?: string | number | null | undefined;
  patientId: string | number;
  purpose: DisclosurePurpose;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
};

export type DisclosureBasis =
  | 'AUDIT_EVALUATION'
  | 'CHILD_ABUSE_REPORT'
  | 'CONSENT'
  | 'COURT_ORDER'
  | 'CRIME_ON_PREMISES'
  | 'INTERNAL'
  | 'MEDICAL_EMERGENCY'
  | 'MINOR_AT_RISK'
  | 'QSOA'
  | 'RESEARCH';

export type DisclosureMeans =
  | 'CALL'
  | 'EXPORT'
  | 'FAX'
  | 'IN_PERSON'
  | 'LETTER'
  | 'PRINT';

export type DisclosurePurpose =
  | 'BENEFITS'
  | 'FAMILY_SUPPORT'
  | 'LEGAL_PROCEEDING'
  | 'OPERATIONS'
  | 'PATIENT_REQUEST'
  | 'PAYMENT'
  | 'SUPERVISION'
  | 'TREATMENT';

export type DocumentKind =
  | 'CONTINUING_CARE'
  | 'CRISIS_SAFETY'
  | 'RELAPSE_PREVENTION';

export type DocumentLineInput = {
  id: string | number;
  on?: string | null | undefined;
  phone?: string | null | undefined;
  text: string;
};

export type DocumentSectionCode =
  | 'ALONE'
  | 'ASK'
  | 'DISTRACTION'
  | 'EVERYDAY'
  | 'FALLS_THROUGH'
  | 'IN_TOUCH'
  | 'LIVING'
  | 'MEDICINES'
  | 'PROFESSIONALS'
  | 'SIGNS'
  | 'SUPPORT'
  | 'SURROUNDINGS'
  | 'VISITS'
  | 'WORTH';

export type DocumentSectionInput = {
  code: DocumentSectionCode;
  lines: Array<DocumentLineInput>;
};

export type DoseKind =
  | 'DOSE'
  | 'INJECTION'
  | 'PICK_UP';

export type EndCareTeamInput = {
  careTeamMemberId: string | number;
};

export type EndCoverInput = {
  id: string | number;
};

export type EndEmergencyInput = {
  patientId: string | number;
};

export type EndFacilityGroupInput = {
  /** The last day with sessions, today at the earliest. Absent: it goes on, where its last day is not past. */
  endedOn?: string | null | undefined;
  id: string | number;
  version: number;
};

export type EndGroupMemberInput = {
  id: string | number;
  /** The last day; yesterday when left out, so that today’s sessions no longer count. */
  until?: string | null | undefined;
};

export type EndGuardianInput = {
  guardianId: string | number;
  untilOn: string;
};

export type EndIncapacityInput = {
  findingId: string | number;
};

export type EndingKind =
  | 'CONSENT'
  | 'PLAN_REVIEW';

export type EnrollInProgrammeInput = {
  /** The day that the steps count from. */
  anchorDate: string;
  /** Its hour where the patient is, for steps that count hours. */
  anchorTime?: string | null | undefined;
  patientId: string | number;
  programmeCode: string;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
};

export type EnrollmentStatus =
  | 'ACTIVE'
  | 'COMPLETED'
  | 'STOPPED';

export type EnterPaperRoomInput = {
  /** Name and title of who wrote on the paper. */
  author: string;
  /** Lines of the paper; members who are not in it stay as they are. */
  entries: Array<PaperEntryInput>;
  id: string | number;
  /** Sent again, it counts once. */
  submitId: string | number;
  /** The session’s version that was on the screen. */
  version: number;
};

export type EvidenceLevel =
  | 'CHECK_IN'
  | 'SELF_REPORT'
  | 'SLIP_SEEN'
  | 'STAFF_OBSERVED';

export type ExportReportInput = {
  from: string;
  until: string;
};

export type ExternalResultKind =
  | 'LEVEL_OF_CARE'
  | 'OTHER'
  | 'SUICIDE_RISK';

export type FacilitationKind =
  | 'CONJOINT'
  | 'INDIVIDUAL';

export type FacilitationTopic =
  | 'ACCEPTANCE'
  | 'ASSESSMENT'
  | 'EMOTIONS'
  | 'ENABLING'
  | 'FAMILY_HISTORY'
  | 'GETTING_ACTIVE'
  | 'MORAL_INVENTORY'
  | 'PEOPLE_PLACES_THINGS'
  | 'RELATIONSHIPS'
  | 'SURRENDER'
  | 'TERMINATION';

export type FacilityGroupFilter = {
  facilityId?: string | number | null | undefined;
  /** Groups that ended too. */
  includeEnded?: boolean | null | undefined;
  kind?: GroupKind | null | undefined;
  /** Only groups that the viewer leads or co-leads. */
  mine?: boolean | null | undefined;
};

export type FillDischargeInput = {
  /** What the patient just said aloud: consents to contact after discharge are as this says from then on. */
  contactAfter?: ContactAfterDischarge | null | undefined;
  housing: LivingArrangement;
  medication: MedicationSupply;
  naloxone: NaloxoneAtHand;
  nextAppointment: NextAppointment;
  nextDoseOn?: string | null | undefined;
  phone: PhoneState;
  recordId: string | number;
  /** Needed where medication is supplied. */
  suppliedUntil?: string | null | undefined;
  version: number;
  work?: WorkAtDischarge | null | undefined;
};

export type FindInEmergencyInput = {
  birthDate: string;
  discloserName: string;
  /** Or the name they are called by. */
  firstName: string;
  lastName: string;
  nature: string;
  recipientAffiliation: string;
  recipientName: string;
};

export type FinishPacketInput = {
  packetId: string | number;
};

export type FollowInquiryInput = {
  id: string | number;
  nextAction?: string | null | undefined;
  nextActionOn?: string | null | undefined;
  ownerId?: string | number | null | undefined;
  /** Needed where it ends without an admission. */
  reason?: string | null | undefined;
  stage: InquiryStage;
  version: number;
};

export type FollowUpEnrollmentInput = {
  enrollmentId: string | number;
};

export type FollowUpOccurrenceInput = {
  occurrenceId: string | number;
};

export type GiveNoticeInput = {
  givenHow: PatientNoticeWay;
  language: Language;
  patientId: string | number;
};

export type GoalHorizon =
  | 'LONG'
  | 'SHORT';

export type GoalPreset =
  | 'DAILY'
  | 'NINETY_IN_NINETY';

export type GrantConsentInput = {
  /** Texts may ask for a number alone; never for links. */
  allowsNumbers?: boolean | null | undefined;
  channel: Channel;
  patientId: string | number;
  purpose: ConsentPurpose;
  source: ConsentSource;
};

export type GroupAttendance =
  | 'EXCUSED'
  | 'LATE'
  | 'LEFT_EARLY'
  | 'NO_SHOW'
  | 'PRESENT';

export type GroupEntryInput = {
  /** For EXCUSED and NO_SHOW. */
  absenceReason?: string | null | undefined;
  attendance?: GroupAttendance | null | undefined;
  /** Mark of a line of this patient’s active plan. */
  elementId?: string | null | undefined;
  /** A goal of this patient. */
  goalId?: string | number | null | undefined;
  /** The session’s length when left out for who was there. */
  minutes?: number | null | undefined;
  patientId: string | number;
  /** Refused for EXCUSED and NO_SHOW: who was not there gets no note. */
  sentence?: string | null | undefined;
};

export type GroupFormat =
  | 'BEGINNERS'
  | 'DISCUSSION'
  | 'LITERATURE'
  | 'MEDITATION'
  | 'SPEAKER'
  | 'STEP'
  | 'TRADITION';

export type GroupKind =
  | 'THERAPY'
  | 'TWELVE_STEP';

export type GroupMemberState =
  | 'ACTIVE'
  | 'ENDED'
  | 'UPCOMING'
  | 'WAITING';

export type GroupSessionChange =
  | 'ADDED'
  | 'CANCELLED'
  | 'MOVED'
  | 'UNCHANGED';

export type GroupSessionFilter = {
  facilityId?: string | number | null | undefined;
  /** Starting at this instant or later. */
  from?: string | null | undefined;
  groupId?: string | number | null | undefined;
  /** Those too that somebody left out; what a change of the plan took away is not listed. */
  includeCancelled?: boolean | null | undefined;
  /** Only sessions that the viewer leads, co-leads, stands in for or signed. */
  mine?: boolean | null | undefined;
  /** NOT_STARTED: over and never started. UNSIGNED: started, not signed. AWAITING_COSIGNATURE: signed, not co-signed. */
  queue?: GroupSessionQueue | null | undefined;
  /** Starting before this instant. */
  until?: string | null | undefined;
};

export type GroupSessionInput = {
  id: string | number;
};

export type GroupSessionQueue =
  | 'AWAITING_COSIGNATURE'
  | 'NOT_STARTED'
  | 'UNSIGNED';

export type GroupSessionStatus =
  | 'CANCELLED'
  | 'IN_PROGRESS'
  | 'PLANNED'
  | 'SIGNED';

export type GuardianRelationship =
  | 'LEGAL_GUARDIAN'
  | 'OTHER_AUTHORIZED'
  | 'PARENT';

export type HaltState =
  | 'ANGRY'
  | 'HUNGRY'
  | 'LONELY'
  | 'TIRED';

export type HighRiskSituationInput = {
  /** How sure the patient is to get through it, 0 to 10. */
  confidence?: number | null | undefined;
  description: string;
  id: string | number;
  kind: SituationKind;
  /** How likely it comes, 0 to 10. */
  likelihood?: number | null | undefined;
  timeWindows: Array<TimeWindowInput>;
};

export type ImportRowDecision =
  | 'ANOTHER'
  | 'LEFT'
  | 'SAME'
  | 'SKIP'
  | 'STILL_HERE';

export type ImportRowOutcome =
  | 'CHANGED'
  | 'DUPLICATE'
  | 'HELD'
  | 'MISSING'
  | 'READY'
  | 'REFUSED'
  | 'SAME';

export type InboundTextInput = {
  id: string | number;
};

export type InboundTextKind =
  | 'CRISIS'
  | 'HELP'
  | 'NUMBER'
  | 'START'
  | 'STOP'
  | 'TEXT'
  | 'WRONG_NUMBER';

export type IncapacityCause =
  | 'EXTREME_YOUTH'
  | 'MENTAL_CONDITION'
  | 'PHYSICAL_CONDITION';

export type IncapacityKind =
  | 'COURT_DECISION'
  | 'DECEASED'
  | 'MINOR_AT_RISK';

export type InformationCategory =
  | 'ATTENDANCE'
  | 'BILLING'
  | 'COUNSELING_NOTES'
  | 'DIAGNOSIS'
  | 'DISCHARGE'
  | 'MEDICATION'
  | 'PLAN'
  | 'PRESENCE'
  | 'PROGRESS'
  | 'TEST_RESULTS';

export type InquiryFilter = {
  /** Those that ended; left out: those that wait. */
  ended?: boolean | null | undefined;
  facilityId?: string | number | null | undefined;
  /** Only those that I own. */
  mine?: boolean | null | undefined;
};

export type InquirySource =
  | 'PHONE'
  | 'REFERRAL'
  | 'WALK_IN'
  | 'WEB';

export type InquiryStage =
  | 'ADMITTED'
  | 'CONTACTED'
  | 'DECLINED'
  | 'INQUIRY'
  | 'LOST'
  | 'REFERRED_OUT'
  | 'SCHEDULED'
  | 'SCREENED';

export type IssueCalendarFeedInput = {
  /** For FACILITY. */
  facilityId?: string | number | null | undefined;
  /** CLINICIAN is the viewer’s own. */
  kind: CalendarFeedKind;
  /** For PATIENT. */
  patientId?: string | number | null | undefined;
};

export type IssueSetupCodeInput = {
  patientId: string | number;
};

export type KeepOwnMeasureInput = {
  bandSource: string;
  bands: Array<MeasureBandInput>;
  /** A code that is there already gets its next version. */
  code: string;
  licence: string;
  positiveFrom?: number | null | undefined;
  /** FHIR R4 Questionnaire as JSON; each answer carries an ordinalValue. */
  questionnaire: string;
  /** linkIds of the questions that count the other way round. */
  reversed: Array<string>;
  /** linkId of the question about safety. */
  safetyItem?: string | null | undefined;
  /** Made by the page once per form (UUID). */
  submitId?: string | number | null | undefined;
};

export type Language =
  | 'EN'
  | 'ES';

export type LapseBranch =
  | 'ALCOHOL_BENZODIAZEPINES'
  | 'GAMBLING'
  | 'OPIOIDS'
  | 'STIMULANTS';

export type LapseResponseInput = {
  /** Steps for one kind of substance, before those for all. */
  bySubstance: Array<LapseStepsInput>;
  firstDay: string;
  firstHour: string;
  wayBack: string;
  whoToTell: string;
};

export type LapseStepsInput = {
  branch: LapseBranch;
  firstDay: string;
  firstHour: string;
};

export type LastContactKind =
  | 'APPOINTMENT'
  | 'CHECK_IN'
  | 'MESSAGE'
  | 'TEXT';

export type LendCaseloadInput = {
  coveringId: string | number;
  fromDay: string;
  /** Whose patients: the actor’s own when left out. */
  lenderId?: string | number | null | undefined;
  /** The whole caseload when left out. */
  patientIds?: Array<string | number> | null | undefined;
  /** Made by the page once per form. */
  submitId?: string | number | null | undefined;
  untilDay: string;
};

export type LevelOfCare =
  | 'DETOX'
  | 'INTENSIVE_OUTPATIENT'
  | 'OUTPATIENT'
  | 'PARTIAL_HOSPITALIZATION'
  | 'RECOVERY_SUPPORT'
  | 'RESIDENTIAL';

export type LevelReason =
  | 'COURT'
  | 'EARLIER_STAY'
  | 'LIVING_SITUATION'
  | 'MENTAL_HEALTH'
  | 'OWN_WISH'
  | 'PHYSICAL_HEALTH'
  | 'REFERRAL'
  | 'RISK_OF_USE'
  | 'STEP_FROM_OTHER_CARE'
  | 'SUPPORT'
  | 'WITHDRAWAL';

export type LikenessReason =
  | 'SAME_BIRTH_DATE'
  | 'SAME_NAME'
  | 'SAME_PHONE'
  | 'SIMILAR_BIRTH_DATE'
  | 'SIMILAR_NAME';

export type LinkInquiryInput = {
  inquiryId: string | number;
  patientId: string | number;
};

export type LivingArrangement =
  | 'DEPENDENT'
  | 'HOMELESS'
  | 'INDEPENDENT'
  | 'UNKNOWN';

export type LogAttendanceInput = {
  /** Questions that were answered with yes. */
  confirmed: Array<ConfirmableDoubt>;
  /** The day where the meeting is. */
  date: string;
  evidence: EvidenceLevel;
  meetingId?: string | number | null | undefined;
  /** Where the meeting is in no list. */
  meetingName?: string | null | undefined;
  patientId: string | number;
  /** Made by the page once per form, so that sending it twice counts once. */
  submitId: string | number;
  /** Where the meeting is; its own start when left out. */
  time?: string | null | undefined;
};

export type LogFacilitationInput = {
  /** Mark of a line of the active plan that the session served. */
  elementId?: string | null | undefined;
  heldOn: string;
  kind: FacilitationKind;
  material?: string | null | undefined;
  meetingsAttended?: number | null | undefined;
  meetingsReaction?: string | null | undefined;
  nextTasks?: string | null | undefined;
  patientId: string | number;
  readings?: string | null | undefined;
  slips?: string | null | undefined;
  soberDays?: number | null | undefined;
  sponsorContact?: string | null | undefined;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  tasksDone?: string | null | undefined;
  topic: FacilitationTopic;
  urges?: string | null | undefined;
};

export type LogInquiryCallInput = {
  id: string | number;
  note?: string | null | undefined;
  outcome: CallOutcome;
  /** Made by the page once per form (UUID). */
  submitId?: string | number | null | undefined;
};

export type MakeDowntimePackInput = {
  facilityId: string | number;
};

export type MarkAttendanceInErrorInput = {
  attendanceId: string | number;
  reason: string;
};

export type MarkFacilitationInErrorInput = {
  id: string | number;
  reason: string;
};

export type MarkMeasureInErrorInput = {
  id: string | number;
  reason: string;
};

export type MeasureBandInput = {
  from: number;
  name: string;
};

export type MeasureOrigin =
  | 'PHONE'
  | 'STAFF'
  | 'TABLET';

export type MeasureSource =
  | 'CORE'
  | 'OWN'
  | 'PACK';

export type MedicationAnswer =
  | 'MISSED'
  | 'NONE_DUE'
  | 'TAKEN';

export type MedicationSafetyInput = {
  /** Where it is; or “Not yet” and what is being done about it. */
  naloxoneLocation?: string | null | undefined;
  /** Who can give it. */
  naloxoneWho?: string | null | undefined;
  /** Next dose, injection or pick-up. */
  nextDose?: string | null | undefined;
  nextDoseKind?: DoseKind | null | undefined;
  nextDoseOn?: string | null | undefined;
  notes?: string | null | undefined;
  prescriber?: string | null | undefined;
  suppliedThrough?: string | null | undefined;
  /** Absent: not asked yet. */
  takesMedication?: boolean | null | undefined;
};

export type MedicationSupply =
  | 'NONE'
  | 'NOT_SUPPLIED'
  | 'SUPPLIED'
  | 'UNKNOWN';

export type MeetingAttendance =
  | 'HYBRID'
  | 'INACTIVE'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'UNKNOWN';

export type MeetingConflictsInput = {
  meetingIds: Array<string | number>;
  patientId: string | number;
};

export type MeetingFilter = {
  /** IN_PERSON and ONLINE also find HYBRID. */
  attendance?: MeetingAttendance | null | undefined;
  fellowship?: string | null | undefined;
  /** All of them; also open or closed, and access. */
  formats?: Array<MeetingFormat> | null | undefined;
  /** Only those that the organization hides, instead of the others. */
  isHidden?: boolean | null | undefined;
  /** BCP 47 tag, like `fr`. */
  language?: string | null | undefined;
  near?: MeetingNear | null | undefined;
  sourceId?: string | number | null | undefined;
  startsBefore?: string | null | undefined;
  /** On the meeting’s own clock; with `startsBefore` a window, which may pass midnight. */
  startsFrom?: string | null | undefined;
  /** 1 to 168; leaves out those by appointment. */
  startsWithinHours?: number | null | undefined;
  /** 0 = Sunday, in the meeting’s own zone. */
  weekday?: number | null | undefined;
  /** Only those that the organization marked as welcoming medication. */
  welcomesMedication?: boolean | null | undefined;
  /** All words must stand in name, place, region, group or notes; one of five letters or more that stands nowhere also finds words that differ in one letter. */
  words?: string | null | undefined;
};

export type MeetingFormat =
  | 'BEGINNERS'
  | 'CLOSED'
  | 'DISCUSSION'
  | 'LGBTQ'
  | 'LITERATURE'
  | 'MEDITATION'
  | 'MEN'
  | 'OPEN'
  | 'PROOF_OF_ATTENDANCE'
  | 'SPANISH'
  | 'SPEAKER'
  | 'STEP'
  | 'WHEELCHAIR'
  | 'WOMEN'
  | 'YOUNG_PEOPLE';

export type MeetingMarkKind =
  | 'WELCOMES_MEDICATION';

export type MeetingNear = {
  facilityId?: string | number | null | undefined;
  postalCode?: string | null | undefined;
  /** 1 to 250, in a straight line. */
  withinMiles: number;
};

export type MeetingReportInput = {
  reportId: string | number;
};

export type MeetingTrend =
  | 'FEWER'
  | 'MORE'
  | 'SAME';

export type MergeChoiceInput = {
  field: MergeField;
  side: MergeSideName;
};

export type MergeField =
  | 'BIRTH_DATE'
  | 'FACILITY'
  | 'FIRST_NAME'
  | 'LANGUAGE'
  | 'LAST_NAME'
  | 'PRECAUTIONS'
  | 'PREFERRED_NAME'
  | 'PRONOUNS'
  | 'SUBSTANCES'
  | 'TIME_ZONE';

export type MergePatientsInput = {
  /** What is not named is kept from the surviving chart. */
  choices: Array<MergeChoiceInput>;
  /** The last name on the chart that goes. */
  confirmation: string;
  /** The chart that goes; its address leads to the other one from then on. */
  losingId: string | number;
  /** Made by the page once per form. */
  submitId: string | number;
  survivingId: string | number;
};

export type MergeSideName =
  | 'LOSING'
  | 'SURVIVING';

export type MilestoneUnit =
  | 'DAYS'
  | 'HOURS'
  | 'MONTHS'
  | 'YEARS';

export type MoveGroupSessionInput = {
  date: string;
  /** The group’s own when left out. */
  durationMinutes?: number | null | undefined;
  /** As the rotation has it when left out. */
  format?: GroupFormat | null | undefined;
  id: string | number;
  reason?: string | null | undefined;
  /** The group’s own when left out. */
  room?: string | null | undefined;
  time: string;
};

export type NaloxoneAtHand =
  | 'DECLINED'
  | 'GIVEN'
  | 'HAS_ONE'
  | 'UNKNOWN';

export type NameSubstituteInput = {
  sessionId: string | number;
  staffMemberId: string | number;
};

export type NewPartyInput = {
  affiliation?: string | null | undefined;
  name: string;
  role: RecipientRole;
};

export type NextAppointment =
  | 'BOOKED'
  | 'DECLINED'
  | 'ELSEWHERE'
  | 'UNKNOWN';

export type NoteWeekInput = {
  outcome: WeekOutcome;
  patientId: string | number;
  /** First day of one of the last eight weeks. */
  weekOf: string;
};

export type NotificationKind =
  | 'COVER_ENDED'
  | 'COVER_LENT'
  | 'IMPORT_ENDED'
  | 'NOTES_COSIGNED'
  | 'PATIENT_GIVEN'
  | 'PLAN_COSIGNED'
  | 'PLAN_RETURNED'
  | 'SAFETY_PAGE'
  | 'TASK_GIVEN'
  | 'TEAM_TASK';

export type OccurrenceStatus =
  | 'ANSWERED'
  | 'BLOCKED'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'PLANNED'
  | 'SENDING'
  | 'SENT'
  | 'TASK_RAISED'
  | 'UNKNOWN';

export type OfferAppointmentInput = {
  facilityId: string | number;
  fromDate: string;
  kind: AppointmentKind;
  /** 15 to 240. */
  minutes: number;
  patientId: string | number;
  roomId?: string | number | null | undefined;
  /** Sends the patient a neutral message with a link to their page. */
  sendLink: boolean;
  staffMemberId: string | number;
  /** Made by the page once per form. */
  submitId?: string | number | null | undefined;
  untilDate: string;
};

export type OpenEmergencyInput = {
  /** Who discloses it. */
  discloserName: string;
  nature: string;
  patientId: string | number;
  /** The facility or practice they belong to. */
  recipientAffiliation: string;
  /** The medical personnel who receive the record. */
  recipientName: string;
};

export type OpenInheritedNotesInput = {
  authorId: string | number;
  ground: CounselingNoteGround;
  patientId: string | number;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  /** The paper, the proceeding or the occasion. */
  words: string;
};

export type OpenPacketInput = {
  /** Day on the paper that is copied. */
  paperDate?: string | null | undefined;
  patientId: string | number;
};

export type OpenSlotsInput = {
  /** 1 to 14. */
  days: number;
  facilityId: string | number;
  fromDate: string;
  /** 15 to 240. */
  minutes: number;
  patientId: string | number;
  roomId?: string | number | null | undefined;
  staffMemberId: string | number;
};

export type OptionWay =
  | 'IN_PERSON'
  | 'ONLINE';

export type OtherDisclosureBasis =
  | 'AUDIT_EVALUATION'
  | 'CHILD_ABUSE_REPORT'
  | 'COURT_ORDER'
  | 'CRIME_ON_PREMISES'
  | 'INTERNAL'
  | 'QSOA'
  | 'RESEARCH';

export type OwnRecordBasis =
  | 'INTERNAL'
  | 'QSOA';

export type PacketCellInput = {
  linkId: string;
  values: Array<string>;
};

export type PacketFact =
  | 'CALLER_ID'
  | 'EDUCATION'
  | 'EMERGENCY_CONTACT'
  | 'EMPLOYMENT'
  | 'ETHNICITY'
  | 'GENDER'
  | 'INSURER'
  | 'INTERPRETER'
  | 'LANGUAGE'
  | 'MEMBER_ID'
  | 'OTHER_LANGUAGE'
  | 'PERSON'
  | 'PREFERRED_NAME'
  | 'PRONOUNS'
  | 'RACE'
  | 'SAFE_HOURS'
  | 'SHARED_PHONE'
  | 'SUBSTANCES'
  | 'SUBSTANCE_HISTORY'
  | 'VOICEMAIL';

export type PacketFieldInput = {
  linkId: string;
  rows: Array<PacketRowInput>;
  values: Array<string>;
  /** Of the answer that was on the screen; 0 where there was none. */
  version: number;
};

export type PacketRowInput = {
  cells: Array<PacketCellInput>;
};

export type PageStatus =
  | 'FAILED'
  | 'PLANNED'
  | 'SENDING'
  | 'SENT'
  | 'UNKNOWN'
  | 'WITHDRAWN';

export type PageStep =
  | 'BACKUP'
  | 'FIRST'
  | 'SUPERVISOR';

export type PaperEntryInput = {
  /** For EXCUSED and NO_SHOW. */
  absenceReason?: string | null | undefined;
  attendance: GroupAttendance;
  minutes?: number | null | undefined;
  patientId: string | number;
  /** Refused for EXCUSED and NO_SHOW. */
  sentence?: string | null | undefined;
  /** When it was written, on the session’s day at the facility. */
  writtenAt: string;
};

export type Part2ConsentInput = {
  consentId: string | number;
};

export type Part2ConsentState =
  | 'ACTIVE'
  | 'AWAITING_GUARDIAN'
  | 'DISCARDED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'REVOKED';

export type Part2ConsentType =
  | 'COUNSELING_NOTES'
  | 'CRIMINAL_JUSTICE'
  | 'NAMED'
  | 'PROCEEDINGS'
  | 'TPO';

export type PatientFilter = {
  /** The primary counselor. */
  counselorId?: string | number | null | undefined;
  facilityId?: string | number | null | undefined;
  levelOfCare?: LevelOfCare | null | undefined;
  /** Only patients of my care teams. */
  mine?: boolean | null | undefined;
  /** A signal, a safety item or an overdue plan review. */
  needsAttention?: boolean | null | undefined;
  /** Words, each the beginning of a part of the name. */
  search?: string | null | undefined;
  /** Only patients of whom this rule tells. */
  signal?: SignalRuleName | null | undefined;
};

export type PatientImportInput = {
  importId: string | number;
};

export type PatientImportKind =
  | 'CENSUS'
  | 'FHIR';

export type PatientImportStatus =
  | 'COMMITTING'
  | 'DISCARDED'
  | 'FAILED'
  | 'FINISHED'
  | 'READING'
  | 'READY'
  | 'UPLOADING';

export type PatientNoticeWay =
  | 'PAPER'
  | 'PHONE'
  | 'READ_ALOUD';

export type PatientStatus =
  | 'DECEASED'
  | 'HOSPITALIZED'
  | 'JAILED'
  | 'READMITTED'
  | 'TRANSFERRED';

export type PhoneState =
  | 'CHANGED'
  | 'NONE'
  | 'SAFE'
  | 'UNKNOWN'
  | 'UNSAFE';

export type PinStatus =
  | 'CODE_ISSUED'
  | 'LOCKED'
  | 'NOT_SET'
  | 'SET';

export type PlanContentInput = {
  copingStrategies: Array<CopingStrategyInput>;
  goals: Array<PlanGoalInput>;
  highRiskSituations: Array<HighRiskSituationInput>;
  lapseResponse: LapseResponseInput;
  medication: MedicationSafetyInput;
  motivations: Array<PlanMotivationInput>;
  /** A note to my future self. */
  noteToSelf?: string | null | undefined;
  /** Days between two looks at the plan; 30 when absent. */
  reviewEveryDays?: number | null | undefined;
  supportContacts: Array<SupportContactInput>;
  warningSigns: Array<WarningSignInput>;
  weekly: WeeklyCommitmentInput;
};

export type PlanGoalInput = {
  horizon: GoalHorizon;
  id: string | number;
  targetOn?: string | null | undefined;
  text: string;
};

export type PlanMotivationInput = {
  id: string | number;
  text: string;
};

export type PlanSigner =
  | 'AUTHOR'
  | 'COSIGNER'
  | 'PATIENT';

export type PlanStatus =
  | 'ACTIVE'
  | 'AWAITING_PATIENT'
  | 'CLOSED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'SUPERSEDED';

export type PlanTemplateVersionInput = {
  id: string | number;
  version: number;
};

export type PlanVersionInput = {
  id: string | number;
  version: number;
};

export type PrepareConsentInput = {
  aid: ReadingAid;
  aidName?: string | null | undefined;
  categories: Array<InformationCategory>;
  /** Who may disclose: a person or a class. */
  discloser: string;
  expiresEvent?: string | null | undefined;
  /** The last day on which it holds. */
  expiresOn?: string | null | undefined;
  information: string;
  language: Language;
  newParties?: Array<NewPartyInput> | null | undefined;
  partyIds?: Array<string | number> | null | undefined;
  patientId: string | number;
  purposeWords: string;
  purposes: Array<DisclosurePurpose>;
  /** Only of a TPO consent. */
  recipientClasses?: Array<RecipientClass> | null | undefined;
  signerRelationship: SignerRelationship;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  type: Part2ConsentType;
};

export type PreviewGroupSessionsInput = {
  /** 5 to 720. */
  durationMinutes: number;
  facilityId: string | number;
  /** The group that this plan would change; left out for a new one. */
  groupId?: string | number | null | undefined;
  /** RRULE of days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL=YYYYMMDD. Absent: one-off sessions only. */
  recurrence?: string | null | undefined;
  /** One format a week, in turn; may be empty. */
  rotation: Array<GroupFormat>;
  /** Wall time at the facility. */
  startTime: string;
  /** The first day; the rotation begins in its week. */
  startsOn: string;
};

export type ReachedAnswer =
  | 'EMERGENCY_SERVICES'
  | 'NOT_REACHED'
  | 'REACHED';

export type ReadAllNotificationsInput = {
  /** Of the latest that was on screen. */
  until: string;
};

export type ReadNotificationInput = {
  id: string | number;
  kind: NotificationKind;
};

export type ReadingAid =
  | 'INTERPRETED'
  | 'NONE'
  | 'READ_ALOUD';

export type RecipientClass =
  | 'HEALTH_PLAN'
  | 'PROGRAM_CONTRACTOR'
  | 'TREATING_PROVIDER';

export type RecipientRole =
  | 'AGENCY'
  | 'ATTORNEY'
  | 'COURT'
  | 'EMPLOYER'
  | 'FAMILY'
  | 'FRIEND'
  | 'HEALTH_PLAN'
  | 'OTHER'
  | 'PROBATION_OFFICER'
  | 'PROGRAM_CONTRACTOR'
  | 'SPONSOR'
  | 'TREATING_PROVIDER';

export type RecordAppointmentOutcomeInput = {
  appointmentId: string | number;
  outcome: AppointmentOutcome;
  version: number;
};

export type RecordCheckInInput = {
  /** It can’t wait: who is on call is paged. */
  callIsUrgent?: boolean | null | undefined;
  craving: number;
  /** A no pages who is on call. */
  feelsSafe?: boolean | null | undefined;
  hadUrge?: boolean | null | undefined;
  halt?: Array<HaltState> | null | undefined;
  hasNaloxone?: boolean | null | undefined;
  hasUsed?: boolean | null | undefined;
  isAlone?: boolean | null | undefined;
  medication?: MedicationAnswer | null | undefined;
  mood: number;
  patientId: string | number;
  /** Situations of the plan in force. */
  situationIds?: Array<string | number> | null | undefined;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  usedSubstances?: Array<Substance> | null | undefined;
  wantsCall: boolean;
  /** Warning signs of the plan in force. */
  warningSignIds?: Array<string | number> | null | undefined;
  wentToMeeting?: boolean | null | undefined;
};

export type RecordDischargeInput = {
  /** What the patient just said aloud: consents to contact after discharge are as this says from then on. */
  contactAfter?: ContactAfterDischarge | null | undefined;
  dischargedOn: string;
  housing: LivingArrangement;
  isLeavingNow: boolean;
  medication: MedicationSupply;
  naloxone: NaloxoneAtHand;
  nextAppointment: NextAppointment;
  nextDoseOn?: string | null | undefined;
  patientId: string | number;
  phone: PhoneState;
  reason: DischargeReason;
  /** Codes of steps after the discharge that the patient does not want. */
  struckSteps: Array<string>;
  /** Made by the page once per form. */
  submitId: string | number;
  /** Needed where medication is supplied. */
  suppliedUntil?: string | null | undefined;
  work?: WorkAtDischarge | null | undefined;
};

export type RecordEmergencyDisclosureInput = {
  disclosedAt: string;
  discloserName: string;
  nature: string;
  patientId: string | number;
  /** Their facility. */
  recipientAffiliation: string;
  /** The medical personnel. */
  recipientName: string;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
};

export type RecordExternalResultInput = {
  doneBy: string;
  doneOn: string;
  kind: ExternalResultKind;
  /** SUICIDE_RISK: none, low, moderate or high; LEVEL_OF_CARE: a code like 2.1. */
  level: string;
  patientId: string | number;
  rationale?: string | null | undefined;
  /** Made by the page once per form (UUID). */
  submitId?: string | number | null | undefined;
  tool: string;
};

export type RecordFilesBasis =
  | 'CONSENT'
  | 'INTERNAL'
  | 'QSOA';

export type RecordFollowUpWorkInput = {
  /** The phone that turned out to be somebody else’s. */
  contactId?: string | number | null | undefined;
  note?: string | null | undefined;
  outcome: TryOutcome;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  taskId: string | number;
  /** After no answer or a message on the machine: the task stays open for another try. */
  triesAgain?: boolean | null | undefined;
};

export type RecordIncapacityInput = {
  /** What shows it: order and court, letters of an executor, what was seen. */
  basis: string;
  /** Of a minor at risk. */
  cause?: IncapacityCause | null | undefined;
  fromOn: string;
  kind: IncapacityKind;
  patientId: string | number;
  /** Who is told, or signs. */
  personName: string;
  personRelation: string;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  /** Of a minor at risk: the threat, and how telling reduces it. */
  threat?: string | null | undefined;
  /** Needed for a minor at risk, at most 30 days on. */
  untilOn?: string | null | undefined;
};

export type RecordInquiryInput = {
  askFor: string;
  bestTime: BestTime;
  caller: Caller;
  facilityId: string | number;
  language: Language;
  note?: string | null | undefined;
  phone: string;
  source: InquirySource;
  /** Made by the page once per form (UUID). */
  submitId?: string | number | null | undefined;
  voicemail: Voicemail;
};

export type RecordLapseInput = {
  happenedOn: string;
  isTakenBack?: boolean | null | undefined;
  patientId: string | number;
  /** The version that was on the screen. */
  seenVersion?: number | null | undefined;
  /** Made by the page once per lapse (UUID), so that sending twice counts once. */
  submitId: string | number;
  whatHappened?: string | null | undefined;
  whatHelped?: string | null | undefined;
  whatToChange?: string | null | undefined;
};

export type RecordMeasureInput = {
  /** The position of the chosen answer of each question. */
  answers: Array<number>;
  code: string;
  patientId: string | number;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  version: string;
};

export type RecordMeetingReachInput = {
  patientId: string | number;
  /** Five digits. */
  postalCode: string;
  transport: Transport;
  /** 1 to 50. */
  withinMiles: number;
};

export type RecordRecoveryStartInput = {
  patientId: string | number;
  /** Why the recorded day was wrong; for a correction. */
  reason?: string | null | undefined;
  startedOn: string;
};

export type RecordSponsorInput = {
  fellowship?: string | null | undefined;
  /** Said when the name is that of somebody who works here. */
  isNotStaff?: boolean | null | undefined;
  /** First name and at most an initial. */
  name?: string | null | undefined;
  patientId: string | number;
  /** The version that was on the screen, 0 for none. */
  seenVersion?: number | null | undefined;
  state: SponsorState;
};

export type RecordVerbalAgreementInput = {
  /** Of the wording that was read aloud. */
  documentHash: string;
  /** The patient’s name. */
  name: string;
  /** Of whoever records it. */
  password: string;
  planId: string | number;
  /** Why they can sign neither on a phone, nor on the tablet, nor on paper. */
  reason: string;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  /** A colleague who heard it as well. */
  witnessId: string | number;
};

export type RecordVoicemailConsentInput = {
  /** False where the patient said no. */
  agreed: boolean;
  contactId: string | number;
  source: ConsentSource;
};

export type RecoveryTaskKind =
  | 'LITERATURE'
  | 'READING'
  | 'SELF_HELP'
  | 'SERVICE'
  | 'WORKSHEET';

export type RecoveryTaskStatus =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

export type ReleaseAttendanceLetterInput = {
  from: string;
  partyId: string | number;
  patientId: string | number;
  /** LEGAL_PROCEEDING or SUPERVISION. */
  purpose: DisclosurePurpose;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  until: string;
};

export type ReleaseCounselingNotesInput = {
  noteIds: Array<string | number>;
  partyId: string | number;
  patientId: string | number;
  purpose: DisclosurePurpose;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
};

export type ReleaseRecordFilesInput = {
  /** Of the register of service agreements; needed for QSOA. */
  agreementId?: string | number | null | undefined;
  basis: RecordFilesBasis;
  /** Needed with consent. */
  partyId?: string | number | null | undefined;
  patientId: string | number;
  /** Needed with consent. */
  purpose?: DisclosurePurpose | null | undefined;
  recordIds: Array<string | number>;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
};

export type ReleaseRecordFilesSinceInput = {
  /** Of the register of service agreements; needed for QSOA. */
  agreementId?: string | number | null | undefined;
  basis: OwnRecordBasis;
  /** At the facility of each patient. */
  since: string;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
};

export type ReleaseTedsFileInput = {
  /** The law or contract that it is owed on (42 CFR 2.53). */
  authority: string;
  from: string;
  kind: TedsKind;
  /** The agency that gets it. */
  recipient: string;
  /** Made by the page once per form. */
  submitId: string | number;
  /** The last day, which counts. */
  until: string;
};

export type RemoveAvailabilityInput = {
  spanId: string | number;
};

export type RemoveCaseloadViewInput = {
  id: string | number;
};

export type RemoveSubstituteInput = {
  id: string | number;
};

export type ReportMetric =
  | 'ATTENDANCE'
  | 'CASELOAD'
  | 'CONTACT_72H'
  | 'FOLLOW_UP_ANSWERED'
  | 'MEASURE_BETTER'
  | 'NALOXONE'
  | 'NOTES_DAY'
  | 'NOTES_WEEK'
  | 'PATH_CHOSEN'
  | 'PATH_OFFERED'
  | 'RETENTION_30'
  | 'RETENTION_90'
  | 'SAFETY_ANSWER';

export type RescheduleAppointmentInput = {
  appointmentId: string | number;
  /** It may lie outside open hours. */
  isOutsideHours?: boolean | null | undefined;
  /** By the facility’s wall clock. */
  localDate: string;
  localTime: string;
  /** 15 to 240. */
  minutes: number;
  roomId?: string | number | null | undefined;
  staffMemberId: string | number;
  version: number;
};

export type ResolveUnknownInput = {
  arrived: boolean;
  occurrenceId: string | number;
};

export type ResponseKind =
  | 'CALL_REQUEST'
  | 'SAFETY_ITEM';

export type RestrictionDecision =
  | 'AGREED'
  | 'DECLINED'
  | 'ENDED';

export type RetireAppointmentRoomInput = {
  roomId: string | number;
};

export type RetireOwnMeasureInput = {
  id: string | number;
};

export type ReturnPlanInput = {
  id: string | number;
  reason: string;
  version: number;
};

export type ReviewKind =
  | 'CONTINUING_CARE'
  | 'CRISIS_SAFETY'
  | 'GROUP_NOTES'
  | 'RELAPSE_PREVENTION';

export type RevocationWay =
  | 'OWN_PHONE'
  | 'WRITTEN';

export type RevokeCalendarFeedInput = {
  id: string | number;
};

export type RevokeConsentInput = {
  consentId: string | number;
};

export type RevokeSessionInput = {
  id: string | number;
};

export type RevokeVoicemailConsentInput = {
  consentId: string | number;
};

export type RiskLevel =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE'
  | 'UNKNOWN';

export type Role =
  | 'ADMIN'
  | 'AUDITOR'
  | 'CASE_MANAGER'
  | 'CLINICAL_SUPERVISOR'
  | 'CLINICIAN'
  | 'FRONT_DESK'
  | 'INTAKE_COORDINATOR'
  | 'NURSE'
  | 'OWNER'
  | 'PEER_SPECIALIST'
  | 'TECHNICIAN';

export type SafetyItemInput = {
  id: string | number;
};

export type SafetyReason =
  | 'CRISIS_WORDS'
  | 'HIGH_CRAVING'
  | 'MEASURE_ANSWER'
  | 'NOT_SAFE'
  | 'RISK_SCREEN'
  | 'URGENT_CALL';

export type SaveCareDocumentInput = {
  id: string | number;
  /** What changes against the version before, and why. */
  reasonForChange?: string | null | undefined;
  sections: Array<DocumentSectionInput>;
  version: number;
};

export type SaveCaseloadViewInput = {
  /** Of the view that is changed; absent for a new one. */
  id?: string | number | null | undefined;
  isDefault: boolean;
  name: string;
  /** Without the search, which is a name. */
  query: string;
};

export type SaveGroupRoomInput = {
  actualEnd?: string | null | undefined;
  actualStart?: string | null | undefined;
  /** Members who are not in it stay as they are. */
  entries: Array<GroupEntryInput>;
  id: string | number;
  intervention?: string | null | undefined;
  topic?: string | null | undefined;
  /** The session’s version that was on the screen; the answer holds the next one. */
  version: number;
};

export type SavePacketInput = {
  fields: Array<PacketFieldInput>;
  packetId: string | number;
};

export type SavePlanInput = {
  content: PlanContentInput;
  id: string | number;
  /** What changes against the plan before, and why. */
  reasonForChange?: string | null | undefined;
  /** Left out, it stays as it is. */
  reviewDue?: string | null | undefined;
  /** The version that was on the screen. */
  version: number;
};

export type SavePlanTemplateInput = {
  content: PlanContentInput;
  description?: string | null | undefined;
  id: string | number;
  name: string;
  substances: Array<Substance>;
  version: number;
};

export type SaveServiceAgreementInput = {
  documentName: string;
  endsOn?: string | null | undefined;
  /** Left out for a new one. */
  id?: string | number | null | undefined;
  keeperId: string | number;
  name: string;
  services: string;
  signedOn: string;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  /** 0 for a new one. */
  version: number;
};

export type SecondFactorKind =
  | 'AUTHENTICATOR'
  | 'PASSKEY';

export type SeeAttendanceSlipInput = {
  attendanceId: string | number;
};

export type SeenCareMessagesInput = {
  patientId: string | number;
  /** Those that stood on the page: what comes while it is read stays unread. */
  seenIds: Array<string | number>;
};

export type SelfHelpFrequency =
  | 'EIGHT_OR_MORE'
  | 'FOUR_TO_SEVEN'
  | 'MISSING'
  | 'NONE'
  | 'ONE_TO_THREE';

export type SendAccessLinkInput = {
  patientId: string | number;
};

export type SetEmergencyContactInput = {
  name?: string | null | undefined;
  patientId: string | number;
  phone?: string | null | undefined;
  /** Who they are to the patient. */
  relation?: string | null | undefined;
  /** The words that stood on the page; none where it named nobody. */
  seen?: string | null | undefined;
};

export type SetPatientStepInput = {
  fellowship: string;
  patientId: string | number;
  status: StepStatus;
  step: number;
};

export type SignGroupSessionInput = {
  id: string | number;
  /** The signer’s own password, once more. */
  password: string;
  /** The version that was on the screen: what is signed is what was read. */
  version: number;
};

export type SignInOutcome =
  | 'CODE_REFUSED'
  | 'PASSWORD_REFUSED'
  | 'SIGNED_IN';

export type SignalRuleName =
  | 'CALL_WISH'
  | 'CRAVING_RISING'
  | 'MEASURE_CHANGE'
  | 'MISSED_CHECK_INS'
  | 'MISSED_MEDICATION'
  | 'MISSED_MEETING_GOAL'
  | 'SAFETY_ANSWER'
  | 'WARNING_SIGN'
  | 'WINDOW_WITHOUT_OPTION';

export type SignatureMethod =
  | 'OWN_PHONE'
  | 'PAPER'
  | 'PASSWORD'
  | 'TABLET'
  | 'VERBAL';

export type SignedRecordKind =
  | 'CONTINUING_CARE'
  | 'CRISIS_SAFETY'
  | 'FACILITATION_NOTE'
  | 'GROUP_NOTE'
  | 'RELAPSE_PREVENTION';

export type SignerRelationship =
  | 'REPRESENTATIVE'
  | 'SELF';

export type SimilarPatientsInput = {
  birthDate?: string | null | undefined;
  firstName: string;
  lastName: string;
  phone?: string | null | undefined;
  preferredName?: string | null | undefined;
};

export type SituationKind =
  | 'CONFLICT'
  | 'NEGATIVE_EMOTION'
  | 'PHYSICAL'
  | 'POSITIVE_EMOTION'
  | 'POSITIVE_SOCIAL'
  | 'SOCIAL_PRESSURE'
  | 'TESTING_CONTROL'
  | 'URGE';

export type SkipGroupSessionInput = {
  id: string | number;
  /** Why, for staff; no names of patients. */
  reason?: string | null | undefined;
};

export type SnoozeSignalInput = {
  id: string | number;
  reason: string;
  /** Within 30 days. */
  until: string;
};

export type SponsorState =
  | 'ACTIVE'
  | 'ENDED'
  | 'SEARCHING'
  | 'TEMPORARY';

export type StaffStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'INVITED';

export type StartCareDocumentInput = {
  kind: CareDocumentKind;
  patientId: string | number;
};

export type StartPlanInput = {
  patientId: string | number;
  /** Left out, the draft is a copy of the active plan, or empty. */
  templateCode?: string | null | undefined;
};

export type StepAction =
  | 'CALL'
  | 'LETTER'
  | 'MESSAGE'
  | 'SUPERVISOR';

export type StepKind =
  | 'STEPS'
  | 'TRADITIONS';

export type StepStatus =
  | 'DONE'
  | 'NOT_STARTED'
  | 'WORKING';

export type SubmitPlanInput = {
  id: string | number;
  password: string;
  version: number;
};

export type Substance =
  | 'ALCOHOL'
  | 'BENZODIAZEPINES'
  | 'CANNABIS'
  | 'GAMBLING'
  | 'OPIOIDS'
  | 'OTHER'
  | 'STIMULANTS';

export type SuggestionKind =
  | 'PATH'
  | 'PLAN_TEMPLATE'
  | 'PROGRAMME';

export type SuggestionOutcome =
  | 'ACCEPTED'
  | 'DECLINED';

export type SupportContactInput = {
  /** First name, or first name and initial. */
  display: string;
  id: string | number;
  phone?: string | null | undefined;
  role: SupportRole;
};

export type SupportRole =
  | 'CLINICIAN'
  | 'CRISIS'
  | 'FAMILY'
  | 'PEER'
  | 'SPONSOR';

export type TakePacketInput = {
  facts: Array<TakenFactInput>;
  packetId: string | number;
};

export type TakenFactInput = {
  field: PacketFact;
  inRecord?: string | null | undefined;
  position: number;
};

export type TaskFilter = {
  kinds?: Array<TaskKind> | null | undefined;
  /** Assigned to me, or to nobody and about a patient of my care teams. */
  mine?: boolean | null | undefined;
  patientId?: string | number | null | undefined;
  status?: TaskStatus | null | undefined;
};

export type TaskKind =
  | 'ADMISSION_CONSENTS'
  | 'ADMISSION_EMERGENCY_CONTACT'
  | 'ADMISSION_IDENTITY'
  | 'ADMISSION_MEASURES'
  | 'ADMISSION_NOTICE'
  | 'ADMISSION_PACKET'
  | 'ADMISSION_PATH'
  | 'ADMISSION_PLAN'
  | 'ADMISSION_PROGRAMME'
  | 'ADMISSION_SAFE_CONTACT'
  | 'AGREEMENT_EXPIRES_7'
  | 'AGREEMENT_EXPIRES_14'
  | 'AGREEMENT_EXPIRES_30'
  | 'APPOINTMENT_CANCELLED'
  | 'CALL_REQUEST'
  | 'CARE_MESSAGE'
  | 'COME_BACK'
  | 'CONSENT_EXPIRES_7'
  | 'CONSENT_EXPIRES_14'
  | 'CONSENT_EXPIRES_30'
  | 'DELIVERY_FAILED'
  | 'DELIVERY_UNKNOWN'
  | 'DISCHARGE_APPOINTMENT'
  | 'DISCHARGE_CONTACT'
  | 'DISCHARGE_HOUSING'
  | 'DISCHARGE_MEDICATION'
  | 'DISCHARGE_NALOXONE'
  | 'DISCHARGE_PHONE'
  | 'FOLLOW_UP_CALL'
  | 'FOLLOW_UP_LETTER'
  | 'FOLLOW_UP_SUPERVISOR'
  | 'GENERAL'
  | 'GROUP_PLACE'
  | 'HIGH_CRAVING'
  | 'LAPSE_TOLD'
  | 'PIN_LOCKED'
  | 'PLAN_COSIGN'
  | 'PLAN_REVIEW_DISCHARGE'
  | 'PLAN_REVIEW_DUE'
  | 'PLAN_REVIEW_LAPSE'
  | 'PLAN_REVIEW_LEVEL'
  | 'PLAN_REVIEW_MEDICATION'
  | 'PLAN_REVIEW_MEETINGS'
  | 'READMISSION'
  | 'SHARED_TEXT'
  | 'TEXT_REPLY'
  | 'WRONG_NUMBER';

export type TaskPriority =
  | 'HIGH'
  | 'NORMAL'
  | 'SAFETY';

export type TaskStatus =
  | 'DONE'
  | 'OPEN';

export type TedsKind =
  | 'ADMISSION'
  | 'DISCHARGE';

export type TellOfMinorAtRiskInput = {
  categories: Array<InformationCategory>;
  findingId: string | number;
  means: DisclosureMeans;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  /** The facts that were told. */
  words: string;
};

export type TimeWindowInput = {
  endTime: string;
  startTime: string;
  /** 0 = Sunday. */
  weekday: number;
};

export type TimelineKind =
  | 'ADMITTED'
  | 'APPOINTMENT'
  | 'ASKED'
  | 'CARE_MESSAGE'
  | 'CHECK_IN'
  | 'CONSENT_REVOKED'
  | 'CONSENT_SIGNED'
  | 'DISCHARGED'
  | 'DISCLOSURE'
  | 'EXTERNAL_RESULT'
  | 'FACILITATION'
  | 'GROUP_SESSION'
  | 'LAPSE'
  | 'LEVEL_CHANGED'
  | 'MEASURE'
  | 'MEETING'
  | 'MESSAGE_SENT'
  | 'MILESTONE'
  | 'MOVED'
  | 'PLAN_ACTIVATED'
  | 'SAFETY_ITEM'
  | 'STATUS_CHANGED'
  | 'TASK_DONE'
  | 'TEXT_RECEIVED';

export type TouchStatus =
  | 'FAILED'
  | 'RETRY'
  | 'SENDING'
  | 'SENT'
  | 'UNKNOWN';

export type TransferPatientInput = {
  /** First day at the new place; not in the future. */
  effectiveOn: string;
  facilityId?: string | number | null | undefined;
  /** Places in groups that end the day before. */
  leaveMemberIds?: Array<string | number>;
  levelOfCare?: LevelOfCare | null | undefined;
  levelReasons?: Array<LevelReason> | null | undefined;
  /** Open tasks of the counselor go to the new one. */
  movesTasks?: boolean;
  note?: string | null | undefined;
  /** Why they are taken where every place is held; only with `capacity:override`. */
  overCapacityReason?: string | null | undefined;
  patientId: string | number;
  primaryCounselorId?: string | number | null | undefined;
  /** Programmes of messages that stop. */
  stopEnrollmentIds?: Array<string | number>;
  /** Made by the page once per form. */
  submitId: string | number;
  /** Name of the treatment programme. */
  track?: string | null | undefined;
};

export type Transport =
  | 'BIKE'
  | 'BUS'
  | 'CAR'
  | 'WALK';

export type TreatmentGoalStatus =
  | 'ACTIVE'
  | 'ENDED'
  | 'MET';

export type TryOutcome =
  | 'LEFT_MESSAGE'
  | 'NOT_DONE'
  | 'NO_ANSWER'
  | 'POSTED'
  | 'REACHED'
  | 'WRONG_NUMBER';

export type UndoDischargeInput = {
  episodeId: string | number;
  /** Why it is taken back. */
  reason: string;
};

export type UpdateFacilityGroupInput = {
  /** 1 to 200. */
  capacity: number;
  coFacilitatorId?: string | number | null | undefined;
  /** 5 to 720. */
  durationMinutes: number;
  facilitatorId: string | number;
  facilityId: string | number;
  id: string | number;
  kind: GroupKind;
  levelOfCare?: LevelOfCare | null | undefined;
  programme?: string | null | undefined;
  /** RRULE of days: FREQ, INTERVAL, BYDAY, BYMONTHDAY, COUNT, UNTIL=YYYYMMDD. Absent: one-off sessions only. */
  recurrence?: string | null | undefined;
  room?: string | null | undefined;
  /** One format a week, in turn; may be empty. */
  rotation: Array<GroupFormat>;
  /** Wall time at the facility. */
  startTime: string;
  /** The first day; the rotation begins in its week. */
  startsOn: string;
  /** A web address that begins with https. */
  telehealthLink?: string | null | undefined;
  title: string;
  /** The version that was on the screen. */
  version: number;
};

export type UpdatePatientInput = {
  firstName?: string | null | undefined;
  id: string | number;
  language?: Language | null | undefined;
  lastName?: string | null | undefined;
  /** What anyone in the room must know; an empty text takes it away. */
  precautions?: string | null | undefined;
  /** An empty text takes it away. */
  preferredName?: string | null | undefined;
  primarySubstances?: Array<Substance> | null | undefined;
  /** An empty text takes them away. */
  pronouns?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdateTreatmentGoalInput = {
  id: string | number;
  status?: TreatmentGoalStatus | null | undefined;
  text?: string | null | undefined;
  version: number;
};

export type VerifyContactInput = {
  code: string;
  contactId: string | number;
};

export type Voicemail =
  | 'NAME_AND_NUMBER'
  | 'NONE';

export type VoicemailRule =
  | 'MAY_LEAVE'
  | 'NOT_ASKED'
  | 'REFUSED'
  | 'SHARED'
  | 'TAKEN_BACK';

export type VoicemailSource =
  | 'EARLIER_RULE'
  | 'ELECTRONIC'
  | 'INQUIRY'
  | 'PACKET'
  | 'VERBAL'
  | 'WRITTEN';

export type WarningObserver =
  | 'OTHER'
  | 'SELF';

export type WarningSignInput = {
  id: string | number;
  observer: WarningObserver;
  stage: WarningStage;
  text: string;
};

export type WarningStage =
  | 'EARLY'
  | 'LATE'
  | 'MIDDLE';

export type WeekOutcome =
  | 'IN_PART'
  | 'KEPT'
  | 'NOT_THIS_WEEK';

export type WeekState =
  | 'MISSED'
  | 'NO_GOAL'
  | 'OPEN'
  | 'PARTIAL'
  | 'REACHED';

export type WeeklyCommitmentInput = {
  commitment?: string | null | undefined;
  /** The patient wants an assigned peer specialist to see this part and its outcome. */
  isShared: boolean;
  /** Calls with the sponsor a week. */
  sponsorCalls?: number | null | undefined;
  /** Times a week to see the sponsor. */
  sponsorVisits?: number | null | undefined;
};

export type WindowInput = {
  /** At or before the start: on the next day. */
  endTime: string;
  startTime: string;
  /** 0 is Sunday. */
  weekday: number;
};

export type WithdrawAppointmentOfferInput = {
  patientId: string | number;
};

export type WithdrawMeasureInput = {
  assignmentId: string | number;
};

export type WorkAtDischarge =
  | 'FULL_TIME'
  | 'HOMEMAKER'
  | 'IN_INSTITUTION'
  | 'LOOKING'
  | 'NOT_WORKING'
  | 'PART_TIME'
  | 'RETIRED_DISABLED'
  | 'STUDENT'
  | 'UNKNOWN';

export type WriteCounselingNoteInput = {
  heldOn: string;
  patientId: string | number;
  sessionKind: CounselingSessionKind;
  /** Made by the page once per form (UUID). */
  submitId: string | number;
  text: string;
};

export type MySecondFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySecondFactorsQuery = { mySecondFactors: { recoveryCodesLeft: number, factors: Array<{ id: string, kind: SecondFactorKind, label: string | null, createdAt: string, lastUsedAt: string | null }> } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, isCurrent: boolean, userAgent: string | null }> };

export type MySignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignInsQuery = { mySignIns: Array<{ id: string, at: string, outcome: SignInOutcome, userAgent: string | null, network: string | null }> };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: Array<{ id: string }> };

export type AdmissionFieldsFragment = { episodeId: string, items: Array<{ item: AdmissionItemName, dueAt: string, isOverdue: boolean, how: AdmissionItemWay | null, doneAt: string | null, note: string | null, checkedByName: string | null }>, suggestions: Array<{ kind: SuggestionKind, options: Array<{ code: string, label: string }>, decision: { outcome: SuggestionOutcome, label: string, reason: string | null, decidedAt: string, decidedByName: string } | null }> };

export type PatientAdmissionQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientAdmissionQuery = { patient: { id: string, displayName: string, episode: { id: string, facilityName: string, timeZone: string, levelOfCare: LevelOfCare, levelReasons: Array<LevelReason>, track: string | null, admittedOn: string, dischargedOn: string | null } | null, careTeam: Array<{ id: string, isPrimary: boolean, staffMember: { id: string, displayName: string } }> }, patientAdmission: { episodeId: string, items: Array<{ item: AdmissionItemName, dueAt: string, isOverdue: boolean, how: AdmissionItemWay | null, doneAt: string | null, note: string | null, checkedByName: string | null }>, suggestions: Array<{ kind: SuggestionKind, options: Array<{ code: string, label: string }>, decision: { outcome: SuggestionOutcome, label: string, reason: string | null, decidedAt: string, decidedByName: string } | null }> } | null };

export type OpenAdmissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenAdmissionsQuery = { openAdmissions: { totalCount: number, admissions: Array<{ patientId: string, patientName: string, facilityName: string, levelOfCare: LevelOfCare, admittedOn: string, openCount: number, overdueCount: number, nextDueAt: string, items: Array<AdmissionItemName> }> } };

export type CheckAdmissionItemMutationVariables = Exact<{
  input: CheckAdmissionItemInput;
}>;


export type CheckAdmissionItemMutation = { checkAdmissionItem: { episodeId: string, items: Array<{ item: AdmissionItemName, dueAt: string, isOverdue: boolean, how: AdmissionItemWay | null, doneAt: string | null, note: string | null, checkedByName: string | null }>, suggestions: Array<{ kind: SuggestionKind, options: Array<{ code: string, label: string }>, decision: { outcome: SuggestionOutcome, label: string, reason: string | null, decidedAt: string, decidedByName: string } | null }> } | null };

export type DecideSuggestionMutationVariables = Exact<{
  input: DecideSuggestionInput;
}>;


export type DecideSuggestionMutation = { decideSuggestion: { episodeId: string, items: Array<{ item: AdmissionItemName, dueAt: string, isOverdue: boolean, how: AdmissionItemWay | null, doneAt: string | null, note: string | null, checkedByName: string | null }>, suggestions: Array<{ kind: SuggestionKind, options: Array<{ code: string, label: string }>, decision: { outcome: SuggestionOutcome, label: string, reason: string | null, decidedAt: string, decidedByName: string } | null }> } | null };

export type DescribeStayMutationVariables = Exact<{
  input: DescribeStayInput;
}>;


export type DescribeStayMutation = { describeStay: { id: string } };

export type TransferFieldsFragment = { counselorTaskCount: number, groups: Array<{ memberId: string, title: string, facilityName: string }>, programmes: Array<{ enrollmentId: string, programmeName: string, messageCount: number }>, history: Array<{ id: string, effectiveOn: string, fromFacilityName: string, toFacilityName: string, fromLevel: LevelOfCare, toLevel: LevelOfCare, fromTrack: string | null, toTrack: string | null, fromCounselorName: string | null, toCounselorName: string | null, note: string | null, leftGroups: Array<string>, movedTasks: number, transferredAt: string, transferredByName: string, stopped: Array<{ programmeName: string, messageCount: number }> }> };

export type PatientTransfersQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientTransfersQuery = { patientTransfers: { counselorTaskCount: number, groups: Array<{ memberId: string, title: string, facilityName: string }>, programmes: Array<{ enrollmentId: string, programmeName: string, messageCount: number }>, history: Array<{ id: string, effectiveOn: string, fromFacilityName: string, toFacilityName: string, fromLevel: LevelOfCare, toLevel: LevelOfCare, fromTrack: string | null, toTrack: string | null, fromCounselorName: string | null, toCounselorName: string | null, note: string | null, leftGroups: Array<string>, movedTasks: number, transferredAt: string, transferredByName: string, stopped: Array<{ programmeName: string, messageCount: number }> }> }, facilities: Array<{ id: string, name: string }> };

export type TransferPatientMutationVariables = Exact<{
  input: TransferPatientInput;
}>;


export type TransferPatientMutation = { transferPatient: { counselorTaskCount: number, groups: Array<{ memberId: string, title: string, facilityName: string }>, programmes: Array<{ enrollmentId: string, programmeName: string, messageCount: number }>, history: Array<{ id: string, effectiveOn: string, fromFacilityName: string, toFacilityName: string, fromLevel: LevelOfCare, toLevel: LevelOfCare, fromTrack: string | null, toTrack: string | null, fromCounselorName: string | null, toCounselorName: string | null, note: string | null, leftGroups: Array<string>, movedTasks: number, transferredAt: string, transferredByName: string, stopped: Array<{ programmeName: string, messageCount: number }> }> } };

export type SaveServiceAgreementMutationVariables = Exact<{
  input: SaveServiceAgreementInput;
}>;


export type SaveServiceAgreementMutation = { saveServiceAgreement: Array<{ id: string }> };

export type AppointmentFieldsFragment = { id: string, version: number, patientId: string, patientName: string, facilityId: string, facilityName: string, timeZone: string, staffMemberId: string, staffName: string, roomId: string | null, roomName: string | null, kind: AppointmentKind, status: AppointmentStatus, cancelReason: AppointmentCancelReason | null, startsAt: string, localDate: string, localTime: string, minutes: number, isChosenByPatient: boolean };

export type AppointmentsQueryVariables = Exact<{
  input: AppointmentDaysInput;
}>;


export type AppointmentsQuery = { appointments: Array<{ id: string, version: number, patientId: string, patientName: string, facilityId: string, facilityName: string, timeZone: string, staffMemberId: string, staffName: string, roomId: string | null, roomName: string | null, kind: AppointmentKind, status: AppointmentStatus, cancelReason: AppointmentCancelReason | null, startsAt: string, localDate: string, localTime: string, minutes: number, isChosenByPatient: boolean }> };

export type AppointmentFacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppointmentFacilitiesQuery = { facilities: Array<{ id: string, name: string, timeZone: string }> };

export type PatientAppointmentsQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientAppointmentsQuery = { patientAppointments: { appointments: Array<{ id: string, version: number, patientId: string, patientName: string, facilityId: string, facilityName: string, timeZone: string, staffMemberId: string, staffName: string, roomId: string | null, roomName: string | null, kind: AppointmentKind, status: AppointmentStatus, cancelReason: AppointmentCancelReason | null, startsAt: string, localDate: string, localTime: string, minutes: number, isChosenByPatient: boolean }>, offer: { fromDate: string, untilDate: string, minutes: number } | null }, patient: { id: string, facilityId: string } };

export type OpenSlotsQueryVariables = Exact<{
  input: OpenSlotsInput;
}>;


export type OpenSlotsQuery = { openSlots: Array<{ startsAt: string, localDate: string, localTime: string }> };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment: { id: string } };

export type RescheduleAppointmentMutationVariables = Exact<{
  input: RescheduleAppointmentInput;
}>;


export type RescheduleAppointmentMutation = { rescheduleAppointment: { id: string } };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { id: string } };

export type RecordAppointmentOutcomeMutationVariables = Exact<{
  input: RecordAppointmentOutcomeInput;
}>;


export type RecordAppointmentOutcomeMutation = { recordAppointmentOutcome: { id: string } };

export type OfferAppointmentMutationVariables = Exact<{
  input: OfferAppointmentInput;
}>;


export type OfferAppointmentMutation = { offerAppointment: { linkSentTo: string | null } };

export type WithdrawAppointmentOfferMutationVariables = Exact<{
  input: WithdrawAppointmentOfferInput;
}>;


export type WithdrawAppointmentOfferMutation = { withdrawAppointmentOffer: { offer: { minutes: number } | null } };

export type AvailabilityQueryVariables = Exact<{
  facilityId: string | number;
}>;


export type AvailabilityQuery = { availability: { facilityId: string, facilityName: string, timeZone: string, people: Array<{ id: string, displayName: string }>, rooms: Array<{ id: string, name: string }>, spans: Array<{ id: string, staffMemberId: string | null, roomId: string | null, weekday: number | null, localDate: string | null, startTime: string | null, endTime: string | null }> } };

export type AddAvailabilityMutationVariables = Exact<{
  input: AddAvailabilityInput;
}>;


export type AddAvailabilityMutation = { addAvailability: { facilityId: string } };

export type RemoveAvailabilityMutationVariables = Exact<{
  input: RemoveAvailabilityInput;
}>;


export type RemoveAvailabilityMutation = { removeAvailability: { facilityId: string } };

export type AddAppointmentRoomMutationVariables = Exact<{
  input: AddAppointmentRoomInput;
}>;


export type AddAppointmentRoomMutation = { addAppointmentRoom: { facilityId: string } };

export type RetireAppointmentRoomMutationVariables = Exact<{
  input: RetireAppointmentRoomInput;
}>;


export type RetireAppointmentRoomMutation = { retireAppointmentRoom: { facilityId: string } };

export type AttendanceQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceQuery = { patient: { id: string, timeZone: string, recoveryPath: { chosenMeetings: Array<{ id: string, meeting: { id: string, name: string, weekday: number | null, startTime: string | null, endTime: string | null, timeZone: string } }> } | null, meetingProgress: { timeZone: string, weekStartsOn: number, streak: number, trend: MeetingTrend | null, weeks: Array<{ startsOn: string, endsOn: string, goal: number | null, attended: number, state: WeekState, notedOn: string | null }> } | null, selfHelp: { isDischarged: boolean, admission: { from: string, until: string, meetings: number | null, frequency: SelfHelpFrequency, publicCode: number } | null, discharge: { from: string, until: string, meetings: number | null, frequency: SelfHelpFrequency, publicCode: number } | null, forse: { from: string, until: string, meetings: number | null } } | null } };

export type AttendanceLogQueryVariables = Exact<{
  patientId: string | number;
  from: string;
  until: string;
}>;


export type AttendanceLogQuery = { attendanceLog: { timeZone: string, totalCount: number, entries: Array<{ id: string, meetingName: string, startedAt: string, localDate: string, evidence: EvidenceLevel, confirmed: Array<ConfirmableDoubt>, loggedAt: string, loggedByName: string | null, slipSeenAt: string | null, slipSeenByName: string | null, enteredInErrorAt: string | null, enteredInErrorByName: string | null, errorReason: string | null }> } };

export type SeeAttendanceSlipMutationVariables = Exact<{
  input: SeeAttendanceSlipInput;
}>;


export type SeeAttendanceSlipMutation = { seeAttendanceSlip: { id: string } };

export type MarkAttendanceInErrorMutationVariables = Exact<{
  input: MarkAttendanceInErrorInput;
}>;


export type MarkAttendanceInErrorMutation = { markAttendanceInError: { id: string } };

export type CalendarFeedsQueryVariables = Exact<{
  withFacilities: boolean;
}>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ id: string, kind: CalendarFeedKind, facilityId: string | null, issuedAt: string, issuedByName: string | null }>, facilities?: Array<{ id: string, name: string }> };

export type IssueCalendarFeedMutationVariables = Exact<{
  input: IssueCalendarFeedInput;
}>;


export type IssueCalendarFeedMutation = { issueCalendarFeed: { address: string, feed: { id: string } } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: boolean };

export type CareConversationFieldsFragment = { totalCount: number, waitingForTeam: number, patientIsTold: boolean, messages: Array<{ id: string, isFromPatient: boolean, authorName: string | null, body: string, isCrisis: boolean, sentAt: string, readAt: string | null, readByName: string | null }> };

export type CareMessagesQueryVariables = Exact<{
  patientId: string | number;
  newest?: number | null | undefined;
}>;


export type CareMessagesQuery = { careMessages: { totalCount: number, waitingForTeam: number, patientIsTold: boolean, messages: Array<{ id: string, isFromPatient: boolean, authorName: string | null, body: string, isCrisis: boolean, sentAt: string, readAt: string | null, readByName: string | null }> } };

export type AnswerPatientMutationVariables = Exact<{
  input: AnswerPatientInput;
}>;


export type AnswerPatientMutation = { answerPatient: { totalCount: number } };

export type MarkCareMessagesReadMutationVariables = Exact<{
  input: SeenCareMessagesInput;
}>;


export type MarkCareMessagesReadMutation = { markCareMessagesRead: { waitingForTeam: number } };

export type CaseloadQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: PatientFilter | null | undefined;
  sort?: CaseloadSort | null | undefined;
}>;


export type CaseloadQuery = { caseload: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, displayName: string, birthDate: string, facilityName: string, levelOfCare: LevelOfCare | null, meetingsPerWeek: number | null, nextFollowUpAt: string | null, openTaskCount: number, planReviewDue: string | null, activePlanId: string | null, primaryCounselorName: string | null, timeZone: string, lastContactAt: string | null, lastContactKind: LastContactKind | null, hasSafetyItem: boolean, weekAttended: Array<number>, weekGoals: Array<number | null>, lastCheckIn: { answeredAt: string, craving: number, mood: number | null, wantsCall: boolean } | null, signals: Array<{ id: string, rule: SignalRuleName, evidence: { at: string | null, since: string | null, count: number | null, craving: number | null, baseline: number | null, used: boolean | null, substances: Array<Substance> | null, isAlone: boolean | null, hasNaloxone: boolean | null, words: Array<string> | null, weekday: number | null, startTime: string | null, endTime: string | null, startsOn: string | null, goal: number | null, attended: number | null, measure: string | null, before: number | null, score: number | null, amount: number | null, days: number | null } }> } }> } };

export type CaseloadFacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadFacilitiesQuery = { facilities: Array<{ id: string, name: string }> };

export type CaseloadViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadViewsQuery = { caseloadViews: Array<{ id: string, name: string, query: string, isDefault: boolean }> };

export type SaveCaseloadViewMutationVariables = Exact<{
  input: SaveCaseloadViewInput;
}>;


export type SaveCaseloadViewMutation = { saveCaseloadView: Array<{ id: string }> };

export type RemoveCaseloadViewMutationVariables = Exact<{
  input: RemoveCaseloadViewInput;
}>;


export type RemoveCaseloadViewMutation = { removeCaseloadView: Array<{ id: string }> };

export type CheckInHistoryQueryVariables = Exact<{
  patientId: string | number;
  from: string;
  until: string;
}>;


export type CheckInHistoryQuery = { checkInHistory: { timeZone: string, totalCount: number, checkIns: Array<{ id: string, answeredAt: string, mood: number | null, craving: number, wantsCall: boolean, answersFollowUp: boolean, hadUrge: boolean | null, situations: Array<string>, warningSigns: Array<string>, halt: Array<HaltState>, hasUsed: boolean | null, usedSubstances: Array<Substance>, isAlone: boolean | null, hasNaloxone: boolean | null, medication: MedicationAnswer | null, wentToMeeting: boolean | null, callFrom: string | null, recordedByName: string | null }> } };

export type CheckInPatternsQueryVariables = Exact<{
  patientId: string | number;
  from: string;
  until: string;
}>;


export type CheckInPatternsQuery = { checkInPatterns: { timeZone: string, hours: Array<{ weekday: number, hour: number, count: number, craving: number }>, situations: Array<{ words: string, count: number, craving: number, usedCount: number }>, halt: Array<{ state: HaltState, count: number, craving: number }>, lapses: Array<{ weekday: number, count: number }> } };

export type RecordCheckInMutationVariables = Exact<{
  input: RecordCheckInInput;
}>;


export type RecordCheckInMutation = { recordCheckIn: { id: string } };

export type PlanLinesQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanLinesQuery = { patient: { id: string, activePlan: { id: string, content: { highRiskSituations: Array<{ id: string, description: string }>, warningSigns: Array<{ id: string, text: string }> } } | null } };

export type CoversQueryVariables = Exact<{ [key: string]: never; }>;


export type CoversQuery = { covers: Array<{ id: string, fromDay: string, untilDay: string, timeZone: string, isRunning: boolean, isWhole: boolean, patientCount: number, lender: { id: string, displayName: string }, covering: { id: string, displayName: string } }> };

export type LendCaseloadMutationVariables = Exact<{
  input: LendCaseloadInput;
}>;


export type LendCaseloadMutation = { lendCaseload: { id: string, untilDay: string, covering: { displayName: string } } };

export type EndCoverMutationVariables = Exact<{
  input: EndCoverInput;
}>;


export type EndCoverMutation = { endCover: { id: string } };

export type MyPatientsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyPatientsQuery = { caseload: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, displayName: string } }> } };

export type DischargeFieldsFragment = { facilityPhone: string | null, record: { id: string, version: number, reason: DischargeReason, dischargedOn: string, nextAppointment: NextAppointment, medication: MedicationSupply, suppliedUntil: string | null, nextDoseOn: string | null, naloxone: NaloxoneAtHand, housing: LivingArrangement, work: WorkAtDischarge | null, phone: PhoneState, contactAfter: ContactAfterDischarge | null, isLeavingNow: boolean, recordedByName: string, gaps: Array<DischargeGap> } | null, nextAppointment: { startsAt: string, staffName: string, facilityName: string, timeZone: string } | null };

export type PatientDischargeQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientDischargeQuery = { patientDischarge: { facilityPhone: string | null, record: { id: string, version: number, reason: DischargeReason, dischargedOn: string, nextAppointment: NextAppointment, medication: MedicationSupply, suppliedUntil: string | null, nextDoseOn: string | null, naloxone: NaloxoneAtHand, housing: LivingArrangement, work: WorkAtDischarge | null, phone: PhoneState, contactAfter: ContactAfterDischarge | null, isLeavingNow: boolean, recordedByName: string, gaps: Array<DischargeGap> } | null, nextAppointment: { startsAt: string, staffName: string, facilityName: string, timeZone: string } | null }, patient: { id: string, displayName: string, preferredName: string | null, firstName: string, language: Language, episode: { id: string, timeZone: string, dischargedOn: string | null } | null, consents: Array<{ id: string, channel: Channel, covers: Array<ConsentPurpose>, revokedAt: string | null }> } };

export type ContactWordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactWordingsQuery = { consentWordings: Array<{ channel: Channel, purpose: ConsentPurpose, language: Language, text: string }> };

export type DischargeDryRunQueryVariables = Exact<{
  patientId: string | number;
  anchorDate: string;
}>;


export type DischargeDryRunQuery = { followUpDryRun: { steps: Array<{ stepCode: string, name: string, action: StepAction, localDate: string, localTime: string, channel: Channel | null, blockedReason: string | null, text: string | null }> } };

export type RecordDischargeMutationVariables = Exact<{
  input: RecordDischargeInput;
}>;


export type RecordDischargeMutation = { recordDischarge: { facilityPhone: string | null, record: { id: string, version: number, reason: DischargeReason, dischargedOn: string, nextAppointment: NextAppointment, medication: MedicationSupply, suppliedUntil: string | null, nextDoseOn: string | null, naloxone: NaloxoneAtHand, housing: LivingArrangement, work: WorkAtDischarge | null, phone: PhoneState, contactAfter: ContactAfterDischarge | null, isLeavingNow: boolean, recordedByName: string, gaps: Array<DischargeGap> } | null, nextAppointment: { startsAt: string, staffName: string, facilityName: string, timeZone: string } | null } };

export type FillDischargeMutationVariables = Exact<{
  input: FillDischargeInput;
}>;


export type FillDischargeMutation = { fillDischarge: { facilityPhone: string | null, record: { id: string, version: number, reason: DischargeReason, dischargedOn: string, nextAppointment: NextAppointment, medication: MedicationSupply, suppliedUntil: string | null, nextDoseOn: string | null, naloxone: NaloxoneAtHand, housing: LivingArrangement, work: WorkAtDischarge | null, phone: PhoneState, contactAfter: ContactAfterDischarge | null, isLeavingNow: boolean, recordedByName: string, gaps: Array<DischargeGap> } | null, nextAppointment: { startsAt: string, staffName: string, facilityName: string, timeZone: string } | null } };

export type PackFacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type PackFacilitiesQuery = { facilities: Array<{ id: string, name: string }> };

export type MakeDowntimePackMutationVariables = Exact<{
  input: MakeDowntimePackInput;
}>;


export type MakeDowntimePackMutation = { makeDowntimePack: { facilityName: string, timeZone: string, madeAt: string, madeByName: string, destroyBy: string, patientCount: number, patients: Array<{ allergies: string | null, hasOpenSafetyItem: boolean, patient: { id: string, displayName: string, birthDate: string, language: Language, timeZone: string, precautions: string | null, details: { showsCallerId: boolean | null, otherLanguage: string | null, wantsInterpreter: boolean | null, emergencyContact: { words: string } | null } | null, episode: { levelOfCare: LevelOfCare, track: string | null } | null, careTeam: Array<{ isPrimary: boolean, staffMember: { displayName: string } }>, contacts: Array<{ id: string, kind: ContactKind, address: string, isShared: boolean, safeFrom: string | null, safeUntil: string | null, verification: ContactVerification, voicemail: { rule: VoicemailRule } | null }> }, talk: { nobodyElse: string, people: Array<{ party: { id: string, name: string, affiliation: string | null }, topics: Array<{ consentId: string, sentence: string }> }> } | null }>, sessions: Array<{ id: string, title: string, localDate: string, localTime: string, room: string | null, leaderName: string, signIn: Array<string> }> } };

export type MyEmergencyAccessQueryVariables = Exact<{
  patientId: string | number;
}>;


export type MyEmergencyAccessQuery = { myEmergencyAccess: { id: string, endsAt: string } | null };

export type OpenEmergencyMutationVariables = Exact<{
  input: OpenEmergencyInput;
}>;


export type OpenEmergencyMutation = { openEmergency: string };

export type FindInEmergencyMutationVariables = Exact<{
  input: FindInEmergencyInput;
}>;


export type FindInEmergencyMutation = { findInEmergency: string };

export type EndEmergencyMutationVariables = Exact<{
  input: EndEmergencyInput;
}>;


export type EndEmergencyMutation = { endEmergency: string };

export type FollowUpsQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowUpsQuery = { patient: { id: string, timeZone: string, enrollments: Array<{ id: string, programmeName: string, status: EnrollmentStatus, startedAt: string, stopReason: string | null, programmeVersion: number, occurrences: Array<{ id: string, stepName: string, action: StepAction, status: OccurrenceStatus, reason: string | null, dueAt: string, timeZone: string, channel: Channel | null, shiftedByQuietHours: boolean, answeredAt: string | null, openTaskId: string | null, checkIn: { id: string, mood: number | null, craving: number, wantsCall: boolean } | null, touches: Array<{ id: string, at: string, channel: Channel, status: TouchStatus, sentTo: string }>, tries: Array<{ id: string, at: string, outcome: TryOutcome, note: string | null, byName: string }> }> }> } };

export type ResolveUnknownMutationVariables = Exact<{
  input: ResolveUnknownInput;
}>;


export type ResolveUnknownMutation = { resolveUnknown: { id: string, status: OccurrenceStatus } };

export type ProgrammeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeChoicesQuery = { followUpProgrammes: Array<{ code: string, name: string, isOn: boolean }> };

export type DryRunQueryVariables = Exact<{
  patientId: string | number;
  programmeCode: string;
  anchorDate?: string | null | undefined;
  anchorTime?: string | null | undefined;
}>;


export type DryRunQuery = { followUpDryRun: { timeZone: string, steps: Array<{ stepCode: string, name: string, action: StepAction, localDate: string, localTime: string, shiftedByQuietHours: boolean, channel: Channel | null, blockedReason: string | null, followsUp: string | null, subject: string | null, text: string | null }> } };

export type EnrollInFollowUpsMutationVariables = Exact<{
  input: EnrollInProgrammeInput;
}>;


export type EnrollInFollowUpsMutation = { enrollInFollowUps: Array<{ id: string }> };

export type StopFollowUpsMutationVariables = Exact<{
  input: FollowUpEnrollmentInput;
}>;


export type StopFollowUpsMutation = { stopFollowUps: Array<{ id: string, status: EnrollmentStatus }> };

export type StrikeOutMutationVariables = Exact<{
  input: FollowUpOccurrenceInput;
}>;


export type StrikeOutMutation = { strikeOutFollowUp: Array<{ id: string }> };

export type FollowUpWorkQueryVariables = Exact<{
  taskId: string | number;
}>;


export type FollowUpWorkQuery = { followUpWork: { taskId: string, action: StepAction, stepName: string, programmeName: string, isOpen: boolean, patientId: string, patientName: string, firstName: string, fullName: string, language: Language, timeZone: string, senderName: string, returnAddress: string | null, letter: string | null, phone: { contactId: string, number: string, isShared: boolean, voicemailRule: VoicemailRule, isVerified: boolean, safeFrom: string | null, safeUntil: string | null } | null, script: { ask: string, goodMoment: string, somebodyElse: string, whatAbout: string, voicemail: string | null } | null, tries: Array<{ id: string, at: string, outcome: TryOutcome, note: string | null, byName: string }> } };

export type RecordFollowUpWorkMutationVariables = Exact<{
  input: RecordFollowUpWorkInput;
}>;


export type RecordFollowUpWorkMutation = { recordFollowUpWork: { taskId: string, isOpen: boolean, tries: Array<{ id: string }> } };

export type GroupFacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupFacilitiesQuery = { facilities: Array<{ id: string, name: string, timeZone: string }> };

export type PreviewGroupSessionsQueryVariables = Exact<{
  input: PreviewGroupSessionsInput;
}>;


export type PreviewGroupSessionsQuery = { previewGroupSessions: Array<{ localDate: string, localTime: string, startsAt: string, endsAt: string, format: GroupFormat | null, change: GroupSessionChange, previousStartsAt: string | null }> };

export type CreateFacilityGroupMutationVariables = Exact<{
  input: CreateFacilityGroupInput;
}>;


export type CreateFacilityGroupMutation = { createFacilityGroup: { id: string } };

export type UpdateFacilityGroupMutationVariables = Exact<{
  input: UpdateFacilityGroupInput;
}>;


export type UpdateFacilityGroupMutation = { updateFacilityGroup: { id: string, version: number, facilityId: string, facilityName: string, timeZone: string, title: string, kind: GroupKind, programme: string | null, levelOfCare: LevelOfCare | null, room: string | null, telehealthLink: string | null, capacity: number, memberCount: number, waitingCount: number, startsOn: string, startTime: string, durationMinutes: number, recurrence: string | null, rotation: Array<GroupFormat>, endedOn: string | null, nextSessionAt: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null } };

export type EndFacilityGroupMutationVariables = Exact<{
  input: EndFacilityGroupInput;
}>;


export type EndFacilityGroupMutation = { endFacilityGroup: { id: string, version: number, facilityId: string, facilityName: string, timeZone: string, title: string, kind: GroupKind, programme: string | null, levelOfCare: LevelOfCare | null, room: string | null, telehealthLink: string | null, capacity: number, memberCount: number, waitingCount: number, startsOn: string, startTime: string, durationMinutes: number, recurrence: string | null, rotation: Array<GroupFormat>, endedOn: string | null, nextSessionAt: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null } };

export type GroupPlanFieldsFragment = { id: string, version: number, facilityId: string, facilityName: string, timeZone: string, title: string, kind: GroupKind, programme: string | null, levelOfCare: LevelOfCare | null, room: string | null, telehealthLink: string | null, capacity: number, memberCount: number, waitingCount: number, startsOn: string, startTime: string, durationMinutes: number, recurrence: string | null, rotation: Array<GroupFormat>, endedOn: string | null, nextSessionAt: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null };

export type FacilityGroupQueryVariables = Exact<{
  id: string | number;
  withMembers: boolean;
}>;


export type FacilityGroupQuery = { facilityGroup: { id: string, version: number, facilityId: string, facilityName: string, timeZone: string, title: string, kind: GroupKind, programme: string | null, levelOfCare: LevelOfCare | null, room: string | null, telehealthLink: string | null, capacity: number, memberCount: number, waitingCount: number, startsOn: string, startTime: string, durationMinutes: number, recurrence: string | null, rotation: Array<GroupFormat>, endedOn: string | null, nextSessionAt: string | null, members?: Array<{ id: string, patientId: string, displayName: string, state: GroupMemberState, from: string | null, until: string | null, waitingSince: string | null, waitingPlace: number | null }>, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null } };

export type FacilityGroupsQueryVariables = Exact<{
  filter: FacilityGroupFilter;
  after?: string | null | undefined;
}>;


export type FacilityGroupsQuery = { facilityGroups: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, version: number, facilityId: string, facilityName: string, timeZone: string, title: string, kind: GroupKind, programme: string | null, levelOfCare: LevelOfCare | null, room: string | null, telehealthLink: string | null, capacity: number, memberCount: number, waitingCount: number, startsOn: string, startTime: string, durationMinutes: number, recurrence: string | null, rotation: Array<GroupFormat>, endedOn: string | null, nextSessionAt: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null } }> } };

export type AddGroupMemberMutationVariables = Exact<{
  input: AddGroupMemberInput;
}>;


export type AddGroupMemberMutation = { addGroupMember: { id: string, state: GroupMemberState } };

export type EndGroupMemberMutationVariables = Exact<{
  input: EndGroupMemberInput;
}>;


export type EndGroupMemberMutation = { endGroupMember: { id: string, state: GroupMemberState } };

export type FindPatientsQueryVariables = Exact<{
  search: string;
}>;


export type FindPatientsQuery = { caseload: { totalCount: number, edges: Array<{ node: { id: string, displayName: string, birthDate: string, facilityName: string } }> } };

export type GroupSessionFieldsFragment = { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> };

export type GroupSessionsQueryVariables = Exact<{
  filter: GroupSessionFilter;
  first: number;
}>;


export type GroupSessionsQuery = { groupSessions: { totalCount: number, edges: Array<{ node: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> } }> } };

export type RoomFieldsFragment = { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> };

export type GroupRoomQueryVariables = Exact<{
  sessionId: string | number;
}>;


export type GroupRoomQuery = { groupRoom: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type StartGroupSessionMutationVariables = Exact<{
  input: GroupSessionInput;
}>;


export type StartGroupSessionMutation = { startGroupSession: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type SaveGroupRoomMutationVariables = Exact<{
  input: SaveGroupRoomInput;
}>;


export type SaveGroupRoomMutation = { saveGroupRoom: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type SignGroupSessionMutationVariables = Exact<{
  input: SignGroupSessionInput;
}>;


export type SignGroupSessionMutation = { signGroupSession: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type CosignGroupSessionMutationVariables = Exact<{
  input: CosignGroupSessionInput;
}>;


export type CosignGroupSessionMutation = { cosignGroupSession: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type AddGroupAddendumMutationVariables = Exact<{
  input: AddGroupAddendumInput;
}>;


export type AddGroupAddendumMutation = { addGroupAddendum: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type EnterPaperRoomMutationVariables = Exact<{
  input: EnterPaperRoomInput;
}>;


export type EnterPaperRoomMutation = { enterPaperRoom: { isMine: boolean, topic: string | null, intervention: string | null, actualStart: string | null, actualEnd: string | null, session: { id: string, version: number, groupId: string, groupTitle: string, kind: GroupKind, facilityName: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, format: GroupFormat | null, room: string | null, telehealthLink: string | null, status: GroupSessionStatus, cancelReason: string | null, isException: boolean, isExtra: boolean, isOpenToMe: boolean, signedAt: string | null, signedBy: string | null, isLate: boolean, awaitsCosignature: boolean, cosignedAt: string | null, cosignedBy: string | null, facilitator: { id: string, displayName: string }, coFacilitator: { id: string, displayName: string } | null, substitutes: Array<{ id: string, staffMember: { id: string, displayName: string } }> }, members: Array<{ patientId: string, displayName: string, precautions: string | null, entryId: string | null, attendance: GroupAttendance | null, minutes: number | null, sentence: string | null, goalId: string | null, elementId: string | null, elementWords: string | null, absenceReason: string | null, goals: Array<{ id: string, text: string }>, planLines: Array<{ id: string, text: string }>, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null }>, repeatedSentences: Array<{ patientIds: Array<string> }> } };

export type SkipGroupSessionMutationVariables = Exact<{
  input: SkipGroupSessionInput;
}>;


export type SkipGroupSessionMutation = { skipGroupSession: { id: string } };

export type MoveGroupSessionMutationVariables = Exact<{
  input: MoveGroupSessionInput;
}>;


export type MoveGroupSessionMutation = { moveGroupSession: { id: string } };

export type RestoreGroupSessionMutationVariables = Exact<{
  input: GroupSessionInput;
}>;


export type RestoreGroupSessionMutation = { restoreGroupSession: { id: string } };

export type AddGroupSessionMutationVariables = Exact<{
  input: AddGroupSessionInput;
}>;


export type AddGroupSessionMutation = { addGroupSession: { id: string } };

export type NameSubstituteMutationVariables = Exact<{
  input: NameSubstituteInput;
}>;


export type NameSubstituteMutation = { nameSubstitute: { id: string } };

export type RemoveSubstituteMutationVariables = Exact<{
  input: RemoveSubstituteInput;
}>;


export type RemoveSubstituteMutation = { removeSubstitute: { id: string } };

export type PatientImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type PatientImportsQuery = { facilities: Array<{ id: string, name: string, timeZone: string }>, patientImports: Array<{ id: string, kind: PatientImportKind, fileName: string, status: PatientImportStatus, fault: string | null, facilityName: string, rowsDone: number, startedAt: string, importedByName: string | null, counts: Array<{ outcome: ImportRowOutcome, count: number, done: number }> }> };

export type PatientImportQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientImportQuery = { patientImport: { id: string, kind: PatientImportKind, fileName: string, status: PatientImportStatus, fault: string | null, facilityName: string, levelOfCare: LevelOfCare, admittedOn: string, rowsDone: number, startedAt: string, importedByName: string | null, finishedAt: string | null, takenBeforeAt: string | null, counts: Array<{ outcome: ImportRowOutcome, reason: string | null, count: number, done: number, decided: number }> } };

export type PatientImportRowsQueryVariables = Exact<{
  importId: string | number;
  outcome?: ImportRowOutcome | null | undefined;
  after?: string | null | undefined;
}>;


export type PatientImportRowsQuery = { patientImportRows: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, number: number, outcome: ImportRowOutcome, reason: string | null, name: string | null, birthDate: string | null, room: string | null, leftOut: Array<string>, decision: ImportRowDecision | null, patientId: string | null, isDone: boolean, identifiers: Array<{ system: string, value: string }>, matches: Array<{ id: string, displayName: string, birthDate: string, facilityName: string, reasons: Array<LikenessReason> }>, differences: Array<{ field: string, ours: string | null, theirs: string, isAccepted: boolean }> } }> } };

export type DecideImportRowMutationVariables = Exact<{
  input: DecideImportRowInput;
}>;


export type DecideImportRowMutation = { decideImportRow: { id: string } };

export type CommitPatientImportMutationVariables = Exact<{
  input: PatientImportInput;
}>;


export type CommitPatientImportMutation = { commitPatientImport: { id: string } };

export type DiscardPatientImportMutationVariables = Exact<{
  input: PatientImportInput;
}>;


export type DiscardPatientImportMutation = { discardPatientImport: { id: string } };

export type InquiriesQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: InquiryFilter | null | undefined;
}>;


export type InquiriesQuery = { inquiries: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, version: number, facilityName: string, timeZone: string, source: InquirySource, askFor: string, phone: string, caller: Caller, bestTime: BestTime, language: Language, voicemail: Voicemail, note: string | null, stage: InquiryStage, nextAction: string | null, nextActionOn: string | null, createdAt: string, firstReachedAt: string | null, endedAt: string | null, reason: string | null, patientId: string | null, owner: { id: string, displayName: string } | null, calls: Array<{ id: string, outcome: CallOutcome, note: string | null, madeByName: string, madeAt: string }> } }> } };

export type RecordInquiryMutationVariables = Exact<{
  input: RecordInquiryInput;
}>;


export type RecordInquiryMutation = { recordInquiry: { id: string } };

export type LogInquiryCallMutationVariables = Exact<{
  input: LogInquiryCallInput;
}>;


export type LogInquiryCallMutation = { logInquiryCall: { id: string } };

export type FollowInquiryMutationVariables = Exact<{
  input: FollowInquiryInput;
}>;


export type FollowInquiryMutation = { followInquiry: { id: string } };

export type InquiryFacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type InquiryFacilitiesQuery = { facilities: Array<{ id: string, name: string }> };

export type PatientMeasuresQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientMeasuresQuery = { patientMeasures: { timeZone: string, waiting: Array<{ id: string, title: string, place: AnswerPlace, assignedAt: string, assignedByName: string, waitsForDuty: boolean }>, external: Array<{ id: string, kind: ExternalResultKind, tool: string, doneOn: string, level: string, doneBy: string, rationale: string | null, recordedByName: string }>, trends: Array<{ code: string, title: string, lowest: number, highest: number, bandSource: string, cutOffNote: string | null, bands: Array<{ from: number, name: string }>, results: Array<{ id: string, version: string, score: number, band: string, isPositive: boolean | null, isSafety: boolean, origin: MeasureOrigin, recordedByName: string | null, answeredAt: string, changeSinceLast: number | null, changeSinceAdmission: number | null, answers: Array<{ question: string, words: string, value: number }> }> }> } };

export type MeasureLibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasureLibraryQuery = { measureLibrary: { measures: Array<{ code: string, version: string, ownId: string | null, source: MeasureSource, isAvailable: boolean, title: string, licence: string, intro: string, lowest: number, highest: number, algorithm: string, bandSource: string, cutOffNote: string | null, hasSafetyItem: boolean, isInSpanish: boolean, bands: Array<{ from: number, name: string }>, questions: Array<{ text: string, options: Array<string> }> }>, pack: { terms: string, termsVersion: string, titles: Array<string>, confirmedAt: string | null, confirmedByName: string | null } } };

export type RecordMeasureMutationVariables = Exact<{
  input: RecordMeasureInput;
}>;


export type RecordMeasureMutation = { recordMeasure: { trends: Array<{ code: string, results: Array<{ score: number, band: string, isSafety: boolean }> }> } };

export type AssignMeasureMutationVariables = Exact<{
  input: AssignMeasureInput;
}>;


export type AssignMeasureMutation = { assignMeasure: { waiting: Array<{ id: string }> } };

export type WithdrawMeasureMutationVariables = Exact<{
  input: WithdrawMeasureInput;
}>;


export type WithdrawMeasureMutation = { withdrawMeasure: { waiting: Array<{ id: string }> } };

export type RecordExternalResultMutationVariables = Exact<{
  input: RecordExternalResultInput;
}>;


export type RecordExternalResultMutation = { recordExternalResult: { external: Array<{ id: string }> } };

export type MarkMeasureInErrorMutationVariables = Exact<{
  input: MarkMeasureInErrorInput;
}>;


export type MarkMeasureInErrorMutation = { markMeasureInError: { trends: Array<{ code: string }> } };

export type ConfirmMeasurePackMutationVariables = Exact<{
  input: ConfirmMeasurePackInput;
}>;


export type ConfirmMeasurePackMutation = { confirmMeasurePack: { pack: { confirmedAt: string | null } } };

export type EndMeasurePackMutationVariables = Exact<{ [key: string]: never; }>;


export type EndMeasurePackMutation = { endMeasurePack: { pack: { confirmedAt: string | null } } };

export type KeepOwnMeasureMutationVariables = Exact<{
  input: KeepOwnMeasureInput;
}>;


export type KeepOwnMeasureMutation = { keepOwnMeasure: { measures: Array<{ code: string }> } };

export type RetireOwnMeasureMutationVariables = Exact<{
  input: RetireOwnMeasureInput;
}>;


export type RetireOwnMeasureMutation = { retireOwnMeasure: { measures: Array<{ code: string }> } };

export type PatientPathQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientPathQuery = { patient: { id: string, timeZone: string, facilityId: string, recoveryPath: { id: string, version: number, effectiveFrom: string, endsOn: string | null, asked: Array<AskedParty>, offered: Array<string>, isAgreed: boolean, paths: Array<string>, meetingsPerWeek: number, chosenMeetings: Array<{ id: string, transport: string | null, isHomeGroup: boolean, meeting: { id: string, name: string, weekday: number | null, startTime: string | null, endTime: string | null, timeZone: string, attendance: MeetingAttendance, missingSince: string | null, reportedClosedOn: string | null, confirmedClosedOn: string | null, locationName: string | null, address: string | null } }> } | null, recoveryPathHistory: Array<{ id: string, version: number, chosenAt: string, chosenByName: string, effectiveFrom: string, endsOn: string | null, paths: Array<string>, meetingsPerWeek: number, asked: Array<AskedParty>, offered: Array<string>, isAgreed: boolean, meetings: Array<{ meetingId: string, name: string, transport: string | null, isHomeGroup: boolean }> }> } };

export type GoalPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalPresetsQuery = { organization: { id: string, goalPresets: Array<GoalPreset> } };

export type MeetingConflictsQueryVariables = Exact<{
  input: MeetingConflictsInput;
}>;


export type MeetingConflictsQuery = { meetingConflicts: Array<{ meetingId: string, groupId: string, groupTitle: string, startsAt: string }> };

export type MeetingMapQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingMapQuery = { meetingMap: { attribution: string } | null };

export type FindMeetingsQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  filter?: MeetingFilter | null | undefined;
}>;


export type FindMeetingsQuery = { meetings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, name: string, weekday: number | null, startTime: string | null, endTime: string | null, nextStart: string | null, timeZone: string, attendance: MeetingAttendance, formats: Array<MeetingFormat>, fellowship: string, overriddenFellowship: string | null, overriddenTimeZone: string | null, sourceName: string, locationName: string | null, address: string | null, latitude: number | null, longitude: number | null, conferenceUrl: string | null, conferencePhone: string | null, distanceMiles: number | null, reportedClosedOn: string | null, types: Array<{ code: string, en: string | null }>, marks: Array<{ id: string, kind: MeetingMarkKind }> } }> } };

export type ChooseRecoveryPathMutationVariables = Exact<{
  input: ChooseRecoveryPathInput;
}>;


export type ChooseRecoveryPathMutation = { chooseRecoveryPath: { id: string, version: number } };

export type ReportedMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedMeetingsQuery = { reportedMeetings: Array<{ id: string, firstReportedOn: string, lastReportedOn: string, reportCount: number, meeting: { id: string, name: string, weekday: number | null, startTime: string | null, endTime: string | null, timeZone: string, locationName: string | null, address: string | null } }> };

export type ConfirmMeetingClosedMutationVariables = Exact<{
  input: MeetingReportInput;
}>;


export type ConfirmMeetingClosedMutation = { confirmMeetingClosed: { id: string } };

export type DismissMeetingReportMutationVariables = Exact<{
  input: MeetingReportInput;
}>;


export type DismissMeetingReportMutation = { dismissMeetingReport: { id: string } };

export type MergePersonQueryVariables = Exact<{
  id: string | number;
}>;


export type MergePersonQuery = { patient: { id: string, displayName: string, firstName: string, lastName: string, preferredName: string | null, birthDate: string } };

export type MergeSearchQueryVariables = Exact<{
  search: string;
}>;


export type MergeSearchQuery = { caseload: { edges: Array<{ node: { id: string, displayName: string } }> } };

export type MergePreviewQueryVariables = Exact<{
  losingId: string | number;
  survivingId: string | number;
}>;


export type MergePreviewQuery = { mergePreview: { obstacles: Array<string>, confirmation: string, losing: { patientId: string, displayName: string, isAdmitted: boolean, stays: number, plans: number, checkIns: number, groupNotes: number, measures: number, consents: number, openTasks: number }, surviving: { patientId: string, displayName: string, isAdmitted: boolean, stays: number, plans: number, checkIns: number, groupNotes: number, measures: number, consents: number, openTasks: number }, fields: Array<{ field: MergeField, losing: string | null, surviving: string | null, differs: boolean }> } };

export type MergeSideFieldsFragment = { patientId: string, displayName: string, isAdmitted: boolean, stays: number, plans: number, checkIns: number, groupNotes: number, measures: number, consents: number, openTasks: number };

export type MergePatientsMutationVariables = Exact<{
  input: MergePatientsInput;
}>;


export type MergePatientsMutation = { mergePatients: { id: string } };

export type PacketQuestionsFragment = { id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> };

export type PacketQuestionFragment = { linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> };

export type PatientPacketQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientPacketQuery = { patientPacket: { paperDate: string | null, id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } | null };

export type PacketDifferencesQueryVariables = Exact<{
  packetId: string | number;
}>;


export type PacketDifferencesQuery = { packetDifferences: { sameCount: number, differences: Array<{ field: PacketFact, position: number, words: string, inRecord: string | null }> } };

export type PacketDifferenceFieldsFragment = { sameCount: number, differences: Array<{ field: PacketFact, position: number, words: string, inRecord: string | null }> };

export type TakePacketMutationVariables = Exact<{
  input: TakePacketInput;
}>;


export type TakePacketMutation = { takePacket: { sameCount: number, differences: Array<{ field: PacketFact, position: number, words: string, inRecord: string | null }> } };

export type OpenPacketMutationVariables = Exact<{
  input: OpenPacketInput;
}>;


export type OpenPacketMutation = { openPacket: { id: string } };

export type SavePacketMutationVariables = Exact<{
  input: SavePacketInput;
}>;


export type SavePacketMutation = { savePacket: { conflicts: Array<string>, problems: Array<{ linkId: string, sentence: { en: string, es: string } }>, packet: { id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } } };

export type FinishPacketMutationVariables = Exact<{
  input: FinishPacketInput;
}>;


export type FinishPacketMutation = { finishPacket: { id: string } };

export type PatientGroupsQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientGroupsQuery = { patient: { id: string, groupMemberships: Array<{ id: string, groupId: string, groupTitle: string, state: GroupMemberState, from: string | null, until: string | null, waitingSince: string | null, waitingPlace: number | null }> } };

export type GroupAttendanceQueryVariables = Exact<{
  patientId: string | number;
  from: string;
  until: string;
}>;


export type GroupAttendanceQuery = { groupAttendanceSummary: { expected: number, attended: number, excused: number, noShow: number, minutes: number } };

export type PatientGroupEntriesQueryVariables = Exact<{
  patientId: string | number;
  from: string;
  until: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PatientGroupEntriesQuery = { patientGroupEntries: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, attendance: GroupAttendance | null, minutes: number | null, topic: string | null, sentence: string | null, goal: string | null, elementWords: string | null, absenceReason: string | null, addenda: Array<{ id: string, text: string, author: string, createdAt: string }>, paper: { author: string, writtenAt: string, enteredByName: string, enteredAt: string } | null, session: { id: string, groupId: string, groupTitle: string, startsAt: string, timeZone: string, awaitsCosignature: boolean, signedBy: string | null } } }> } };

export type AdmissionLineQueryVariables = Exact<{
  patientId: string | number;
}>;


export type AdmissionLineQuery = { patientAdmission: { episodeId: string, items: Array<{ item: AdmissionItemName, dueAt: string, isOverdue: boolean, how: AdmissionItemWay | null }> } | null };

export type ChartQueryVariables = Exact<{
  id: string | number;
  plans: boolean;
}>;


export type ChartQuery = { patient: { id: string, displayName: string, birthDate: string, pronouns: string | null, timeZone: string, language: Language, facilityName: string, primarySubstances: Array<Substance>, details: { showsCallerId: boolean | null } | null, episode: { levelOfCare: LevelOfCare, facilityName: string, admittedOn: string, dischargedOn: string | null } | null, contacts: Array<{ id: string, kind: ContactKind, address: string, isShared: boolean, safeFrom: string | null, safeUntil: string | null, verification: ContactVerification, stopped: { reason: ContactStopReason } | null, voicemail: { rule: VoicemailRule } | null }>, covers: Array<{ lenderName: string, coveringName: string, untilDay: string }>, activePlan?: { id: string, content: { medication: { naloxoneLocation: string | null, naloxoneWho: string | null, prescriber: string | null, nextDose: string | null, suppliedThrough: string | null } } } | null } };

export type ContactQueryVariables = Exact<{
  id: string | number;
  followUps: boolean;
}>;


export type ContactQuery = { patient: { id: string, version: number, displayName: string, firstName: string, lastName: string, preferredName: string | null, pronouns: string | null, birthDate: string, primarySubstances: Array<Substance>, timeZone: string, language: Language, pinStatus: PinStatus, details: { otherLanguage: string | null, wantsInterpreter: boolean | null, insurer: string | null, memberId: string | null, gender: string | null, race: string | null, ethnicity: string | null, education: string | null, employment: string | null, substanceUse: Array<string>, emergencyContact: { name: string, relation: string, phone: string | null, words: string } | null } | null, episode: { id: string, facilityName: string, timeZone: string, levelOfCare: LevelOfCare, admittedOn: string, dischargedOn: string | null, dischargeReason: DischargeReason | null, isDischargeUndoable: boolean } | null, contacts: Array<{ id: string, kind: ContactKind, address: string, isShared: boolean, safeFrom: string | null, safeUntil: string | null, verification: ContactVerification, verifiedAt: string | null, stopped: { reason: ContactStopReason, since: string } | null, voicemail: { rule: VoicemailRule, answer: { id: string, agreed: boolean, source: VoicemailSource, answeredAt: string, recordedByName: string | null, endedAt: string | null } | null } | null }>, consents: Array<{ id: string, channel: Channel, purpose: ConsentPurpose, covers: Array<ConsentPurpose>, allowsNumbers: boolean, source: ConsentSource, grantedAt: string, grantedByName: string, revokedAt: string | null }>, careTeam: Array<{ id: string, isPrimary: boolean, staffMember: { id: string, displayName: string, roles: Array<Role> } }>, statusChanges: Array<{ id: string, status: PatientStatus, effectiveOn: string, note: string | null, changedAt: string, changedByName: string, stopped: Array<{ programmeName: string, messageCount: number }> }>, enrollments?: Array<{ id: string, status: EnrollmentStatus, programmeName: string, occurrences: Array<{ id: string, status: OccurrenceStatus, channel: Channel | null }> }> } };

export type UpdatePatientMutationVariables = Exact<{
  input: UpdatePatientInput;
}>;


export type UpdatePatientMutation = { updatePatient: { id: string, version: number } };

export type SetEmergencyContactMutationVariables = Exact<{
  input: SetEmergencyContactInput;
}>;


export type SetEmergencyContactMutation = { setEmergencyContact: { id: string } };

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { addContact: { id: string } };

export type RemoveContactMutationVariables = Exact<{
  input: ContactInput;
}>;


export type RemoveContactMutation = { removeContact: { id: string } };

export type SendContactCodeMutationVariables = Exact<{
  input: ContactInput;
}>;


export type SendContactCodeMutation = { sendContactCode: { id: string, verification: ContactVerification } };

export type VerifyContactMutationVariables = Exact<{
  input: VerifyContactInput;
}>;


export type VerifyContactMutation = { verifyContact: { id: string, verification: ContactVerification } };

export type GrantConsentMutationVariables = Exact<{
  input: GrantConsentInput;
}>;


export type GrantConsentMutation = { grantConsent: { id: string } };

export type RevokeConsentMutationVariables = Exact<{
  input: RevokeConsentInput;
}>;


export type RevokeConsentMutation = { revokeConsent: { id: string } };

export type VoicemailWordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type VoicemailWordingsQuery = { voicemailWordings: Array<{ language: Language, text: string }> };

export type RecordVoicemailConsentMutationVariables = Exact<{
  input: RecordVoicemailConsentInput;
}>;


export type RecordVoicemailConsentMutation = { recordVoicemailConsent: { id: string } };

export type RevokeVoicemailConsentMutationVariables = Exact<{
  input: RevokeVoicemailConsentInput;
}>;


export type RevokeVoicemailConsentMutation = { revokeVoicemailConsent: { id: string } };

export type IssueSetupCodeMutationVariables = Exact<{
  input: IssueSetupCodeInput;
}>;


export type IssueSetupCodeMutation = { issueSetupCode: { code: string, expiresAt: string } };

export type SendAccessLinkMutationVariables = Exact<{
  input: SendAccessLinkInput;
}>;


export type SendAccessLinkMutation = { sendAccessLink: { sentTo: string } };

export type AssignCareTeamMutationVariables = Exact<{
  input: AssignCareTeamInput;
}>;


export type AssignCareTeamMutation = { assignCareTeam: { id: string } };

export type EndCareTeamMutationVariables = Exact<{
  input: EndCareTeamInput;
}>;


export type EndCareTeamMutation = { endCareTeam: { id: string } };

export type ConsentWordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentWordingsQuery = { consentWordings: Array<{ channel: Channel, purpose: ConsentPurpose, language: Language, text: string, numbers: string | null }> };

export type PatientCalendarQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientCalendarQuery = { calendarFeeds: Array<{ id: string, patientId: string | null, issuedAt: string, issuedByName: string | null }> };

export type EndPatientCalendarMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type EndPatientCalendarMutation = { revokeCalendarFeed: boolean };

export type ChangeLevelOfCareMutationVariables = Exact<{
  input: ChangeLevelOfCareInput;
}>;


export type ChangeLevelOfCareMutation = { changeLevelOfCare: { id: string, episode: { id: string, levelOfCare: LevelOfCare } | null } };

export type UndoDischargeMutationVariables = Exact<{
  input: UndoDischargeInput;
}>;


export type UndoDischargeMutation = { undoDischarge: { id: string, episode: { id: string, dischargedOn: string | null } | null } };

export type ChangePatientStatusMutationVariables = Exact<{
  input: ChangePatientStatusInput;
}>;


export type ChangePatientStatusMutation = { changePatientStatus: { id: string, stopped: Array<{ programmeName: string, messageCount: number }> } };

export type MergedIntoQueryVariables = Exact<{
  patientId: string | number;
}>;


export type MergedIntoQuery = { mergedInto: string | null };

export type TreatmentGoalsQueryVariables = Exact<{
  id: string | number;
}>;


export type TreatmentGoalsQuery = { patient: { id: string, treatmentGoals: Array<{ id: string, version: number, text: string, status: TreatmentGoalStatus, authorName: string, createdAt: string, closedAt: string | null }> } };

export type AddTreatmentGoalMutationVariables = Exact<{
  input: AddTreatmentGoalInput;
}>;


export type AddTreatmentGoalMutation = { addTreatmentGoal: { id: string } };

export type UpdateTreatmentGoalMutationVariables = Exact<{
  input: UpdateTreatmentGoalInput;
}>;


export type UpdateTreatmentGoalMutation = { updateTreatmentGoal: { id: string } };

export type NewPatientChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type NewPatientChoicesQuery = { facilities: Array<{ id: string, name: string, timeZone: string }> };

export type InquiryToAdmitQueryVariables = Exact<{
  id: string | number;
}>;


export type InquiryToAdmitQuery = { inquiry: { id: string, facilityId: string, askFor: string, phone: string, caller: Caller, language: Language, voicemail: Voicemail } };

export type AdmitInquiryMutationVariables = Exact<{
  input: AdmitInquiryInput;
}>;


export type AdmitInquiryMutation = { admitInquiry: { id: string } };

export type CreatePatientMutationVariables = Exact<{
  input: CreatePatientInput;
}>;


export type CreatePatientMutation = { createPatient: { id: string } };

export type SummaryQueryVariables = Exact<{
  id: string | number;
  answers: boolean;
  safety: boolean;
  plans: boolean;
  tasks: boolean;
}>;


export type SummaryQuery = { patient: { id: string, timeZone: string, checkIns?: Array<{ id: string, answeredAt: string, mood: number | null, craving: number, wantsCall: boolean }>, safetyItems?: Array<{ id: string, reasons: Array<SafetyReason>, craving: number | null, words: string | null, holdsMessages: boolean, raisedAt: string, facilityName: string, nextStep: PageStep | null, nextStepAt: string | null, acknowledgedAt: string | null, acknowledgedByName: string | null, reached: ReachedAnswer | null, riskLevel: RiskLevel | null, planReviewed: boolean | null, supervisorInformed: boolean | null, note: string | null, closedAt: string | null, closedByName: string | null, patient: { id: string, displayName: string, timeZone: string, precautions: string | null, contacts: Array<{ id: string, kind: ContactKind, address: string, isShared: boolean, safeFrom: string | null, safeUntil: string | null, verification: ContactVerification, stopped: { reason: ContactStopReason } | null, voicemail: { rule: VoicemailRule } | null }> }, pages: Array<{ id: string, step: PageStep, staffName: string, channel: Channel | null, status: PageStatus, sentAt: string | null }> }>, texts?: Array<{ id: string, phone: string, body: string, kind: InboundTextKind, receivedAt: string, handledAt: string | null, handledByName: string | null }>, signals?: Array<{ id: string, patientId: string, patientName: string, rule: SignalRuleName, acknowledgedAt: string | null, acknowledgedByName: string | null, snoozedUntil: string | null, snoozeReason: string | null, taskId: string | null, evidence: { at: string | null, since: string | null, count: number | null, craving: number | null, baseline: number | null, used: boolean | null, substances: Array<Substance> | null, isAlone: boolean | null, hasNaloxone: boolean | null, words: Array<string> | null, weekday: number | null, startTime: string | null, endTime: string | null, startsOn: string | null, goal: number | null, attended: number | null, measure: string | null, before: number | null, score: number | null, amount: number | null, days: number | null } }>, enrollments?: Array<{ id: string, status: EnrollmentStatus, programmeName: string, occurrences: Array<{ id: string, status: OccurrenceStatus, dueAt: string, timeZone: string, channel: Channel | null }> }>, plans?: Array<{ id: string, number: number, status: PlanStatus, activatedAt: string | null, reviewDue: string | null }>, tasks?: Array<{ id: string, title: string, kind: TaskKind, priority: TaskPriority, status: TaskStatus, dueAt: string | null, createdAt: string }> } };

export type PathSummaryQueryVariables = Exact<{
  id: string | number;
}>;


export type PathSummaryQuery = { patient: { id: string, recoveryPath: { paths: Array<string>, meetingsPerWeek: number, chosenMeetings: Array<{ id: string, isHomeGroup: boolean, meeting: { id: string, name: string, weekday: number | null, startTime: string | null, timeZone: string } }> } | null, meetingProgress: { weeks: Array<{ startsOn: string, goal: number | null, attended: number }> } | null } };

export type ReviewPlanMutationVariables = Exact<{
  input: ReturnPlanInput;
}>;


export type ReviewPlanMutation = { reviewPlan: { id: string, version: number, reviewDue: string | null } };

export type ClosePlanMutationVariables = Exact<{
  input: ReturnPlanInput;
}>;


export type ClosePlanMutation = { closePlan: { stoppedMessages: number, plan: { id: string, status: PlanStatus, version: number } } };

export type HangingMessagesQueryVariables = Exact<{
  id: string | number;
}>;


export type HangingMessagesQuery = { patient: { id: string, enrollments: Array<{ id: string, status: EnrollmentStatus, anchorId: string, occurrences: Array<{ id: string, status: OccurrenceStatus }> }> } };

export type OpenReviewsQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenReviewsQuery = { patient: { id: string, tasks: Array<{ id: string, kind: TaskKind, status: TaskStatus, title: string, createdAt: string }> } };

export type PatientDocumentsQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientDocumentsQuery = { patient: { id: string, timeZone: string, careDocuments: Array<{ id: string, kind: CareDocumentKind, number: number, version: number, status: PlanStatus, authorName: string, activatedAt: string | null, reviewDue: string | null, updatedAt: string }> } };

export type CareDocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type CareDocumentQuery = { careDocument: { id: string, patientId: string, kind: CareDocumentKind, number: number, version: number, status: PlanStatus, authorName: string, activatedAt: string | null, reviewDue: string | null, updatedAt: string, reasonForChange: string | null, returnedReason: string | null, closedReason: string | null, documentHash: string | null, sections: Array<{ code: DocumentSectionCode, lines: Array<{ id: string, text: string, phone: string | null, on: string | null }> }>, gaps: Array<{ field: string, sentence: string }>, signatures: Array<{ id: string, signer: PlanSigner, method: SignatureMethod, name: string, title: string | null, witnessName: string | null, secondWitnessName: string | null, reason: string | null, paperId: string | null, signedAt: string, voidedAt: string | null }> } };

export type StartCareDocumentMutationVariables = Exact<{
  input: StartCareDocumentInput;
}>;


export type StartCareDocumentMutation = { startCareDocument: { id: string } };

export type SaveCareDocumentMutationVariables = Exact<{
  input: SaveCareDocumentInput;
}>;


export type SaveCareDocumentMutation = { saveCareDocument: { id: string, version: number, updatedAt: string } };

export type CloseCareDocumentMutationVariables = Exact<{
  input: ReturnPlanInput;
}>;


export type CloseCareDocumentMutation = { closeCareDocument: { id: string, status: PlanStatus } };

export type FacilitationQueryVariables = Exact<{
  id: string | number;
}>;


export type FacilitationQuery = { facilitationSessions: Array<{ id: string, heldOn: string, kind: FacilitationKind, topic: FacilitationTopic, soberDays: number | null, meetingsAttended: number | null, meetingsReaction: string | null, readings: string | null, slips: string | null, urges: string | null, sponsorContact: string | null, material: string | null, tasksDone: string | null, nextTasks: string | null, elementWords: string | null, loggedByName: string, enteredInErrorAt: string | null, enteredInErrorReason: string | null }>, patient: { id: string, timeZone: string, activePlan: { id: string, content: { highRiskSituations: Array<{ id: string, description: string }>, warningSigns: Array<{ id: string, text: string }>, copingStrategies: Array<{ id: string, text: string }>, goals: Array<{ id: string, text: string }> } } | null } };

export type LogFacilitationMutationVariables = Exact<{
  input: LogFacilitationInput;
}>;


export type LogFacilitationMutation = { logFacilitation: { id: string } };

export type MarkFacilitationInErrorMutationVariables = Exact<{
  input: MarkFacilitationInErrorInput;
}>;


export type MarkFacilitationInErrorMutation = { markFacilitationInError: { id: string } };

export type PlanPhrasesQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PlanPhrasesQuery = { planPhrases: { earlier: { motivations: Array<{ id: string, text: string }>, highRiskSituations: Array<{ id: string, kind: SituationKind, description: string, likelihood: number | null, confidence: number | null, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ id: string, stage: WarningStage, observer: WarningObserver, text: string }>, copingStrategies: Array<{ id: string, kind: CopingKind, text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ id: string, role: SupportRole, display: string, phone: string | null }>, goals: Array<{ id: string, horizon: GoalHorizon, text: string, targetOn: string | null }> }, templates: { motivations: Array<{ id: string, text: string }>, highRiskSituations: Array<{ id: string, kind: SituationKind, description: string, likelihood: number | null, confidence: number | null, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ id: string, stage: WarningStage, observer: WarningObserver, text: string }>, copingStrategies: Array<{ id: string, kind: CopingKind, text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ id: string, role: SupportRole, display: string, phone: string | null }>, goals: Array<{ id: string, horizon: GoalHorizon, text: string, targetOn: string | null }> } } };

export type PhraseLinesFragment = { motivations: Array<{ id: string, text: string }>, highRiskSituations: Array<{ id: string, kind: SituationKind, description: string, likelihood: number | null, confidence: number | null, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ id: string, stage: WarningStage, observer: WarningObserver, text: string }>, copingStrategies: Array<{ id: string, kind: CopingKind, text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ id: string, role: SupportRole, display: string, phone: string | null }>, goals: Array<{ id: string, horizon: GoalHorizon, text: string, targetOn: string | null }> };

export type PlanPaperQueryVariables = Exact<{
  id: string | number;
  patientId: string | number;
}>;


export type PlanPaperQuery = { patient: { id: string, displayName: string, language: Language, primarySubstances: Array<Substance> }, plan: { id: string, number: number, status: PlanStatus, content: { noteToSelf: string | null, motivations: Array<{ id: string, text: string }>, highRiskSituations: Array<{ id: string, description: string, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ id: string, stage: WarningStage, text: string }>, copingStrategies: Array<{ id: string, kind: CopingKind, text: string, steps: Array<string> }>, supportContacts: Array<{ id: string, display: string, phone: string | null }>, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, prescriber: string | null, nextDose: string | null }, lapseResponse: { firstHour: string, bySubstance: Array<{ branch: LapseBranch, firstHour: string }> } } } };

export type OwnPlanTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPlanTemplatesQuery = { ownPlanTemplates: Array<{ id: string, name: string, description: string | null, isRetired: boolean, publishedNumber: number | null, publishedAt: string | null, hasChanges: boolean, changedByName: string, updatedAt: string, planCount: number }> };

export type OwnPlanTemplateQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnPlanTemplateQuery = { ownPlanTemplate: { id: string, version: number, name: string, description: string | null, substances: Array<Substance>, isRetired: boolean, publishedNumber: number | null, publishedAt: string | null, hasChanges: boolean, changedByName: string, updatedAt: string, planCount: number, content: { noteToSelf: string | null, reviewEveryDays: number | null, motivations: Array<{ id: string, text: string }>, highRiskSituations: Array<{ id: string, kind: SituationKind, description: string, likelihood: number | null, confidence: number | null, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ id: string, stage: WarningStage, observer: WarningObserver, text: string }>, copingStrategies: Array<{ id: string, kind: CopingKind, text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ id: string, role: SupportRole, display: string, phone: string | null }>, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, takesMedication: boolean | null, prescriber: string | null, nextDose: string | null, nextDoseKind: DoseKind | null, nextDoseOn: string | null, suppliedThrough: string | null, notes: string | null }, lapseResponse: { firstHour: string, firstDay: string, whoToTell: string, wayBack: string, bySubstance: Array<{ branch: LapseBranch, firstHour: string, firstDay: string }> }, goals: Array<{ id: string, horizon: GoalHorizon, text: string, targetOn: string | null }>, weekly: { commitment: string | null, isShared: boolean, sponsorCalls: number | null, sponsorVisits: number | null } } } };

export type AddPlanTemplateMutationVariables = Exact<{
  input: AddPlanTemplateInput;
}>;


export type AddPlanTemplateMutation = { addPlanTemplate: { id: string } };

export type SavePlanTemplateMutationVariables = Exact<{
  input: SavePlanTemplateInput;
}>;


export type SavePlanTemplateMutation = { savePlanTemplate: { id: string, version: number } };

export type PublishPlanTemplateMutationVariables = Exact<{
  input: PlanTemplateVersionInput;
}>;


export type PublishPlanTemplateMutation = { publishPlanTemplate: { id: string, version: number, publishedNumber: number | null } };

export type RetirePlanTemplateMutationVariables = Exact<{
  input: PlanTemplateVersionInput;
}>;


export type RetirePlanTemplateMutation = { retirePlanTemplate: { id: string, version: number, isRetired: boolean } };

export type RevivePlanTemplateMutationVariables = Exact<{
  input: PlanTemplateVersionInput;
}>;


export type RevivePlanTemplateMutation = { revivePlanTemplate: { id: string, version: number, isRetired: boolean } };

export type PatientPlansQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientPlansQuery = { patient: { id: string, timeZone: string, plans: Array<{ id: string, number: number, status: PlanStatus, version: number, authorName: string, activatedAt: string | null, activatedByName: string | null, reviewDue: string | null, updatedAt: string }> } };

export type PlanTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanTemplatesQuery = { planTemplates: Array<{ code: string, name: string, description: string, versionNumber: number | null }> };

export type PlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanQuery = { plan: { id: string, patientId: string, number: number, status: PlanStatus, version: number, authorName: string, activatedAt: string | null, activatedByName: string | null, reviewDue: string | null, updatedAt: string, documentHash: string | null, submittedById: string | null, reasonForChange: string | null, returnedReason: string | null, closedReason: string | null, origin: { name: string, versionNumber: number | null } | null, signatures: Array<{ id: string, signer: PlanSigner, method: SignatureMethod, name: string, title: string | null, witnessName: string | null, secondWitnessName: string | null, reason: string | null, paperId: string | null, signedAt: string, voidedAt: string | null }>, content: { noteToSelf: string | null, reviewEveryDays: number | null, motivations: Array<{ id: string, text: string }>, highRiskSituations: Array<{ id: string, kind: SituationKind, description: string, likelihood: number | null, confidence: number | null, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ id: string, stage: WarningStage, observer: WarningObserver, text: string }>, copingStrategies: Array<{ id: string, kind: CopingKind, text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ id: string, role: SupportRole, display: string, phone: string | null }>, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, takesMedication: boolean | null, prescriber: string | null, nextDose: string | null, nextDoseKind: DoseKind | null, nextDoseOn: string | null, suppliedThrough: string | null, notes: string | null }, lapseResponse: { firstHour: string, firstDay: string, whoToTell: string, wayBack: string, bySubstance: Array<{ branch: LapseBranch, firstHour: string, firstDay: string }> }, goals: Array<{ id: string, horizon: GoalHorizon, text: string, targetOn: string | null }>, weekly: { commitment: string | null, isShared: boolean, sponsorCalls: number | null, sponsorVisits: number | null }, meetings: { meetingsPerWeek: number, paths: Array<string>, meetings: Array<{ meetingId: string, name: string, weekday: number | null, startTime: string | null, timeZone: string, place: string | null, transport: string | null, isHomeGroup: boolean }> } | null } } };

export type StandardLapseStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardLapseStepsQuery = { standardLapseSteps: Array<{ branch: LapseBranch, firstHour: string, firstDay: string }> };

export type PlanPathQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPathQuery = { patient: { id: string, recoveryPath: { id: string, paths: Array<string>, meetingsPerWeek: number, chosenMeetings: Array<{ id: string, isHomeGroup: boolean, transport: string | null, meeting: { id: string, name: string, weekday: number | null, startTime: string | null, timeZone: string, locationName: string | null, attendance: MeetingAttendance } }> } | null }, fellowships: Array<{ code: string, name: string }> };

export type StartPlanMutationVariables = Exact<{
  input: StartPlanInput;
}>;


export type StartPlanMutation = { startPlan: { id: string } };

export type SavePlanMutationVariables = Exact<{
  input: SavePlanInput;
}>;


export type SavePlanMutation = { savePlan: { id: string, version: number, updatedAt: string } };

export type DiscardPlanMutationVariables = Exact<{
  input: PlanVersionInput;
}>;


export type DiscardPlanMutation = { discardPlan: { id: string, status: PlanStatus } };

export type SharedWeeksQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedWeeksQuery = { sharedWeeks: Array<{ patientId: string, patientName: string, commitment: string | null, sponsorCalls: number | null, sponsorVisits: number | null, weeks: Array<{ weekOf: string, outcome: WeekOutcome | null, isOwnWord: boolean }> }> };

export type NoteWeekMutationVariables = Exact<{
  input: NoteWeekInput;
}>;


export type NoteWeekMutation = { noteWeek: { patientId: string, weeks: Array<{ weekOf: string, outcome: WeekOutcome | null, isOwnWord: boolean }> } };

export type PlanGapsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanGapsQuery = { plan: { id: string, gaps: Array<{ field: string, sentence: string }> } };

export type SubmitPlanMutationVariables = Exact<{
  input: SubmitPlanInput;
}>;


export type SubmitPlanMutation = { submitPlan: { id: string, status: PlanStatus, version: number } };

export type CosignPlanMutationVariables = Exact<{
  input: SubmitPlanInput;
}>;


export type CosignPlanMutation = { cosignPlan: { id: string, status: PlanStatus, version: number } };

export type ReturnPlanMutationVariables = Exact<{
  input: ReturnPlanInput;
}>;


export type ReturnPlanMutation = { returnPlan: { id: string, status: PlanStatus, version: number } };

export type ActivationQueryVariables = Exact<{
  id: string | number;
  planId: string | number;
}>;


export type ActivationQuery = { patient: { id: string, displayName: string, enrollments: Array<{ id: string, status: EnrollmentStatus, occurrences: Array<{ id: string, status: OccurrenceStatus }> }>, plans: Array<{ id: string, number: number, status: PlanStatus }> }, followUpPreview: { timeZone: string, channel: Channel | null, blockedReason: string | null, steps: Array<{ stepCode: string, dueAt: string, shiftedByQuietHours: boolean }> } };

export type RecordVerbalAgreementMutationVariables = Exact<{
  input: RecordVerbalAgreementInput;
}>;


export type RecordVerbalAgreementMutation = { recordVerbalAgreement: { id: string, status: PlanStatus, version: number } };

export type WindowOptionsQueryVariables = Exact<{
  patientId: string | number;
  windows: Array<WindowInput> | WindowInput;
}>;


export type WindowOptionsQuery = { windowOptions: { wantsMeetings: boolean, reach: { transport: Transport, postalCode: string, withinMiles: number } | null, spans: Array<{ inPersonCount: number, onlineCount: number, options: Array<{ startsAt: string, way: OptionWay, transport: string | null, isChosen: boolean, meeting: { id: string, name: string, timeZone: string, distanceMiles: number | null } }> }> } };

export type RecordMeetingReachMutationVariables = Exact<{
  input: RecordMeetingReachInput;
}>;


export type RecordMeetingReachMutation = { recordMeetingReach: { transport: Transport, postalCode: string, withinMiles: number } };

export type SignedRecordsQueryVariables = Exact<{
  patientId: string | number;
}>;


export type SignedRecordsQuery = { signedRecords: Array<{ id: string, kind: SignedRecordKind, title: string, signedOn: string }>, patientSharing: { patientId: string, parties: Array<{ id: string, name: string }> } };

export type ReleaseRecordFilesMutationVariables = Exact<{
  input: ReleaseRecordFilesInput;
}>;


export type ReleaseRecordFilesMutation = { releaseRecordFiles: { fileName: string, mediaType: string, base64: string } };

export type ReleaseRecordFilesSinceMutationVariables = Exact<{
  input: ReleaseRecordFilesSinceInput;
}>;


export type ReleaseRecordFilesSinceMutation = { releaseRecordFilesSince: { fileCount: number, file: { fileName: string, mediaType: string, base64: string } | null, refused: Array<{ patientId: string, displayName: string, sentence: string }> } };

export type RecoveryQueryVariables = Exact<{
  id: string | number;
  plans: boolean;
}>;


export type RecoveryQuery = { patient: { id: string, language: Language, timeZone: string, recoveryPath: { paths: Array<string> } | null, sponsors: Array<{ id: string, version: number, state: SponsorState, name: string | null, fellowship: string | null, effectiveFrom: string, recordedByName: string | null }>, stepVisits: Array<{ fellowship: string, step: number, visit: number, startedOn: string, finishedOn: string | null }>, recoveryTasks: Array<{ id: string, version: number, kind: RecoveryTaskKind, step: number | null, title: string, details: string | null, dueOn: string | null, status: RecoveryTaskStatus, closedOn: string | null, assignedByName: string }>, recoveryStart?: { startedOn: string, recordedOn: string, recordedByName: string, reason: string | null } | null, lapses?: Array<{ id: string, submitId: string, version: number, happenedOn: string, whatHappened: string | null, whatHelped: string | null, whatToChange: string | null, recordedByName: string | null, isTakenBack: boolean }> } };

export type TaskTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskTemplatesQuery = { recoveryTaskTemplates: Array<{ code: string, kind: RecoveryTaskKind, step: number | null, isOwn: boolean, en: { title: string, details: string | null }, es: { title: string, details: string | null } | null }> };

export type StepLabelsQueryVariables = Exact<{
  fellowship: string;
}>;


export type StepLabelsQuery = { stepTexts: Array<{ kind: StepKind, labels: Array<string> }> };

export type RecordSponsorMutationVariables = Exact<{
  input: RecordSponsorInput;
}>;


export type RecordSponsorMutation = { recordSponsor: Array<{ id: string, version: number }> };

export type SetPatientStepMutationVariables = Exact<{
  input: SetPatientStepInput;
}>;


export type SetPatientStepMutation = { setPatientStep: Array<{ step: number, visit: number }> };

export type AssignRecoveryTaskMutationVariables = Exact<{
  input: AssignRecoveryTaskInput;
}>;


export type AssignRecoveryTaskMutation = { assignRecoveryTask: { id: string } };

export type ChangeRecoveryTaskMutationVariables = Exact<{
  input: ChangeRecoveryTaskInput;
}>;


export type ChangeRecoveryTaskMutation = { changeRecoveryTask: { id: string, version: number } };

export type RecordRecoveryStartMutationVariables = Exact<{
  input: RecordRecoveryStartInput;
}>;


export type RecordRecoveryStartMutation = { recordRecoveryStart: { startedOn: string } };

export type RecordLapseMutationVariables = Exact<{
  input: RecordLapseInput;
}>;


export type RecordLapseMutation = { recordLapse: { id: string, version: number } };

export type ReportQueryVariables = Exact<{
  from: string;
  until: string;
  levelOfCare?: LevelOfCare | null | undefined;
}>;


export type ReportQuery = { report: { isExact: boolean, figures: Array<{ metric: ReportMetric, total: { facilityId: string | null, facilityName: string | null, counted: number | null, outOf: number | null, medianMinutes: number | null, isSuppressed: boolean }, facilities: Array<{ facilityId: string | null, facilityName: string | null, counted: number | null, outOf: number | null, medianMinutes: number | null, isSuppressed: boolean }> }> } };

export type ReportCasesQueryVariables = Exact<{
  metric: ReportMetric;
  from: string;
  until: string;
  levelOfCare?: LevelOfCare | null | undefined;
  facilityId?: string | number | null | undefined;
}>;


export type ReportCasesQuery = { reportCases: Array<{ patientId: string, displayName: string, outOf: number, counted: number }> };

export type ExportReportMutationVariables = Exact<{
  input: ExportReportInput;
}>;


export type ExportReportMutation = { exportReport: { fileName: string, content: string } };

export type ReleaseTedsFileMutationVariables = Exact<{
  input: ReleaseTedsFileInput;
}>;


export type ReleaseTedsFileMutation = { releaseTedsFile: { fileName: string, content: string, recordCount: number, refusedCount: number } };

export type TedsRecordsQueryVariables = Exact<{
  kind: TedsKind;
  from: string;
  until: string;
}>;


export type TedsRecordsQuery = { tedsRecords: Array<{ episodeId: string, patientId: string, displayName: string, facilityName: string, on: string, missing: Array<string>, items: Array<{ name: string, code: number }> }> };

export type RecordIncapacityMutationVariables = Exact<{
  input: RecordIncapacityInput;
}>;


export type RecordIncapacityMutation = { recordIncapacity: { patientId: string } };

export type EndIncapacityMutationVariables = Exact<{
  input: EndIncapacityInput;
}>;


export type EndIncapacityMutation = { endIncapacity: { patientId: string } };

export type TellOfMinorAtRiskMutationVariables = Exact<{
  input: TellOfMinorAtRiskInput;
}>;


export type TellOfMinorAtRiskMutation = { tellOfMinorAtRisk: { disclosure: { id: string } } };

export type MyCounselingNotesQueryVariables = Exact<{
  patientId: string | number;
}>;


export type MyCounselingNotesQuery = { myCounselingNotes: Array<{ id: string, sessionKind: CounselingSessionKind, heldOn: string, text: string, createdAt: string }> };

export type InheritedNotesQueryVariables = Exact<{
  patientId: string | number;
}>;


export type InheritedNotesQuery = { inheritedNotes: Array<{ authorId: string, authorName: string, openUntil: string | null, notes: Array<{ id: string, sessionKind: CounselingSessionKind, heldOn: string, text: string, createdAt: string }> }> };

export type OpenInheritedNotesMutationVariables = Exact<{
  input: OpenInheritedNotesInput;
}>;


export type OpenInheritedNotesMutation = { openInheritedNotes: Array<{ authorId: string }> };

export type WriteCounselingNoteMutationVariables = Exact<{
  input: WriteCounselingNoteInput;
}>;


export type WriteCounselingNoteMutation = { writeCounselingNote: Array<{ id: string }> };

export type ReleaseCounselingNotesMutationVariables = Exact<{
  input: ReleaseCounselingNotesInput;
}>;


export type ReleaseCounselingNotesMutation = { releaseCounselingNotes: { notice: string | null, consentCopy: Array<{ heading: string, text: string }> | null, disclosure: { recipientName: string, recipientAffiliation: string | null, disclosedAt: string, discloserName: string }, content: Array<{ id: string, heldOn: string, text: string }> } };

export type PatientSharingQueryVariables = Exact<{
  patientId: string | number;
}>;


export type PatientSharingQuery = { patientSharing: { patientId: string, suggestedDiscloser: string, today: string, signers: ConsentSigners, recordableFindings: Array<IncapacityKind>, guardiansMayBe: Array<GuardianRelationship>, parties: Array<{ id: string, name: string, role: RecipientRole, affiliation: string | null }>, consents: Array<{ id: string, type: Part2ConsentType, state: Part2ConsentState, recipientClasses: Array<RecipientClass>, categories: Array<InformationCategory>, purposes: Array<DisclosurePurpose>, expiresOn: string | null, expiresEvent: string | null, language: Language, formHash: string, aid: ReadingAid, aidName: string | null, signerRelationship: SignerRelationship, preparedByName: string, signerName: string | null, signedBy: ConsentSigningWay | null, signedAt: string | null, witnessName: string | null, paperId: string | null, guardianAsked: boolean, guardianName: string | null, guardianSignedBy: ConsentSigningWay | null, guardianSignedAt: string | null, guardianWitnessName: string | null, guardianPaperId: string | null, revokedAt: string | null, revokedHow: RevocationWay | null, parties: Array<{ id: string, name: string, role: RecipientRole, affiliation: string | null }>, sections: Array<{ heading: string, text: string }> }>, findings: Array<{ id: string, kind: IncapacityKind, cause: IncapacityCause | null, basis: string, threat: string | null, personName: string, personRelation: string, fromOn: string, untilOn: string | null, recordedByName: string, isCurrent: boolean }>, guardians: Array<{ id: string, name: string, relationship: GuardianRelationship, phone: string | null, basis: string, fromOn: string, untilOn: string | null, isCurrent: boolean }>, restrictions: Array<{ id: string, words: string, categories: Array<InformationCategory>, askedAt: string, recordedByName: string, decision: RestrictionDecision | null, decisionWords: string | null, decidedByName: string | null, endedAt: string | null, party: { id: string, name: string } | null }>, notice: { language: Language, givenHow: PatientNoticeWay, givenAt: string, givenByName: string } | null } };

export type DisclosuresQueryVariables = Exact<{
  patientId: string | number;
  after?: string | null | undefined;
}>;


export type DisclosuresQuery = { disclosures: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, basis: DisclosureBasis, recipientName: string, recipientAffiliation: string | null, purpose: DisclosurePurpose | null, categories: Array<InformationCategory>, means: DisclosureMeans | null, words: string | null, authority: string | null, nature: string | null, disclosedAt: string, discloserName: string } }> } };

export type PrepareConsentMutationVariables = Exact<{
  input: PrepareConsentInput;
}>;


export type PrepareConsentMutation = { prepareConsent: { consents: Array<{ id: string }> } };

export type DiscardConsentMutationVariables = Exact<{
  input: Part2ConsentInput;
}>;


export type DiscardConsentMutation = { discardConsent: { patientId: string } };

export type RevokePart2ConsentMutationVariables = Exact<{
  input: Part2ConsentInput;
}>;


export type RevokePart2ConsentMutation = { revokePart2Consent: { patientId: string } };

export type NoteConsentEventMutationVariables = Exact<{
  input: Part2ConsentInput;
}>;


export type NoteConsentEventMutation = { noteConsentEvent: { patientId: string } };

export type AskRestrictionMutationVariables = Exact<{
  input: AskRestrictionInput;
}>;


export type AskRestrictionMutation = { askRestriction: { patientId: string } };

export type DecideRestrictionMutationVariables = Exact<{
  input: DecideRestrictionInput;
}>;


export type DecideRestrictionMutation = { decideRestriction: { patientId: string } };

export type AddGuardianMutationVariables = Exact<{
  input: AddGuardianInput;
}>;


export type AddGuardianMutation = { addGuardian: { patientId: string } };

export type EndGuardianMutationVariables = Exact<{
  input: EndGuardianInput;
}>;


export type EndGuardianMutation = { endGuardian: { patientId: string } };

export type GiveNoticeMutationVariables = Exact<{
  input: GiveNoticeInput;
}>;


export type GiveNoticeMutation = { giveNotice: { patientId: string } };

export type DiscloseOtherwiseMutationVariables = Exact<{
  input: DiscloseOtherwiseInput;
}>;


export type DiscloseOtherwiseMutation = { discloseOtherwise: { disclosure: { id: string } } };

export type RecordEmergencyDisclosureMutationVariables = Exact<{
  input: RecordEmergencyDisclosureInput;
}>;


export type RecordEmergencyDisclosureMutation = { recordEmergencyDisclosure: { disclosure: { id: string } } };

export type ReleaseAttendanceLetterMutationVariables = Exact<{
  input: ReleaseAttendanceLetterInput;
}>;


export type ReleaseAttendanceLetterMutation = { releaseAttendanceLetter: { notice: string | null, consentCopy: Array<{ heading: string, text: string }> | null, disclosure: { recipientName: string, recipientAffiliation: string | null, disclosedAt: string, discloserName: string }, content: { patientName: string, birthDate: string, facilityName: string, attendance: { from: string, until: string, expected: number, attended: number, excused: number, noShow: number, minutes: number } } } };

export type StepTextsQueryVariables = Exact<{
  fellowship: string;
}>;


export type StepTextsQuery = { stepTexts: Array<{ kind: StepKind, labels: Array<string>, wording: Array<string>, source: string | null, notice: string | null }> };

export type TasksQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, kind: TaskKind, title: string, priority: TaskPriority, status: TaskStatus, createdAt: string, dueAt: string | null, completedAt: string | null, completedByName: string | null, outcome: string | null, assignee: { id: string, displayName: string } | null, patient: { id: string, displayName: string, phone: string | null, isShared: boolean, voicemailRule: VoicemailRule | null, precautions: string | null, safeFrom: string | null, safeUntil: string | null, timeZone: string } | null } }> } };

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;


export type CreateTaskMutation = { createTask: { id: string } };

export type TaskPatientQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskPatientQuery = { patient: { id: string, displayName: string } };

export type TeamQueryVariables = Exact<{
  days: number;
}>;


export type TeamQuery = { teamOverview: { reviews: Array<{ id: string, kind: ReviewKind, patientId: string | null, subject: string, count: number, authorName: string, since: string }>, loads: Array<{ primaryPatients: number, teamPatients: number, openTasks: number, overdueTasks: number, unsignedSessions: number, coveredBy: string | null, coveredUntil: string | null, staffMember: { id: string, displayName: string, roles: Array<Role> } }>, responses: Array<{ kind: ResponseKind, total: number, waiting: number, medianMinutes: number | null, slowMinutes: number | null }> } };

export type TeamMemberPatientsQueryVariables = Exact<{
  staffMemberId: string | number;
}>;


export type TeamMemberPatientsQuery = { teamMemberPatients: { staffMember: { id: string, displayName: string, roles: Array<Role> }, patients: Array<{ id: string, displayName: string, isPrimary: boolean, openTasks: number, overdueTasks: number, planReviewDue: string | null }> } };

export type TodayQueryVariables = Exact<{
  mine?: boolean | null | undefined;
}>;


export type TodayQuery = { today: { reachesAll: boolean, patientCount: number, needCount: number, lines: Array<{ patientId: string, patientName: string, reasonCount: number, reasons: Array<{ alikeCount: number, safetyItem: { id: string, reasons: Array<SafetyReason>, craving: number | null, words: string | null, holdsMessages: boolean, raisedAt: string, facilityName: string, nextStep: PageStep | null, nextStepAt: string | null, acknowledgedAt: string | null, acknowledgedByName: string | null, reached: ReachedAnswer | null, riskLevel: RiskLevel | null, planReviewed: boolean | null, supervisorInformed: boolean | null, note: string | null, closedAt: string | null, closedByName: string | null, patient: { id: string, displayName: string, timeZone: string, precautions: string | null, contacts: Array<{ id: string, kind: ContactKind, address: string, isShared: boolean, safeFrom: string | null, safeUntil: string | null, verification: ContactVerification, stopped: { reason: ContactStopReason } | null, voicemail: { rule: VoicemailRule } | null }> }, pages: Array<{ id: string, step: PageStep, staffName: string, channel: Channel | null, status: PageStatus, sentAt: string | null }> } | null, signal: { id: string, patientId: string, patientName: string, rule: SignalRuleName, acknowledgedAt: string | null, acknowledgedByName: string | null, snoozedUntil: string | null, snoozeReason: string | null, taskId: string | null, evidence: { at: string | null, since: string | null, count: number | null, craving: number | null, baseline: number | null, used: boolean | null, substances: Array<Substance> | null, isAlone: boolean | null, hasNaloxone: boolean | null, words: Array<string> | null, weekday: number | null, startTime: string | null, endTime: string | null, startsOn: string | null, goal: number | null, attended: number | null, measure: string | null, before: number | null, score: number | null, amount: number | null, days: number | null } } | null, task: { id: string, kind: TaskKind, title: string, priority: TaskPriority, status: TaskStatus, createdAt: string, dueAt: string | null, completedAt: string | null, completedByName: string | null, outcome: string | null, assignee: { id: string, displayName: string } | null, patient: { id: string, displayName: string, phone: string | null, isShared: boolean, voicemailRule: VoicemailRule | null, precautions: string | null, safeFrom: string | null, safeUntil: string | null, timeZone: string } | null } | null }> }>, unsigned: Array<{ id: string, patientId: string, patientName: string, kind: DocumentKind, status: PlanStatus, since: string }>, ending: Array<{ kind: EndingKind, id: string, patientId: string, patientName: string, on: string }> } };

export type DaySessionFragment = { id: string, groupId: string, groupTitle: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, room: string | null, facilityName: string, status: GroupSessionStatus, isOpenToMe: boolean };

export type DaySessionsQueryVariables = Exact<{
  filter: GroupSessionFilter;
}>;


export type DaySessionsQuery = { groupSessions: { edges: Array<{ node: { id: string, groupId: string, groupTitle: string, startsAt: string, endsAt: string, localDate: string, localTime: string, timeZone: string, room: string | null, facilityName: string, status: GroupSessionStatus, isOpenToMe: boolean } }> } };

export type DayAppointmentsQueryVariables = Exact<{
  input: AppointmentDaysInput;
}>;


export type DayAppointmentsQuery = { appointments: Array<{ id: string, patientId: string, patientName: string, timeZone: string, kind: AppointmentKind, status: AppointmentStatus, startsAt: string, localTime: string, minutes: number }> };

export type CallsDueQueryVariables = Exact<{
  filter: TaskFilter;
}>;


export type CallsDueQuery = { tasks: { totalCount: number, edges: Array<{ node: { id: string, kind: TaskKind, title: string, priority: TaskPriority, status: TaskStatus, createdAt: string, dueAt: string | null, completedAt: string | null, completedByName: string | null, outcome: string | null, assignee: { id: string, displayName: string } | null, patient: { id: string, displayName: string, phone: string | null, isShared: boolean, voicemailRule: VoicemailRule | null, precautions: string | null, safeFrom: string | null, safeUntil: string | null, timeZone: string } | null } }> } };

export type SharedTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type SharedTextsQuery = { sharedTexts: Array<{ id: string, phone: string, body: string, kind: InboundTextKind, receivedAt: string, handledAt: string | null, handledByName: string | null }> };

export type ServiceAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceAgreementsQuery = { serviceAgreements: Array<{ id: string, name: string, services: string, signedOn: string, endsOn: string | null, documentName: string, keeperId: string, keeperName: string, version: number }> };

export type ColleaguesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { staffMembers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ node: { id: string, displayName: string, status: StaffStatus, roles: Array<Role> } }> } };

export type PathNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PathNamesQuery = { fellowships: Array<{ code: string, name: string }> };

export type FellowshipsQueryVariables = Exact<{ [key: string]: never; }>;


export type FellowshipsQuery = { fellowships: Array<{ code: string, name: string, isTwelveStep: boolean }> };

export type LinkInquiryMutationVariables = Exact<{
  input: LinkInquiryInput;
}>;


export type LinkInquiryMutation = { linkInquiry: { id: string, patientId: string | null } };

export type LogAttendanceMutationVariables = Exact<{
  input: LogAttendanceInput;
}>;


export type LogAttendanceMutation = { logAttendance: { attendance: { id: string } | null, questions: Array<{ kind: AttendanceDoubt, canConfirm: boolean, other: { id: string, meetingName: string, startedAt: string } | null }> } };

export type ParticipationQueryVariables = Exact<{
  id: string | number;
}>;


export type ParticipationQuery = { patient: { id: string, participation: Array<{ weekOf: string, meetings: number, sponsorContact: boolean, hasHomeGroup: boolean, service: boolean, stepWork: boolean, reading: boolean }> } };

export type ProgrammePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammePlacesQuery = { programmePlaces: Array<{ id: string, facilityId: string, levelOfCare: LevelOfCare, track: string | null, places: number, taken: number | null }> };

export type SafetyItemFieldsFragment = { id: string, reasons: Array<SafetyReason>, craving: number | null, words: string | null, holdsMessages: boolean, raisedAt: string, facilityName: string, nextStep: PageStep | null, nextStepAt: string | null, acknowledgedAt: string | null, acknowledgedByName: string | null, reached: ReachedAnswer | null, riskLevel: RiskLevel | null, planReviewed: boolean | null, supervisorInformed: boolean | null, note: string | null, closedAt: string | null, closedByName: string | null, patient: { id: string, displayName: string, timeZone: string, precautions: string | null, contacts: Array<{ id: string, kind: ContactKind, address: string, isShared: boolean, safeFrom: string | null, safeUntil: string | null, verification: ContactVerification, stopped: { reason: ContactStopReason } | null, voicemail: { rule: VoicemailRule } | null }> }, pages: Array<{ id: string, step: PageStep, staffName: string, channel: Channel | null, status: PageStatus, sentAt: string | null }> };

export type AcknowledgeSafetyItemMutationVariables = Exact<{
  input: SafetyItemInput;
}>;


export type AcknowledgeSafetyItemMutation = { acknowledgeSafetyItem: { id: string } };

export type CloseSafetyItemMutationVariables = Exact<{
  input: CloseSafetyItemInput;
}>;


export type CloseSafetyItemMutation = { closeSafetyItem: { id: string } };

export type SignalFieldsFragment = { id: string, patientId: string, patientName: string, rule: SignalRuleName, acknowledgedAt: string | null, acknowledgedByName: string | null, snoozedUntil: string | null, snoozeReason: string | null, taskId: string | null, evidence: { at: string | null, since: string | null, count: number | null, craving: number | null, baseline: number | null, used: boolean | null, substances: Array<Substance> | null, isAlone: boolean | null, hasNaloxone: boolean | null, words: Array<string> | null, weekday: number | null, startTime: string | null, endTime: string | null, startsOn: string | null, goal: number | null, attended: number | null, measure: string | null, before: number | null, score: number | null, amount: number | null, days: number | null } };

export type AcknowledgeSignalMutationVariables = Exact<{
  input: AcknowledgeSignalInput;
}>;


export type AcknowledgeSignalMutation = { acknowledgeSignal: { id: string } };

export type SnoozeSignalMutationVariables = Exact<{
  input: SnoozeSignalInput;
}>;


export type SnoozeSignalMutation = { snoozeSignal: { id: string } };

export type ActOnSignalMutationVariables = Exact<{
  input: ActOnSignalInput;
}>;


export type ActOnSignalMutation = { actOnSignal: { id: string } };

export type SimilarPatientsQueryVariables = Exact<{
  input: SimilarPatientsInput;
}>;


export type SimilarPatientsQuery = { similarPatients: { lookedAtAll: boolean, patients: Array<{ id: string, displayName: string, birthDate: string, facilityName: string, reasons: Array<LikenessReason> }> } };

export type TalkCardQueryVariables = Exact<{
  patientId: string | number;
}>;


export type TalkCardQuery = { whoMayWeTalkTo: { patientId: string, nobodyElse: string, people: Array<{ party: { id: string, name: string, role: RecipientRole, affiliation: string | null }, topics: Array<{ consentId: string, purposes: Array<DisclosurePurpose>, categories: Array<InformationCategory>, expiresOn: string | null, expiresEvent: string | null, sentence: string }> }>, classes: Array<{ consentId: string, classes: Array<RecipientClass>, purposes: Array<DisclosurePurpose>, categories: Array<InformationCategory>, expiresOn: string | null, expiresEvent: string | null, sentence: string }> } };

export type DiscloseWithConsentMutationVariables = Exact<{
  input: DiscloseWithConsentInput;
}>;


export type DiscloseWithConsentMutation = { discloseWithConsent: { notice: string | null, consentCopy: Array<{ heading: string, text: string }> | null, disclosure: { id: string } } };

export type TaskFieldsFragment = { id: string, kind: TaskKind, title: string, priority: TaskPriority, status: TaskStatus, createdAt: string, dueAt: string | null, completedAt: string | null, completedByName: string | null, outcome: string | null, assignee: { id: string, displayName: string } | null, patient: { id: string, displayName: string, phone: string | null, isShared: boolean, voicemailRule: VoicemailRule | null, precautions: string | null, safeFrom: string | null, safeUntil: string | null, timeZone: string } | null };

export type CompleteTaskMutationVariables = Exact<{
  input: CompleteTaskInput;
}>;


export type CompleteTaskMutation = { completeTask: { id: string, status: TaskStatus } };

export type InboundTextFieldsFragment = { id: string, phone: string, body: string, kind: InboundTextKind, receivedAt: string, handledAt: string | null, handledByName: string | null };

export type MarkTextHandledMutationVariables = Exact<{
  input: InboundTextInput;
}>;


export type MarkTextHandledMutation = { markTextHandled: { id: string } };

export type ChartTimelineQueryVariables = Exact<{
  patientId: string | number;
  from: string;
  until: string;
}>;


export type ChartTimelineQuery = { chartTimeline: { timeZone: string, kinds: Array<TimelineKind>, totalCount: number, entries: Array<{ id: string, kind: TimelineKind, at: string, onDay: string | null, title: string | null, number: number | null, mood: number | null, hasUsed: boolean, band: string | null, milestoneUnit: MilestoneUnit | null, channel: Channel | null, attendance: GroupAttendance | null, appointmentKind: AppointmentKind | null, appointmentStatus: AppointmentStatus | null, documentKind: DocumentKind | null, levelOfCare: LevelOfCare | null, dischargeReason: DischargeReason | null, status: PatientStatus | null, inquirySource: InquirySource | null, byName: string | null }> } };

export type TracksQueryVariables = Exact<{ [key: string]: never; }>;


export type TracksQuery = { admissionSettings: { tracks: Array<string> } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationsQuery = { notifications: Array<{ kind: NotificationKind, id: string, at: string, isRead: boolean, alike: number, patientId: string | null, patientName: string | null, byName: string | null, taskTitle: string | null }> };

export type ReadNotificationMutationVariables = Exact<{
  input: ReadNotificationInput;
}>;


export type ReadNotificationMutation = { readNotification: number };

export type ReadAllNotificationsMutationVariables = Exact<{
  input: ReadAllNotificationsInput;
}>;


export type ReadAllNotificationsMutation = { readAllNotifications: number };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { staffMemberId: string, displayName: string, email: string, now: string, permissions: Array<string>, lacksSecondFactor: boolean, hasSecondFactor: boolean, organization: { id: string, name: string, secondFactorFrom: string | null }, memberships: Array<{ organizationId: string, organizationName: string, isCurrent: boolean }> } };

export type OpenTaskCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenTaskCountQuery = { tasks: { totalCount: number, edges: Array<{ node: { id: string, priority: TaskPriority } }> } };

export type SendingHaltQueryVariables = Exact<{ [key: string]: never; }>;


export type SendingHaltQuery = { sendingHalt: { since: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AdmissionFieldsFragmentDoc = new TypedDocumentString(`
    fragment AdmissionFields on PatientAdmission {
  episodeId
  items {
    item
    dueAt
    isOverdue
    how
    doneAt
    note
    checkedByName
  }
  suggestions {
    kind
    options {
      code
      label
    }
    decision {
      outcome
      label
      reason
      decidedAt
      decidedByName
    }
  }
}
    `, {"fragmentName":"AdmissionFields"}) as unknown as TypedDocumentString<AdmissionFieldsFragment, unknown>;
export const TransferFieldsFragmentDoc = new TypedDocumentString(`
    fragment TransferFields on PatientTransfers {
  groups {
    memberId
    title
    facilityName
  }
  programmes {
    enrollmentId
    programmeName
    messageCount
  }
  counselorTaskCount
  history {
    id
    effectiveOn
    fromFacilityName
    toFacilityName
    fromLevel
    toLevel
    fromTrack
    toTrack
    fromCounselorName
    toCounselorName
    note
    leftGroups
    stopped {
      programmeName
      messageCount
    }
    movedTasks
    transferredAt
    transferredByName
  }
}
    `, {"fragmentName":"TransferFields"}) as unknown as TypedDocumentString<TransferFieldsFragment, unknown>;
export const AppointmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AppointmentFields on Appointment {
  id
  version
  patientId
  patientName
  facilityId
  facilityName
  timeZone
  staffMemberId
  staffName
  roomId
  roomName
  kind
  status
  cancelReason
  startsAt
  localDate
  localTime
  minutes
  isChosenByPatient
}
    `, {"fragmentName":"AppointmentFields"}) as unknown as TypedDocumentString<AppointmentFieldsFragment, unknown>;
export const CareConversationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CareConversationFields on CareConversation {
  totalCount
  waitingForTeam
  patientIsTold
  messages {
    id
    isFromPatient
    authorName
    body
    isCrisis
    sentAt
    readAt
    readByName
  }
}
    `, {"fragmentName":"CareConversationFields"}) as unknown as TypedDocumentString<CareConversationFieldsFragment, unknown>;
export const DischargeFieldsFragmentDoc = new TypedDocumentString(`
    fragment DischargeFields on PatientDischarge {
  record {
    id
    version
    reason
    dischargedOn
    nextAppointment
    medication
    suppliedUntil
    nextDoseOn
    naloxone
    housing
    work
    phone
    contactAfter
    isLeavingNow
    recordedByName
    gaps
  }
  nextAppointment {
    startsAt
    staffName
    facilityName
    timeZone
  }
  facilityPhone
}
    `, {"fragmentName":"DischargeFields"}) as unknown as TypedDocumentString<DischargeFieldsFragment, unknown>;
export const GroupPlanFieldsFragmentDoc = new TypedDocumentString(`
    fragment GroupPlanFields on FacilityGroup {
  id
  version
  facilityId
  facilityName
  timeZone
  title
  kind
  programme
  levelOfCare
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  room
  telehealthLink
  capacity
  memberCount
  waitingCount
  startsOn
  startTime
  durationMinutes
  recurrence
  rotation
  endedOn
  nextSessionAt
}
    `, {"fragmentName":"GroupPlanFields"}) as unknown as TypedDocumentString<GroupPlanFieldsFragment, unknown>;
export const GroupSessionFieldsFragmentDoc = new TypedDocumentString(`
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
    `, {"fragmentName":"GroupSessionFields"}) as unknown as TypedDocumentString<GroupSessionFieldsFragment, unknown>;
export const RoomFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}`, {"fragmentName":"RoomFields"}) as unknown as TypedDocumentString<RoomFieldsFragment, unknown>;
export const MergeSideFieldsFragmentDoc = new TypedDocumentString(`
    fragment MergeSideFields on MergeSide {
  patientId
  displayName
  isAdmitted
  stays
  plans
  checkIns
  groupNotes
  measures
  consents
  openTasks
}
    `, {"fragmentName":"MergeSideFields"}) as unknown as TypedDocumentString<MergeSideFieldsFragment, unknown>;
export const PacketQuestionFragmentDoc = new TypedDocumentString(`
    fragment PacketQuestion on PacketQuestion {
  linkId
  type
  isRequired
  maxLength
  words {
    en
    es
  }
  options {
    code
    words {
      en
      es
    }
  }
  repeats
  rules {
    isAny
    hides
    conditions {
      question
      operator
      answer
    }
  }
  neededWhen {
    question
    operator
    answer
  }
}
    `, {"fragmentName":"PacketQuestion"}) as unknown as TypedDocumentString<PacketQuestionFragment, unknown>;
export const PacketQuestionsFragmentDoc = new TypedDocumentString(`
    fragment PacketQuestions on Packet {
  id
  finishedAt
  gaps {
    linkId
    sentence {
      en
      es
    }
  }
  fields {
    linkId
    version
    values
    rows {
      cells {
        linkId
        values
      }
    }
  }
  sections {
    linkId
    words {
      en
      es
    }
    questions {
      ...PacketQuestion
      questions {
        ...PacketQuestion
      }
    }
  }
}
    fragment PacketQuestion on PacketQuestion {
  linkId
  type
  isRequired
  maxLength
  words {
    en
    es
  }
  options {
    code
    words {
      en
      es
    }
  }
  repeats
  rules {
    isAny
    hides
    conditions {
      question
      operator
      answer
    }
  }
  neededWhen {
    question
    operator
    answer
  }
}`, {"fragmentName":"PacketQuestions"}) as unknown as TypedDocumentString<PacketQuestionsFragment, unknown>;
export const PacketDifferenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PacketDifferenceFields on PacketDifferences {
  differences {
    field
    position
    words
    inRecord
  }
  sameCount
}
    `, {"fragmentName":"PacketDifferenceFields"}) as unknown as TypedDocumentString<PacketDifferenceFieldsFragment, unknown>;
export const PhraseLinesFragmentDoc = new TypedDocumentString(`
    fragment PhraseLines on PlanPhraseList {
  motivations {
    id
    text
  }
  highRiskSituations {
    id
    kind
    description
    likelihood
    confidence
    timeWindows {
      weekday
      startTime
      endTime
    }
  }
  warningSigns {
    id
    stage
    observer
    text
  }
  copingStrategies {
    id
    kind
    text
    steps
    situationIds
  }
  supportContacts {
    id
    role
    display
    phone
  }
  goals {
    id
    horizon
    text
    targetOn
  }
}
    `, {"fragmentName":"PhraseLines"}) as unknown as TypedDocumentString<PhraseLinesFragment, unknown>;
export const DaySessionFragmentDoc = new TypedDocumentString(`
    fragment DaySession on GroupSession {
  id
  groupId
  groupTitle
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  room
  facilityName
  status
  isOpenToMe
}
    `, {"fragmentName":"DaySession"}) as unknown as TypedDocumentString<DaySessionFragment, unknown>;
export const SafetyItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment SafetyItemFields on SafetyItem {
  id
  reasons
  craving
  words
  holdsMessages
  raisedAt
  facilityName
  patient {
    id
    displayName
    timeZone
    precautions
    contacts {
      id
      kind
      address
      isShared
      safeFrom
      safeUntil
      verification
      stopped {
        reason
      }
      voicemail {
        rule
      }
    }
  }
  pages {
    id
    step
    staffName
    channel
    status
    sentAt
  }
  nextStep
  nextStepAt
  acknowledgedAt
  acknowledgedByName
  reached
  riskLevel
  planReviewed
  supervisorInformed
  note
  closedAt
  closedByName
}
    `, {"fragmentName":"SafetyItemFields"}) as unknown as TypedDocumentString<SafetyItemFieldsFragment, unknown>;
export const SignalFieldsFragmentDoc = new TypedDocumentString(`
    fragment SignalFields on Signal {
  id
  patientId
  patientName
  rule
  evidence {
    at
    since
    count
    craving
    baseline
    used
    substances
    isAlone
    hasNaloxone
    words
    weekday
    startTime
    endTime
    startsOn
    goal
    attended
    measure
    before
    score
    amount
    days
  }
  acknowledgedAt
  acknowledgedByName
  snoozedUntil
  snoozeReason
  taskId
}
    `, {"fragmentName":"SignalFields"}) as unknown as TypedDocumentString<SignalFieldsFragment, unknown>;
export const TaskFieldsFragmentDoc = new TypedDocumentString(`
    fragment TaskFields on Task {
  id
  kind
  title
  priority
  status
  createdAt
  dueAt
  completedAt
  completedByName
  outcome
  assignee {
    id
    displayName
  }
  patient {
    id
    displayName
    phone
    isShared
    voicemailRule
    precautions
    safeFrom
    safeUntil
    timeZone
  }
}
    `, {"fragmentName":"TaskFields"}) as unknown as TypedDocumentString<TaskFieldsFragment, unknown>;
export const InboundTextFieldsFragmentDoc = new TypedDocumentString(`
    fragment InboundTextFields on InboundText {
  id
  phone
  body
  kind
  receivedAt
  handledAt
  handledByName
}
    `, {"fragmentName":"InboundTextFields"}) as unknown as TypedDocumentString<InboundTextFieldsFragment, unknown>;
export const MySecondFactorsDocument = new TypedDocumentString(`
    query MySecondFactors {
  mySecondFactors {
    recoveryCodesLeft
    factors {
      id
      kind
      label
      createdAt
      lastUsedAt
    }
  }
}
    `, {"hash":"sha256:6c9d9468711c29bd6c797b23d83043b79df3653b1423f8f603f9054941ff571e"}) as unknown as TypedDocumentString<MySecondFactorsQuery, MySecondFactorsQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    createdAt
    lastSeenAt
    isCurrent
    userAgent
  }
}
    `, {"hash":"sha256:bb0091e4c0f7a992022c5f164911ac36a2fc7a7c333ffc5bb2ab3728a19d1f2a"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const MySignInsDocument = new TypedDocumentString(`
    query MySignIns {
  mySignIns {
    id
    at
    outcome
    userAgent
    network
  }
}
    `, {"hash":"sha256:bcdb3e18d4b04a64bbdddb8b3c6f1afe265273e4c61087496138f5c30c8e221e"}) as unknown as TypedDocumentString<MySignInsQuery, MySignInsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    id
  }
}
    `, {"hash":"sha256:829f20d89bc5a4e83a0190e7a71f09a2a4b0a32761e9766e24c88d9498430038"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const PatientAdmissionDocument = new TypedDocumentString(`
    query PatientAdmission($patientId: ID!) {
  patient(id: $patientId) {
    id
    displayName
    episode {
      id
      facilityName
      timeZone
      levelOfCare
      levelReasons
      track
      admittedOn
      dischargedOn
    }
    careTeam {
      id
      isPrimary
      staffMember {
        id
        displayName
      }
    }
  }
  patientAdmission(patientId: $patientId) {
    ...AdmissionFields
  }
}
    fragment AdmissionFields on PatientAdmission {
  episodeId
  items {
    item
    dueAt
    isOverdue
    how
    doneAt
    note
    checkedByName
  }
  suggestions {
    kind
    options {
      code
      label
    }
    decision {
      outcome
      label
      reason
      decidedAt
      decidedByName
    }
  }
}`, {"hash":"sha256:dded2bc47aa7e0de09795fcaa520d6588455653f5ad0a2f16f1544b4b8634d7d"}) as unknown as TypedDocumentString<PatientAdmissionQuery, PatientAdmissionQueryVariables>;
export const OpenAdmissionsDocument = new TypedDocumentString(`
    query OpenAdmissions {
  openAdmissions {
    totalCount
    admissions {
      patientId
      patientName
      facilityName
      levelOfCare
      admittedOn
      openCount
      overdueCount
      nextDueAt
      items
    }
  }
}
    `, {"hash":"sha256:93f4ba3abe520ad5542349313023ca5b7ee3f81038a3e2092fa021f6fb1dacd5"}) as unknown as TypedDocumentString<OpenAdmissionsQuery, OpenAdmissionsQueryVariables>;
export const CheckAdmissionItemDocument = new TypedDocumentString(`
    mutation CheckAdmissionItem($input: CheckAdmissionItemInput!) {
  checkAdmissionItem(input: $input) {
    ...AdmissionFields
  }
}
    fragment AdmissionFields on PatientAdmission {
  episodeId
  items {
    item
    dueAt
    isOverdue
    how
    doneAt
    note
    checkedByName
  }
  suggestions {
    kind
    options {
      code
      label
    }
    decision {
      outcome
      label
      reason
      decidedAt
      decidedByName
    }
  }
}`, {"hash":"sha256:e7d9db55c362936698af704c77d994e45abf0df0c6521a906a777311623bfb21"}) as unknown as TypedDocumentString<CheckAdmissionItemMutation, CheckAdmissionItemMutationVariables>;
export const DecideSuggestionDocument = new TypedDocumentString(`
    mutation DecideSuggestion($input: DecideSuggestionInput!) {
  decideSuggestion(input: $input) {
    ...AdmissionFields
  }
}
    fragment AdmissionFields on PatientAdmission {
  episodeId
  items {
    item
    dueAt
    isOverdue
    how
    doneAt
    note
    checkedByName
  }
  suggestions {
    kind
    options {
      code
      label
    }
    decision {
      outcome
      label
      reason
      decidedAt
      decidedByName
    }
  }
}`, {"hash":"sha256:e5d90d9b8c4ed0d57775ab986c8c8fbaf44ba72d23739ea7b4ff05371d49aa9b"}) as unknown as TypedDocumentString<DecideSuggestionMutation, DecideSuggestionMutationVariables>;
export const DescribeStayDocument = new TypedDocumentString(`
    mutation DescribeStay($input: DescribeStayInput!) {
  describeStay(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a47e60323a4f12bec0202317abe08d3fe6c7b011a34d95e5e21b02bdaa261376"}) as unknown as TypedDocumentString<DescribeStayMutation, DescribeStayMutationVariables>;
export const PatientTransfersDocument = new TypedDocumentString(`
    query PatientTransfers($patientId: ID!) {
  patientTransfers(patientId: $patientId) {
    ...TransferFields
  }
  facilities {
    id
    name
  }
}
    fragment TransferFields on PatientTransfers {
  groups {
    memberId
    title
    facilityName
  }
  programmes {
    enrollmentId
    programmeName
    messageCount
  }
  counselorTaskCount
  history {
    id
    effectiveOn
    fromFacilityName
    toFacilityName
    fromLevel
    toLevel
    fromTrack
    toTrack
    fromCounselorName
    toCounselorName
    note
    leftGroups
    stopped {
      programmeName
      messageCount
    }
    movedTasks
    transferredAt
    transferredByName
  }
}`, {"hash":"sha256:dcbf3a305be9a29b7e4d36b15c9a5c4b6684425efcac4421ec8cbde3884a3305"}) as unknown as TypedDocumentString<PatientTransfersQuery, PatientTransfersQueryVariables>;
export const TransferPatientDocument = new TypedDocumentString(`
    mutation TransferPatient($input: TransferPatientInput!) {
  transferPatient(input: $input) {
    ...TransferFields
  }
}
    fragment TransferFields on PatientTransfers {
  groups {
    memberId
    title
    facilityName
  }
  programmes {
    enrollmentId
    programmeName
    messageCount
  }
  counselorTaskCount
  history {
    id
    effectiveOn
    fromFacilityName
    toFacilityName
    fromLevel
    toLevel
    fromTrack
    toTrack
    fromCounselorName
    toCounselorName
    note
    leftGroups
    stopped {
      programmeName
      messageCount
    }
    movedTasks
    transferredAt
    transferredByName
  }
}`, {"hash":"sha256:167b0c7e1e0fa4a4f7fb4a9ef165d1cd45a49fedd07c5a1fe06d226d6d6912cb"}) as unknown as TypedDocumentString<TransferPatientMutation, TransferPatientMutationVariables>;
export const SaveServiceAgreementDocument = new TypedDocumentString(`
    mutation SaveServiceAgreement($input: SaveServiceAgreementInput!) {
  saveServiceAgreement(input: $input) {
    id
  }
}
    `, {"hash":"sha256:9e3ac5aa71c03e6d02dfd900075f03e36aa87414145132ba17272340cb7d9606"}) as unknown as TypedDocumentString<SaveServiceAgreementMutation, SaveServiceAgreementMutationVariables>;
export const AppointmentsDocument = new TypedDocumentString(`
    query Appointments($input: AppointmentDaysInput!) {
  appointments(input: $input) {
    ...AppointmentFields
  }
}
    fragment AppointmentFields on Appointment {
  id
  version
  patientId
  patientName
  facilityId
  facilityName
  timeZone
  staffMemberId
  staffName
  roomId
  roomName
  kind
  status
  cancelReason
  startsAt
  localDate
  localTime
  minutes
  isChosenByPatient
}`, {"hash":"sha256:5346c5d2885d542013aca4a1a3600d4477be4254223221fad6d1148dfcc5aeb8"}) as unknown as TypedDocumentString<AppointmentsQuery, AppointmentsQueryVariables>;
export const AppointmentFacilitiesDocument = new TypedDocumentString(`
    query AppointmentFacilities {
  facilities {
    id
    name
    timeZone
  }
}
    `, {"hash":"sha256:6f3feb2a6123f3f9548d9aac264d73ef958494e5673385138406d714cf84db43"}) as unknown as TypedDocumentString<AppointmentFacilitiesQuery, AppointmentFacilitiesQueryVariables>;
export const PatientAppointmentsDocument = new TypedDocumentString(`
    query PatientAppointments($patientId: ID!) {
  patientAppointments(patientId: $patientId) {
    appointments {
      ...AppointmentFields
    }
    offer {
      fromDate
      untilDate
      minutes
    }
  }
  patient(id: $patientId) {
    id
    facilityId
  }
}
    fragment AppointmentFields on Appointment {
  id
  version
  patientId
  patientName
  facilityId
  facilityName
  timeZone
  staffMemberId
  staffName
  roomId
  roomName
  kind
  status
  cancelReason
  startsAt
  localDate
  localTime
  minutes
  isChosenByPatient
}`, {"hash":"sha256:4b0dc830013ee4020391ce0e9622fdebeb62b1e5f772cb0edc59009943b88214"}) as unknown as TypedDocumentString<PatientAppointmentsQuery, PatientAppointmentsQueryVariables>;
export const OpenSlotsDocument = new TypedDocumentString(`
    query OpenSlots($input: OpenSlotsInput!) {
  openSlots(input: $input) {
    startsAt
    localDate
    localTime
  }
}
    `, {"hash":"sha256:522f555ae0bbb2b37916e333d2a19b108c798d6bc8d6ce3de25c8800fa240826"}) as unknown as TypedDocumentString<OpenSlotsQuery, OpenSlotsQueryVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    id
  }
}
    `, {"hash":"sha256:546eea1763fc7097d2cafe7d5f0de2da0f3b87d14b65888fccbc174f26e1052b"}) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const RescheduleAppointmentDocument = new TypedDocumentString(`
    mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
  rescheduleAppointment(input: $input) {
    id
  }
}
    `, {"hash":"sha256:fe23fd13b481825d7e6e488a206ee862b85d0048a9b8605078823b68bf80b24c"}) as unknown as TypedDocumentString<RescheduleAppointmentMutation, RescheduleAppointmentMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1c79c75195eab8352dd05f2f1a1f8cb4cffe638406289ec430a311d09d98b4e3"}) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const RecordAppointmentOutcomeDocument = new TypedDocumentString(`
    mutation RecordAppointmentOutcome($input: RecordAppointmentOutcomeInput!) {
  recordAppointmentOutcome(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8ee7bfcbbfe3a44027ff0e1522ce2ee9068469b0741135e4fcffd37cd89b00fd"}) as unknown as TypedDocumentString<RecordAppointmentOutcomeMutation, RecordAppointmentOutcomeMutationVariables>;
export const OfferAppointmentDocument = new TypedDocumentString(`
    mutation OfferAppointment($input: OfferAppointmentInput!) {
  offerAppointment(input: $input) {
    linkSentTo
  }
}
    `, {"hash":"sha256:558ea22c1005ccb5690249cccf329e152d55b111c5e89c425e49f1da6279e89f"}) as unknown as TypedDocumentString<OfferAppointmentMutation, OfferAppointmentMutationVariables>;
export const WithdrawAppointmentOfferDocument = new TypedDocumentString(`
    mutation WithdrawAppointmentOffer($input: WithdrawAppointmentOfferInput!) {
  withdrawAppointmentOffer(input: $input) {
    offer {
      minutes
    }
  }
}
    `, {"hash":"sha256:03bf095561e1525cdc8ef01ab46e6dde390f07135c7aab0964f7e850ea26bc30"}) as unknown as TypedDocumentString<WithdrawAppointmentOfferMutation, WithdrawAppointmentOfferMutationVariables>;
export const AvailabilityDocument = new TypedDocumentString(`
    query Availability($facilityId: ID!) {
  availability(facilityId: $facilityId) {
    facilityId
    facilityName
    timeZone
    people {
      id
      displayName
    }
    rooms {
      id
      name
    }
    spans {
      id
      staffMemberId
      roomId
      weekday
      localDate
      startTime
      endTime
    }
  }
}
    `, {"hash":"sha256:fe8bb97659a9f8e755a30c82d7f0dab15baec4a647c8f5595de23e67d928d3e3"}) as unknown as TypedDocumentString<AvailabilityQuery, AvailabilityQueryVariables>;
export const AddAvailabilityDocument = new TypedDocumentString(`
    mutation AddAvailability($input: AddAvailabilityInput!) {
  addAvailability(input: $input) {
    facilityId
  }
}
    `, {"hash":"sha256:2cccbed6ed502168aa8e13adf5193bba9a9229f12689d59fff6ddf0b9229f6cb"}) as unknown as TypedDocumentString<AddAvailabilityMutation, AddAvailabilityMutationVariables>;
export const RemoveAvailabilityDocument = new TypedDocumentString(`
    mutation RemoveAvailability($input: RemoveAvailabilityInput!) {
  removeAvailability(input: $input) {
    facilityId
  }
}
    `, {"hash":"sha256:e60e7e931a88a181439321ffca1468359b473167d22027ca4c078f83ab40d75d"}) as unknown as TypedDocumentString<RemoveAvailabilityMutation, RemoveAvailabilityMutationVariables>;
export const AddAppointmentRoomDocument = new TypedDocumentString(`
    mutation AddAppointmentRoom($input: AddAppointmentRoomInput!) {
  addAppointmentRoom(input: $input) {
    facilityId
  }
}
    `, {"hash":"sha256:8f1276c3a2d49095d596a2d8aff7952e11d50ce1ce0892ffe5c1ac895b88e9c0"}) as unknown as TypedDocumentString<AddAppointmentRoomMutation, AddAppointmentRoomMutationVariables>;
export const RetireAppointmentRoomDocument = new TypedDocumentString(`
    mutation RetireAppointmentRoom($input: RetireAppointmentRoomInput!) {
  retireAppointmentRoom(input: $input) {
    facilityId
  }
}
    `, {"hash":"sha256:af33205b7852616a4a91fefc1617260e23af999a6edc40198914fcd8982d0891"}) as unknown as TypedDocumentString<RetireAppointmentRoomMutation, RetireAppointmentRoomMutationVariables>;
export const AttendanceDocument = new TypedDocumentString(`
    query Attendance($id: ID!) {
  patient(id: $id) {
    id
    timeZone
    recoveryPath {
      chosenMeetings {
        id
        meeting {
          id
          name
          weekday
          startTime
          endTime
          timeZone
        }
      }
    }
    meetingProgress {
      timeZone
      weekStartsOn
      streak
      trend
      weeks {
        startsOn
        endsOn
        goal
        attended
        state
        notedOn
      }
    }
    selfHelp {
      isDischarged
      admission {
        from
        until
        meetings
        frequency
        publicCode
      }
      discharge {
        from
        until
        meetings
        frequency
        publicCode
      }
      forse {
        from
        until
        meetings
      }
    }
  }
}
    `, {"hash":"sha256:74cc358dc2ee4cb118c67a58f8291c95e4fdcc340ed8bba5ba6bc617aa59d84a"}) as unknown as TypedDocumentString<AttendanceQuery, AttendanceQueryVariables>;
export const AttendanceLogDocument = new TypedDocumentString(`
    query AttendanceLog($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
  attendanceLog(patientId: $patientId, from: $from, until: $until) {
    timeZone
    totalCount
    entries {
      id
      meetingName
      startedAt
      localDate
      evidence
      confirmed
      loggedAt
      loggedByName
      slipSeenAt
      slipSeenByName
      enteredInErrorAt
      enteredInErrorByName
      errorReason
    }
  }
}
    `, {"hash":"sha256:5a9bccab4f5b8dda98f01d9062706d98925dec05d574981bde05aa9c7614ed33"}) as unknown as TypedDocumentString<AttendanceLogQuery, AttendanceLogQueryVariables>;
export const SeeAttendanceSlipDocument = new TypedDocumentString(`
    mutation SeeAttendanceSlip($input: SeeAttendanceSlipInput!) {
  seeAttendanceSlip(input: $input) {
    id
  }
}
    `, {"hash":"sha256:dac92d88a23e77feed873b0b13505039198e183ad7c62127e0d2ff045d911f83"}) as unknown as TypedDocumentString<SeeAttendanceSlipMutation, SeeAttendanceSlipMutationVariables>;
export const MarkAttendanceInErrorDocument = new TypedDocumentString(`
    mutation MarkAttendanceInError($input: MarkAttendanceInErrorInput!) {
  markAttendanceInError(input: $input) {
    id
  }
}
    `, {"hash":"sha256:6f3f6f516b3a6615501ab0321989dacc5f7f7e28f2e22e9fe303cf9b2d2f74b2"}) as unknown as TypedDocumentString<MarkAttendanceInErrorMutation, MarkAttendanceInErrorMutationVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds($withFacilities: Boolean!) {
  calendarFeeds {
    id
    kind
    facilityId
    issuedAt
    issuedByName
  }
  facilities @include(if: $withFacilities) {
    id
    name
  }
}
    `, {"hash":"sha256:b457de96a4c4276ff93832fb0a18a148fe55bf3c2b4c45f99759d1233b5b02e4"}) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const IssueCalendarFeedDocument = new TypedDocumentString(`
    mutation IssueCalendarFeed($input: IssueCalendarFeedInput!) {
  issueCalendarFeed(input: $input) {
    address
    feed {
      id
    }
  }
}
    `, {"hash":"sha256:1ad32cde88c95b530f0a710300a116e19c0b1d0212b837ccf9cab8be0970f7a0"}) as unknown as TypedDocumentString<IssueCalendarFeedMutation, IssueCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input)
}
    `, {"hash":"sha256:ef17ac575adafddbe9b3e31333181c5774ac4e20e78e3ea3ff1f952210602b27"}) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const CareMessagesDocument = new TypedDocumentString(`
    query CareMessages($patientId: ID!, $newest: Int) {
  careMessages(patientId: $patientId, newest: $newest) {
    ...CareConversationFields
  }
}
    fragment CareConversationFields on CareConversation {
  totalCount
  waitingForTeam
  patientIsTold
  messages {
    id
    isFromPatient
    authorName
    body
    isCrisis
    sentAt
    readAt
    readByName
  }
}`, {"hash":"sha256:c0f92fdc24caec0086759cff0195e3771387649f1f6dfebc4a0cec473553b634"}) as unknown as TypedDocumentString<CareMessagesQuery, CareMessagesQueryVariables>;
export const AnswerPatientDocument = new TypedDocumentString(`
    mutation AnswerPatient($input: AnswerPatientInput!) {
  answerPatient(input: $input) {
    totalCount
  }
}
    `, {"hash":"sha256:2a408b6c73125e6e1f7a20bb34681f9180d957cd044baf1e58555b22dc7989ca"}) as unknown as TypedDocumentString<AnswerPatientMutation, AnswerPatientMutationVariables>;
export const MarkCareMessagesReadDocument = new TypedDocumentString(`
    mutation MarkCareMessagesRead($input: SeenCareMessagesInput!) {
  markCareMessagesRead(input: $input) {
    waitingForTeam
  }
}
    `, {"hash":"sha256:84bc6aebdd0ab835c2c7171cf82676d5796e418fcceda7074c6260cd9d171c60"}) as unknown as TypedDocumentString<MarkCareMessagesReadMutation, MarkCareMessagesReadMutationVariables>;
export const CaseloadDocument = new TypedDocumentString(`
    query Caseload($after: String, $filter: PatientFilter, $sort: CaseloadSort) {
  caseload(after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        displayName
        birthDate
        facilityName
        levelOfCare
        lastCheckIn {
          answeredAt
          craving
          mood
          wantsCall
        }
        meetingsPerWeek
        nextFollowUpAt
        openTaskCount
        planReviewDue
        activePlanId
        primaryCounselorName
        timeZone
        lastContactAt
        lastContactKind
        hasSafetyItem
        signals {
          id
          rule
          evidence {
            at
            since
            count
            craving
            baseline
            used
            substances
            isAlone
            hasNaloxone
            words
            weekday
            startTime
            endTime
            startsOn
            goal
            attended
            measure
            before
            score
            amount
            days
          }
        }
        weekAttended
        weekGoals
      }
    }
  }
}
    `, {"hash":"sha256:764ebf16fadaf33b0e3f021e19732ebe21cb4290f8b27bf21b00fc2337364f9c"}) as unknown as TypedDocumentString<CaseloadQuery, CaseloadQueryVariables>;
export const CaseloadFacilitiesDocument = new TypedDocumentString(`
    query CaseloadFacilities {
  facilities {
    id
    name
  }
}
    `, {"hash":"sha256:038bac9472f8af181252bb074ced1141b67e43162031e4c3007211fed2d33e63"}) as unknown as TypedDocumentString<CaseloadFacilitiesQuery, CaseloadFacilitiesQueryVariables>;
export const CaseloadViewsDocument = new TypedDocumentString(`
    query CaseloadViews {
  caseloadViews {
    id
    name
    query
    isDefault
  }
}
    `, {"hash":"sha256:b0d6c65df8830d62e2ae8b2e9bd2be348cf70a0ac17e04d474aa4cbbb8169647"}) as unknown as TypedDocumentString<CaseloadViewsQuery, CaseloadViewsQueryVariables>;
export const SaveCaseloadViewDocument = new TypedDocumentString(`
    mutation SaveCaseloadView($input: SaveCaseloadViewInput!) {
  saveCaseloadView(input: $input) {
    id
  }
}
    `, {"hash":"sha256:eb62061f64847e64b10dd33f166f32a5e5d238099354ccd8b6edf5fcc8655d86"}) as unknown as TypedDocumentString<SaveCaseloadViewMutation, SaveCaseloadViewMutationVariables>;
export const RemoveCaseloadViewDocument = new TypedDocumentString(`
    mutation RemoveCaseloadView($input: RemoveCaseloadViewInput!) {
  removeCaseloadView(input: $input) {
    id
  }
}
    `, {"hash":"sha256:80611c9ec7e091f7b8c85e36d8fd3bc295751bc751a2d3071e4d919c7fb090da"}) as unknown as TypedDocumentString<RemoveCaseloadViewMutation, RemoveCaseloadViewMutationVariables>;
export const CheckInHistoryDocument = new TypedDocumentString(`
    query CheckInHistory($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
  checkInHistory(patientId: $patientId, from: $from, until: $until) {
    timeZone
    totalCount
    checkIns {
      id
      answeredAt
      mood
      craving
      wantsCall
      answersFollowUp
      hadUrge
      situations
      warningSigns
      halt
      hasUsed
      usedSubstances
      isAlone
      hasNaloxone
      medication
      wentToMeeting
      callFrom
      recordedByName
    }
  }
}
    `, {"hash":"sha256:9bb57a32cdd93680869ba6ef1d6680457747153a5225f4da4443f0b24521b4c1"}) as unknown as TypedDocumentString<CheckInHistoryQuery, CheckInHistoryQueryVariables>;
export const CheckInPatternsDocument = new TypedDocumentString(`
    query CheckInPatterns($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
  checkInPatterns(patientId: $patientId, from: $from, until: $until) {
    timeZone
    hours {
      weekday
      hour
      count
      craving
    }
    situations {
      words
      count
      craving
      usedCount
    }
    halt {
      state
      count
      craving
    }
    lapses {
      weekday
      count
    }
  }
}
    `, {"hash":"sha256:2ede7f04766d6dab43db82193825ecab3d1070fb6aa114d815666b1ada8060c4"}) as unknown as TypedDocumentString<CheckInPatternsQuery, CheckInPatternsQueryVariables>;
export const RecordCheckInDocument = new TypedDocumentString(`
    mutation RecordCheckIn($input: RecordCheckInInput!) {
  recordCheckIn(input: $input) {
    id
  }
}
    `, {"hash":"sha256:4035dc91401c2817f0862e85e45c4e43aa7be85b6c7397c814de8ef599211d58"}) as unknown as TypedDocumentString<RecordCheckInMutation, RecordCheckInMutationVariables>;
export const PlanLinesDocument = new TypedDocumentString(`
    query PlanLines($id: ID!) {
  patient(id: $id) {
    id
    activePlan {
      id
      content {
        highRiskSituations {
          id
          description
        }
        warningSigns {
          id
          text
        }
      }
    }
  }
}
    `, {"hash":"sha256:86dc76e7ca7a9dc02c5e1afb021f20302ac77202cdd467569ed9f77eb25424c3"}) as unknown as TypedDocumentString<PlanLinesQuery, PlanLinesQueryVariables>;
export const CoversDocument = new TypedDocumentString(`
    query Covers {
  covers {
    id
    fromDay
    untilDay
    timeZone
    isRunning
    isWhole
    patientCount
    lender {
      id
      displayName
    }
    covering {
      id
      displayName
    }
  }
}
    `, {"hash":"sha256:b8b6ac887bb35c54064d8825cd7d585516e4a52827f500d5a29718751c83bdfd"}) as unknown as TypedDocumentString<CoversQuery, CoversQueryVariables>;
export const LendCaseloadDocument = new TypedDocumentString(`
    mutation LendCaseload($input: LendCaseloadInput!) {
  lendCaseload(input: $input) {
    id
    untilDay
    covering {
      displayName
    }
  }
}
    `, {"hash":"sha256:cd7a9c41bfb90517fc0ed08cd20faa8574dedc50e4868c9c3d549d629151a09a"}) as unknown as TypedDocumentString<LendCaseloadMutation, LendCaseloadMutationVariables>;
export const EndCoverDocument = new TypedDocumentString(`
    mutation EndCover($input: EndCoverInput!) {
  endCover(input: $input) {
    id
  }
}
    `, {"hash":"sha256:83c2cd05b6b4841b1413a71673667961917ad2f2b33f651feaac46cf8cdd4c76"}) as unknown as TypedDocumentString<EndCoverMutation, EndCoverMutationVariables>;
export const MyPatientsDocument = new TypedDocumentString(`
    query MyPatients($after: String) {
  caseload(after: $after, first: 100, filter: {mine: true}) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:bb43c20637df35c9329613140fe842367e9e1a611240cb4339ca768640c86720"}) as unknown as TypedDocumentString<MyPatientsQuery, MyPatientsQueryVariables>;
export const PatientDischargeDocument = new TypedDocumentString(`
    query PatientDischarge($patientId: ID!) {
  patientDischarge(patientId: $patientId) {
    ...DischargeFields
  }
  patient(id: $patientId) {
    id
    displayName
    preferredName
    firstName
    language
    episode {
      id
      timeZone
      dischargedOn
    }
    consents {
      id
      channel
      covers
      revokedAt
    }
  }
}
    fragment DischargeFields on PatientDischarge {
  record {
    id
    version
    reason
    dischargedOn
    nextAppointment
    medication
    suppliedUntil
    nextDoseOn
    naloxone
    housing
    work
    phone
    contactAfter
    isLeavingNow
    recordedByName
    gaps
  }
  nextAppointment {
    startsAt
    staffName
    facilityName
    timeZone
  }
  facilityPhone
}`, {"hash":"sha256:a6631bda3d3bfa4cc5b0056ed5b9b071b16a5ec0cd81beb1588982e6c003746d"}) as unknown as TypedDocumentString<PatientDischargeQuery, PatientDischargeQueryVariables>;
export const ContactWordingsDocument = new TypedDocumentString(`
    query ContactWordings {
  consentWordings {
    channel
    purpose
    language
    text
  }
}
    `, {"hash":"sha256:3723e7682407717044e3833a6c0a1e001db94a92a2561a7cea01e5db94bfc7d6"}) as unknown as TypedDocumentString<ContactWordingsQuery, ContactWordingsQueryVariables>;
export const DischargeDryRunDocument = new TypedDocumentString(`
    query DischargeDryRun($patientId: ID!, $anchorDate: LocalDate!) {
  followUpDryRun(
    patientId: $patientId
    programmeCode: "aftercare"
    anchorDate: $anchorDate
  ) {
    steps {
      stepCode
      name
      action
      localDate
      localTime
      channel
      blockedReason
      text
    }
  }
}
    `, {"hash":"sha256:4c14a8c6d9f175ef3d925d101341fbaba3a67aae5766a92ff81babc6f0d2df73"}) as unknown as TypedDocumentString<DischargeDryRunQuery, DischargeDryRunQueryVariables>;
export const RecordDischargeDocument = new TypedDocumentString(`
    mutation RecordDischarge($input: RecordDischargeInput!) {
  recordDischarge(input: $input) {
    ...DischargeFields
  }
}
    fragment DischargeFields on PatientDischarge {
  record {
    id
    version
    reason
    dischargedOn
    nextAppointment
    medication
    suppliedUntil
    nextDoseOn
    naloxone
    housing
    work
    phone
    contactAfter
    isLeavingNow
    recordedByName
    gaps
  }
  nextAppointment {
    startsAt
    staffName
    facilityName
    timeZone
  }
  facilityPhone
}`, {"hash":"sha256:c2b652209a569212b4ed1334502a880916ae0ce05ad61eb0728c9f734eb184f9"}) as unknown as TypedDocumentString<RecordDischargeMutation, RecordDischargeMutationVariables>;
export const FillDischargeDocument = new TypedDocumentString(`
    mutation FillDischarge($input: FillDischargeInput!) {
  fillDischarge(input: $input) {
    ...DischargeFields
  }
}
    fragment DischargeFields on PatientDischarge {
  record {
    id
    version
    reason
    dischargedOn
    nextAppointment
    medication
    suppliedUntil
    nextDoseOn
    naloxone
    housing
    work
    phone
    contactAfter
    isLeavingNow
    recordedByName
    gaps
  }
  nextAppointment {
    startsAt
    staffName
    facilityName
    timeZone
  }
  facilityPhone
}`, {"hash":"sha256:3bfe50de410c21379396157d9390b25f9c0bef33812e4b0a78acd9ce879f0083"}) as unknown as TypedDocumentString<FillDischargeMutation, FillDischargeMutationVariables>;
export const PackFacilitiesDocument = new TypedDocumentString(`
    query PackFacilities {
  facilities {
    id
    name
  }
}
    `, {"hash":"sha256:37a7debb5dc13cce3890ccc40bbf66ffd55f6cacc142003f109838c4ab0a1884"}) as unknown as TypedDocumentString<PackFacilitiesQuery, PackFacilitiesQueryVariables>;
export const MakeDowntimePackDocument = new TypedDocumentString(`
    mutation MakeDowntimePack($input: MakeDowntimePackInput!) {
  makeDowntimePack(input: $input) {
    facilityName
    timeZone
    madeAt
    madeByName
    destroyBy
    patientCount
    patients {
      allergies
      hasOpenSafetyItem
      patient {
        id
        displayName
        birthDate
        language
        timeZone
        precautions
        details {
          showsCallerId
          otherLanguage
          wantsInterpreter
          emergencyContact {
            words
          }
        }
        episode {
          levelOfCare
          track
        }
        careTeam {
          isPrimary
          staffMember {
            displayName
          }
        }
        contacts {
          id
          kind
          address
          isShared
          safeFrom
          safeUntil
          verification
          voicemail {
            rule
          }
        }
      }
      talk {
        nobodyElse
        people {
          party {
            id
            name
            affiliation
          }
          topics {
            consentId
            sentence
          }
        }
      }
    }
    sessions {
      id
      title
      localDate
      localTime
      room
      leaderName
      signIn
    }
  }
}
    `, {"hash":"sha256:7d3d9d5691fbebfd2b91ba8dbedda0580e4dadfd96076cb05fa37cbff55e96c5"}) as unknown as TypedDocumentString<MakeDowntimePackMutation, MakeDowntimePackMutationVariables>;
export const MyEmergencyAccessDocument = new TypedDocumentString(`
    query MyEmergencyAccess($patientId: ID!) {
  myEmergencyAccess(patientId: $patientId) {
    id
    endsAt
  }
}
    `, {"hash":"sha256:bc6c1e857f577746d1922f7391e441eed5e3769218777fd21feb20bc972c5545"}) as unknown as TypedDocumentString<MyEmergencyAccessQuery, MyEmergencyAccessQueryVariables>;
export const OpenEmergencyDocument = new TypedDocumentString(`
    mutation OpenEmergency($input: OpenEmergencyInput!) {
  openEmergency(input: $input)
}
    `, {"hash":"sha256:cb34d08da2410549eb3875f0ca3f882c1b4be4ce9ea780887872c21fe8ea99d7"}) as unknown as TypedDocumentString<OpenEmergencyMutation, OpenEmergencyMutationVariables>;
export const FindInEmergencyDocument = new TypedDocumentString(`
    mutation FindInEmergency($input: FindInEmergencyInput!) {
  findInEmergency(input: $input)
}
    `, {"hash":"sha256:17f8a060390e9043539a89488fb31b484f87c33c91b697f41ea738d9b27d76f0"}) as unknown as TypedDocumentString<FindInEmergencyMutation, FindInEmergencyMutationVariables>;
export const EndEmergencyDocument = new TypedDocumentString(`
    mutation EndEmergency($input: EndEmergencyInput!) {
  endEmergency(input: $input)
}
    `, {"hash":"sha256:229222730cdbfad528bca63dcf65d09c9fc29ec609abb04f2568cffbdcdf180e"}) as unknown as TypedDocumentString<EndEmergencyMutation, EndEmergencyMutationVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($id: ID!) {
  patient(id: $id) {
    id
    timeZone
    enrollments {
      id
      programmeName
      status
      startedAt
      stopReason
      programmeVersion
      occurrences {
        id
        stepName
        action
        status
        reason
        dueAt
        timeZone
        channel
        shiftedByQuietHours
        answeredAt
        checkIn {
          id
          mood
          craving
          wantsCall
        }
        touches {
          id
          at
          channel
          status
          sentTo
        }
        openTaskId
        tries {
          id
          at
          outcome
          note
          byName
        }
      }
    }
  }
}
    `, {"hash":"sha256:204056866486405e5fdabc6bdf6632de88526fb34c45341852710b01825a7cb8"}) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const ResolveUnknownDocument = new TypedDocumentString(`
    mutation ResolveUnknown($input: ResolveUnknownInput!) {
  resolveUnknown(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:fa39b77ceb0d3fe060067b7d1d6a084eee52ce292a2e2ff5d19a8f67cfb86c4c"}) as unknown as TypedDocumentString<ResolveUnknownMutation, ResolveUnknownMutationVariables>;
export const ProgrammeChoicesDocument = new TypedDocumentString(`
    query ProgrammeChoices {
  followUpProgrammes {
    code
    name
    isOn
  }
}
    `, {"hash":"sha256:6a3f0a3f845883d184df4544ed5c46abbb7c83a47405a1bb75e46d1bcdcba37a"}) as unknown as TypedDocumentString<ProgrammeChoicesQuery, ProgrammeChoicesQueryVariables>;
export const DryRunDocument = new TypedDocumentString(`
    query DryRun($patientId: ID!, $programmeCode: String!, $anchorDate: LocalDate, $anchorTime: LocalTime) {
  followUpDryRun(
    patientId: $patientId
    programmeCode: $programmeCode
    anchorDate: $anchorDate
    anchorTime: $anchorTime
  ) {
    timeZone
    steps {
      stepCode
      name
      action
      localDate
      localTime
      shiftedByQuietHours
      channel
      blockedReason
      followsUp
      subject
      text
    }
  }
}
    `, {"hash":"sha256:16f716b69cebf8ca741bf7846fa326eb107aca3cf9c80cc728f690e6e242460b"}) as unknown as TypedDocumentString<DryRunQuery, DryRunQueryVariables>;
export const EnrollInFollowUpsDocument = new TypedDocumentString(`
    mutation EnrollInFollowUps($input: EnrollInProgrammeInput!) {
  enrollInFollowUps(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f4a4f4a91d7e287533c42a1d74b9c82a19c702341323a3fa05275c1f697951ee"}) as unknown as TypedDocumentString<EnrollInFollowUpsMutation, EnrollInFollowUpsMutationVariables>;
export const StopFollowUpsDocument = new TypedDocumentString(`
    mutation StopFollowUps($input: FollowUpEnrollmentInput!) {
  stopFollowUps(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:ac98bd185d368516121ca3f759857f38cd9f6aae0bc4331af1e5d4ff8c26d084"}) as unknown as TypedDocumentString<StopFollowUpsMutation, StopFollowUpsMutationVariables>;
export const StrikeOutDocument = new TypedDocumentString(`
    mutation StrikeOut($input: FollowUpOccurrenceInput!) {
  strikeOutFollowUp(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ae15c7022dfe2ea2d4e12c268e3d7863665ab127a663f591ee53cf7eeaf3bd18"}) as unknown as TypedDocumentString<StrikeOutMutation, StrikeOutMutationVariables>;
export const FollowUpWorkDocument = new TypedDocumentString(`
    query FollowUpWork($taskId: ID!) {
  followUpWork(taskId: $taskId) {
    taskId
    action
    stepName
    programmeName
    isOpen
    patientId
    patientName
    firstName
    fullName
    language
    timeZone
    senderName
    returnAddress
    phone {
      contactId
      number
      isShared
      voicemailRule
      isVerified
      safeFrom
      safeUntil
    }
    script {
      ask
      goodMoment
      somebodyElse
      whatAbout
      voicemail
    }
    letter
    tries {
      id
      at
      outcome
      note
      byName
    }
  }
}
    `, {"hash":"sha256:b276820c484211bcc34b086ca5871cc7d7d71ee88225b6e141afddb1f9639491"}) as unknown as TypedDocumentString<FollowUpWorkQuery, FollowUpWorkQueryVariables>;
export const RecordFollowUpWorkDocument = new TypedDocumentString(`
    mutation RecordFollowUpWork($input: RecordFollowUpWorkInput!) {
  recordFollowUpWork(input: $input) {
    taskId
    isOpen
    tries {
      id
    }
  }
}
    `, {"hash":"sha256:e6817fef59bfd5b34d97db3031701186f6a9c70d9efdaa095ac5026847c04e34"}) as unknown as TypedDocumentString<RecordFollowUpWorkMutation, RecordFollowUpWorkMutationVariables>;
export const GroupFacilitiesDocument = new TypedDocumentString(`
    query GroupFacilities {
  facilities {
    id
    name
    timeZone
  }
}
    `, {"hash":"sha256:06985ab657198f2a2ff833dafa68b9bd1ca2a576ae25f632c0f716130fff6ea7"}) as unknown as TypedDocumentString<GroupFacilitiesQuery, GroupFacilitiesQueryVariables>;
export const PreviewGroupSessionsDocument = new TypedDocumentString(`
    query PreviewGroupSessions($input: PreviewGroupSessionsInput!) {
  previewGroupSessions(input: $input) {
    localDate
    localTime
    startsAt
    endsAt
    format
    change
    previousStartsAt
  }
}
    `, {"hash":"sha256:d2f308ea99f981713bed0a7e459f6af0b9cf4849121ebde3f06166613725dbe3"}) as unknown as TypedDocumentString<PreviewGroupSessionsQuery, PreviewGroupSessionsQueryVariables>;
export const CreateFacilityGroupDocument = new TypedDocumentString(`
    mutation CreateFacilityGroup($input: CreateFacilityGroupInput!) {
  createFacilityGroup(input: $input) {
    id
  }
}
    `, {"hash":"sha256:deb7a88145a91da35ec966a51f01bafe7808b5aaa650c4a05fc1931bc0ec7239"}) as unknown as TypedDocumentString<CreateFacilityGroupMutation, CreateFacilityGroupMutationVariables>;
export const UpdateFacilityGroupDocument = new TypedDocumentString(`
    mutation UpdateFacilityGroup($input: UpdateFacilityGroupInput!) {
  updateFacilityGroup(input: $input) {
    ...GroupPlanFields
  }
}
    fragment GroupPlanFields on FacilityGroup {
  id
  version
  facilityId
  facilityName
  timeZone
  title
  kind
  programme
  levelOfCare
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  room
  telehealthLink
  capacity
  memberCount
  waitingCount
  startsOn
  startTime
  durationMinutes
  recurrence
  rotation
  endedOn
  nextSessionAt
}`, {"hash":"sha256:8b64aa47c47bbf4f68230b439e20b9393be930454d859b977929509af2a5cf53"}) as unknown as TypedDocumentString<UpdateFacilityGroupMutation, UpdateFacilityGroupMutationVariables>;
export const EndFacilityGroupDocument = new TypedDocumentString(`
    mutation EndFacilityGroup($input: EndFacilityGroupInput!) {
  endFacilityGroup(input: $input) {
    ...GroupPlanFields
  }
}
    fragment GroupPlanFields on FacilityGroup {
  id
  version
  facilityId
  facilityName
  timeZone
  title
  kind
  programme
  levelOfCare
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  room
  telehealthLink
  capacity
  memberCount
  waitingCount
  startsOn
  startTime
  durationMinutes
  recurrence
  rotation
  endedOn
  nextSessionAt
}`, {"hash":"sha256:2570d243bb02e93f9bea90dfb1958ea1b2cf153f79d18debcb745a2beb01a644"}) as unknown as TypedDocumentString<EndFacilityGroupMutation, EndFacilityGroupMutationVariables>;
export const FacilityGroupDocument = new TypedDocumentString(`
    query FacilityGroup($id: ID!, $withMembers: Boolean!) {
  facilityGroup(id: $id) {
    ...GroupPlanFields
    members @include(if: $withMembers) {
      id
      patientId
      displayName
      state
      from
      until
      waitingSince
      waitingPlace
    }
  }
}
    fragment GroupPlanFields on FacilityGroup {
  id
  version
  facilityId
  facilityName
  timeZone
  title
  kind
  programme
  levelOfCare
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  room
  telehealthLink
  capacity
  memberCount
  waitingCount
  startsOn
  startTime
  durationMinutes
  recurrence
  rotation
  endedOn
  nextSessionAt
}`, {"hash":"sha256:4c2166e0e2788bfba5d6bf96a03e2c19da34c666bc1668bcab93c5c4ef357d3f"}) as unknown as TypedDocumentString<FacilityGroupQuery, FacilityGroupQueryVariables>;
export const FacilityGroupsDocument = new TypedDocumentString(`
    query FacilityGroups($filter: FacilityGroupFilter!, $after: String) {
  facilityGroups(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...GroupPlanFields
      }
    }
  }
}
    fragment GroupPlanFields on FacilityGroup {
  id
  version
  facilityId
  facilityName
  timeZone
  title
  kind
  programme
  levelOfCare
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  room
  telehealthLink
  capacity
  memberCount
  waitingCount
  startsOn
  startTime
  durationMinutes
  recurrence
  rotation
  endedOn
  nextSessionAt
}`, {"hash":"sha256:5a1ebbbf0641bdf8c132c4bcd69623d4194595773319beef12d5972ae3a850a8"}) as unknown as TypedDocumentString<FacilityGroupsQuery, FacilityGroupsQueryVariables>;
export const AddGroupMemberDocument = new TypedDocumentString(`
    mutation AddGroupMember($input: AddGroupMemberInput!) {
  addGroupMember(input: $input) {
    id
    state
  }
}
    `, {"hash":"sha256:838ae517d558f502cbc68bb713b57137700480dc54e7463f5d40e112ce94f74a"}) as unknown as TypedDocumentString<AddGroupMemberMutation, AddGroupMemberMutationVariables>;
export const EndGroupMemberDocument = new TypedDocumentString(`
    mutation EndGroupMember($input: EndGroupMemberInput!) {
  endGroupMember(input: $input) {
    id
    state
  }
}
    `, {"hash":"sha256:4ae0ffd15c1811f60b48c7a20749206faf95357a4bd5746712c8743177be799f"}) as unknown as TypedDocumentString<EndGroupMemberMutation, EndGroupMemberMutationVariables>;
export const FindPatientsDocument = new TypedDocumentString(`
    query FindPatients($search: String!) {
  caseload(filter: {search: $search}, first: 8) {
    totalCount
    edges {
      node {
        id
        displayName
        birthDate
        facilityName
      }
    }
  }
}
    `, {"hash":"sha256:e682b1486c1f86100d00f14a67e2ab2e0269ff8097f60183fa208e2a3181c834"}) as unknown as TypedDocumentString<FindPatientsQuery, FindPatientsQueryVariables>;
export const GroupSessionsDocument = new TypedDocumentString(`
    query GroupSessions($filter: GroupSessionFilter!, $first: Int!) {
  groupSessions(filter: $filter, first: $first) {
    totalCount
    edges {
      node {
        ...GroupSessionFields
      }
    }
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}`, {"hash":"sha256:d9bb28f5c7a5b0fd1d5a61afb1442376b76e753f1378ff3bd0ba37a8d2c2bba4"}) as unknown as TypedDocumentString<GroupSessionsQuery, GroupSessionsQueryVariables>;
export const GroupRoomDocument = new TypedDocumentString(`
    query GroupRoom($sessionId: ID!) {
  groupRoom(sessionId: $sessionId) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:da9151501186bdcbf4a8c2f0c0a13ded3c727fa9c4b5001e9801e666dc1fda68"}) as unknown as TypedDocumentString<GroupRoomQuery, GroupRoomQueryVariables>;
export const StartGroupSessionDocument = new TypedDocumentString(`
    mutation StartGroupSession($input: GroupSessionInput!) {
  startGroupSession(input: $input) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:b6025abe3eff6511b6cff588094d0a2098f2e2a659ac8f8871a104275abc00ab"}) as unknown as TypedDocumentString<StartGroupSessionMutation, StartGroupSessionMutationVariables>;
export const SaveGroupRoomDocument = new TypedDocumentString(`
    mutation SaveGroupRoom($input: SaveGroupRoomInput!) {
  saveGroupRoom(input: $input) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:dabf5b30b2ef7bd43079371e6bcbe7f24ff8b73344cbb26989ba7f5534d83f3f"}) as unknown as TypedDocumentString<SaveGroupRoomMutation, SaveGroupRoomMutationVariables>;
export const SignGroupSessionDocument = new TypedDocumentString(`
    mutation SignGroupSession($input: SignGroupSessionInput!) {
  signGroupSession(input: $input) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:d8d3a5acedc96982ee2fde94a59e93095ccd4334f52e11193600ad077dce8ad7"}) as unknown as TypedDocumentString<SignGroupSessionMutation, SignGroupSessionMutationVariables>;
export const CosignGroupSessionDocument = new TypedDocumentString(`
    mutation CosignGroupSession($input: CosignGroupSessionInput!) {
  cosignGroupSession(input: $input) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:2e452e3ca9819be55f7a14e69fcb06302c0d60e237350a859969202c38ff4bc6"}) as unknown as TypedDocumentString<CosignGroupSessionMutation, CosignGroupSessionMutationVariables>;
export const AddGroupAddendumDocument = new TypedDocumentString(`
    mutation AddGroupAddendum($input: AddGroupAddendumInput!) {
  addGroupAddendum(input: $input) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:b3b6013d788c196d560218c450f90771fd1777771eb8873506c368c5f9cca5c2"}) as unknown as TypedDocumentString<AddGroupAddendumMutation, AddGroupAddendumMutationVariables>;
export const EnterPaperRoomDocument = new TypedDocumentString(`
    mutation EnterPaperRoom($input: EnterPaperRoomInput!) {
  enterPaperRoom(input: $input) {
    ...RoomFields
  }
}
    fragment GroupSessionFields on GroupSession {
  id
  version
  groupId
  groupTitle
  kind
  facilityName
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  format
  room
  telehealthLink
  facilitator {
    id
    displayName
  }
  coFacilitator {
    id
    displayName
  }
  substitutes {
    id
    staffMember {
      id
      displayName
    }
  }
  status
  cancelReason
  isException
  isExtra
  isOpenToMe
  signedAt
  signedBy
  isLate
  awaitsCosignature
  cosignedAt
  cosignedBy
}
fragment RoomFields on GroupRoom {
  session {
    ...GroupSessionFields
  }
  isMine
  topic
  intervention
  actualStart
  actualEnd
  members {
    patientId
    displayName
    precautions
    goals {
      id
      text
    }
    planLines {
      id
      text
    }
    entryId
    attendance
    minutes
    sentence
    goalId
    elementId
    elementWords
    absenceReason
    addenda {
      id
      text
      author
      createdAt
    }
    paper {
      author
      writtenAt
      enteredByName
      enteredAt
    }
  }
  repeatedSentences {
    patientIds
  }
}`, {"hash":"sha256:a98207906848a8c3602da43fa8f8493f53838ba37866aa6f1ba4d247de985bae"}) as unknown as TypedDocumentString<EnterPaperRoomMutation, EnterPaperRoomMutationVariables>;
export const SkipGroupSessionDocument = new TypedDocumentString(`
    mutation SkipGroupSession($input: SkipGroupSessionInput!) {
  skipGroupSession(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8571bfb03b23c810c0e4d7f54b96941beddb405479e26a4a27f5e2b1e3c8898b"}) as unknown as TypedDocumentString<SkipGroupSessionMutation, SkipGroupSessionMutationVariables>;
export const MoveGroupSessionDocument = new TypedDocumentString(`
    mutation MoveGroupSession($input: MoveGroupSessionInput!) {
  moveGroupSession(input: $input) {
    id
  }
}
    `, {"hash":"sha256:85710af7de272b087fbd124d67bc2916975049b3b7c7f8382f4f8299c87af066"}) as unknown as TypedDocumentString<MoveGroupSessionMutation, MoveGroupSessionMutationVariables>;
export const RestoreGroupSessionDocument = new TypedDocumentString(`
    mutation RestoreGroupSession($input: GroupSessionInput!) {
  restoreGroupSession(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f4d6bfa739cc5cd78f9c8c849a5efbcc333a9c38e2f1cacdd26914e86ba51876"}) as unknown as TypedDocumentString<RestoreGroupSessionMutation, RestoreGroupSessionMutationVariables>;
export const AddGroupSessionDocument = new TypedDocumentString(`
    mutation AddGroupSession($input: AddGroupSessionInput!) {
  addGroupSession(input: $input) {
    id
  }
}
    `, {"hash":"sha256:11dd42de7460b8613aa17308352f6e429f5e7523dd194603434ac919e6f7acea"}) as unknown as TypedDocumentString<AddGroupSessionMutation, AddGroupSessionMutationVariables>;
export const NameSubstituteDocument = new TypedDocumentString(`
    mutation NameSubstitute($input: NameSubstituteInput!) {
  nameSubstitute(input: $input) {
    id
  }
}
    `, {"hash":"sha256:56d42f7f66730c594a415df591090dffe811f705319fc78dc8fcddca18e3c607"}) as unknown as TypedDocumentString<NameSubstituteMutation, NameSubstituteMutationVariables>;
export const RemoveSubstituteDocument = new TypedDocumentString(`
    mutation RemoveSubstitute($input: RemoveSubstituteInput!) {
  removeSubstitute(input: $input) {
    id
  }
}
    `, {"hash":"sha256:61d9927658ceffca46ec5b82ddee87c38a5540d0b0599826453c3e30be384b45"}) as unknown as TypedDocumentString<RemoveSubstituteMutation, RemoveSubstituteMutationVariables>;
export const PatientImportsDocument = new TypedDocumentString(`
    query PatientImports {
  facilities {
    id
    name
    timeZone
  }
  patientImports {
    id
    kind
    fileName
    status
    fault
    facilityName
    rowsDone
    startedAt
    importedByName
    counts {
      outcome
      count
      done
    }
  }
}
    `, {"hash":"sha256:63d84752315231c6f91752803a3b0143bc317d92c31b19e11ef702eb47769baf"}) as unknown as TypedDocumentString<PatientImportsQuery, PatientImportsQueryVariables>;
export const PatientImportDocument = new TypedDocumentString(`
    query PatientImport($id: ID!) {
  patientImport(id: $id) {
    id
    kind
    fileName
    status
    fault
    facilityName
    levelOfCare
    admittedOn
    rowsDone
    startedAt
    importedByName
    finishedAt
    takenBeforeAt
    counts {
      outcome
      reason
      count
      done
      decided
    }
  }
}
    `, {"hash":"sha256:12abb22f252f4f0a8b4cbf5a4829bd71f046cf72128eaffd0967da51a4f2f722"}) as unknown as TypedDocumentString<PatientImportQuery, PatientImportQueryVariables>;
export const PatientImportRowsDocument = new TypedDocumentString(`
    query PatientImportRows($importId: ID!, $outcome: ImportRowOutcome, $after: String) {
  patientImportRows(
    importId: $importId
    outcome: $outcome
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        number
        outcome
        reason
        name
        birthDate
        identifiers {
          system
          value
        }
        room
        leftOut
        matches {
          id
          displayName
          birthDate
          facilityName
          reasons
        }
        differences {
          field
          ours
          theirs
          isAccepted
        }
        decision
        patientId
        isDone
      }
    }
  }
}
    `, {"hash":"sha256:0120219363581c046dc5dc4ff844450feb881a61a9ab2639424e4f07adb3630e"}) as unknown as TypedDocumentString<PatientImportRowsQuery, PatientImportRowsQueryVariables>;
export const DecideImportRowDocument = new TypedDocumentString(`
    mutation DecideImportRow($input: DecideImportRowInput!) {
  decideImportRow(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8651cfdde981e6acaa931b021ed9dcb946746d6a50e143cd1835d6a4e1cb1f5a"}) as unknown as TypedDocumentString<DecideImportRowMutation, DecideImportRowMutationVariables>;
export const CommitPatientImportDocument = new TypedDocumentString(`
    mutation CommitPatientImport($input: PatientImportInput!) {
  commitPatientImport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:d6d9a6866bf9727cfac50eec940403f4eb13c81f259701ef35757e34079a0bcd"}) as unknown as TypedDocumentString<CommitPatientImportMutation, CommitPatientImportMutationVariables>;
export const DiscardPatientImportDocument = new TypedDocumentString(`
    mutation DiscardPatientImport($input: PatientImportInput!) {
  discardPatientImport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c1018180a8f7aef3d27f1c44c6aeae25147dd934499f812bad51fa7576bfd815"}) as unknown as TypedDocumentString<DiscardPatientImportMutation, DiscardPatientImportMutationVariables>;
export const InquiriesDocument = new TypedDocumentString(`
    query Inquiries($after: String, $filter: InquiryFilter) {
  inquiries(after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        version
        facilityName
        timeZone
        source
        askFor
        phone
        caller
        bestTime
        language
        voicemail
        note
        stage
        nextAction
        nextActionOn
        createdAt
        firstReachedAt
        endedAt
        reason
        patientId
        owner {
          id
          displayName
        }
        calls {
          id
          outcome
          note
          madeByName
          madeAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:31cdcc5fa32c0da104b99afc3838b35ea53efa3b17f94c03d07f212b3482aafe"}) as unknown as TypedDocumentString<InquiriesQuery, InquiriesQueryVariables>;
export const RecordInquiryDocument = new TypedDocumentString(`
    mutation RecordInquiry($input: RecordInquiryInput!) {
  recordInquiry(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a3aa2f958ffa568259dfc4fa88094a2281f8caba936d64e0003e5caee990e97c"}) as unknown as TypedDocumentString<RecordInquiryMutation, RecordInquiryMutationVariables>;
export const LogInquiryCallDocument = new TypedDocumentString(`
    mutation LogInquiryCall($input: LogInquiryCallInput!) {
  logInquiryCall(input: $input) {
    id
  }
}
    `, {"hash":"sha256:9183abd536e51b8984e55a08a7c3a4564fa5321384e863740118a9c7b1a48bba"}) as unknown as TypedDocumentString<LogInquiryCallMutation, LogInquiryCallMutationVariables>;
export const FollowInquiryDocument = new TypedDocumentString(`
    mutation FollowInquiry($input: FollowInquiryInput!) {
  followInquiry(input: $input) {
    id
  }
}
    `, {"hash":"sha256:3c27de9061a58e01d239708f39175b1aad2a34c3327bdceeaa043804875a8314"}) as unknown as TypedDocumentString<FollowInquiryMutation, FollowInquiryMutationVariables>;
export const InquiryFacilitiesDocument = new TypedDocumentString(`
    query InquiryFacilities {
  facilities {
    id
    name
  }
}
    `, {"hash":"sha256:6d48c68e008617fa99b619bf7ffaf1fc55f050cab82f46b843243a06c2b21a17"}) as unknown as TypedDocumentString<InquiryFacilitiesQuery, InquiryFacilitiesQueryVariables>;
export const PatientMeasuresDocument = new TypedDocumentString(`
    query PatientMeasures($patientId: ID!) {
  patientMeasures(patientId: $patientId) {
    timeZone
    waiting {
      id
      title
      place
      assignedAt
      assignedByName
      waitsForDuty
    }
    external {
      id
      kind
      tool
      doneOn
      level
      doneBy
      rationale
      recordedByName
    }
    trends {
      code
      title
      lowest
      highest
      bands {
        from
        name
      }
      bandSource
      cutOffNote
      results {
        id
        version
        score
        band
        isPositive
        isSafety
        origin
        recordedByName
        answeredAt
        changeSinceLast
        changeSinceAdmission
        answers {
          question
          words
          value
        }
      }
    }
  }
}
    `, {"hash":"sha256:9a39479e9bc5434b33dc27e303b8ba77aee7e55278a6cbed9442c5366a8dfe0d"}) as unknown as TypedDocumentString<PatientMeasuresQuery, PatientMeasuresQueryVariables>;
export const MeasureLibraryDocument = new TypedDocumentString(`
    query MeasureLibrary {
  measureLibrary {
    measures {
      code
      version
      ownId
      source
      isAvailable
      title
      licence
      intro
      lowest
      highest
      algorithm
      bandSource
      cutOffNote
      hasSafetyItem
      isInSpanish
      bands {
        from
        name
      }
      questions {
        text
        options
      }
    }
    pack {
      terms
      termsVersion
      titles
      confirmedAt
      confirmedByName
    }
  }
}
    `, {"hash":"sha256:8497164b8d7d535f7aaf2ac1721366539f8d876dc780ea99ee2a6bb21880c05e"}) as unknown as TypedDocumentString<MeasureLibraryQuery, MeasureLibraryQueryVariables>;
export const RecordMeasureDocument = new TypedDocumentString(`
    mutation RecordMeasure($input: RecordMeasureInput!) {
  recordMeasure(input: $input) {
    trends {
      code
      results {
        score
        band
        isSafety
      }
    }
  }
}
    `, {"hash":"sha256:ef9c9bb0acbe01a853908d857f595cc85848b610677de87da724a3ed21f40def"}) as unknown as TypedDocumentString<RecordMeasureMutation, RecordMeasureMutationVariables>;
export const AssignMeasureDocument = new TypedDocumentString(`
    mutation AssignMeasure($input: AssignMeasureInput!) {
  assignMeasure(input: $input) {
    waiting {
      id
    }
  }
}
    `, {"hash":"sha256:cde1571b723668708761180217414c804607279b2afe13fca73525e8202f33cf"}) as unknown as TypedDocumentString<AssignMeasureMutation, AssignMeasureMutationVariables>;
export const WithdrawMeasureDocument = new TypedDocumentString(`
    mutation WithdrawMeasure($input: WithdrawMeasureInput!) {
  withdrawMeasure(input: $input) {
    waiting {
      id
    }
  }
}
    `, {"hash":"sha256:953552c77c540178f3c247b8a57e0836d2d961f16e96f7ed36b0aff676982c27"}) as unknown as TypedDocumentString<WithdrawMeasureMutation, WithdrawMeasureMutationVariables>;
export const RecordExternalResultDocument = new TypedDocumentString(`
    mutation RecordExternalResult($input: RecordExternalResultInput!) {
  recordExternalResult(input: $input) {
    external {
      id
    }
  }
}
    `, {"hash":"sha256:72db5479b0796121211f815815fee5dfa046d25d53992e0de385b7e54bc28ec5"}) as unknown as TypedDocumentString<RecordExternalResultMutation, RecordExternalResultMutationVariables>;
export const MarkMeasureInErrorDocument = new TypedDocumentString(`
    mutation MarkMeasureInError($input: MarkMeasureInErrorInput!) {
  markMeasureInError(input: $input) {
    trends {
      code
    }
  }
}
    `, {"hash":"sha256:4c9520303f8b9a332749cd6abd10c367504141db313bad25327c3672cd81fde4"}) as unknown as TypedDocumentString<MarkMeasureInErrorMutation, MarkMeasureInErrorMutationVariables>;
export const ConfirmMeasurePackDocument = new TypedDocumentString(`
    mutation ConfirmMeasurePack($input: ConfirmMeasurePackInput!) {
  confirmMeasurePack(input: $input) {
    pack {
      confirmedAt
    }
  }
}
    `, {"hash":"sha256:88dbacc81156171aac22cd182aee4557c708382150b96ead001c5e65916b1bc7"}) as unknown as TypedDocumentString<ConfirmMeasurePackMutation, ConfirmMeasurePackMutationVariables>;
export const EndMeasurePackDocument = new TypedDocumentString(`
    mutation EndMeasurePack {
  endMeasurePack {
    pack {
      confirmedAt
    }
  }
}
    `, {"hash":"sha256:781c3fc64339d624183294e17b68059d1f397367971b1e3523f1120b184f9e77"}) as unknown as TypedDocumentString<EndMeasurePackMutation, EndMeasurePackMutationVariables>;
export const KeepOwnMeasureDocument = new TypedDocumentString(`
    mutation KeepOwnMeasure($input: KeepOwnMeasureInput!) {
  keepOwnMeasure(input: $input) {
    measures {
      code
    }
  }
}
    `, {"hash":"sha256:6f9de10037813b5304f42037c0eb60218cf83fcd5aab6b7b56996de688d517d7"}) as unknown as TypedDocumentString<KeepOwnMeasureMutation, KeepOwnMeasureMutationVariables>;
export const RetireOwnMeasureDocument = new TypedDocumentString(`
    mutation RetireOwnMeasure($input: RetireOwnMeasureInput!) {
  retireOwnMeasure(input: $input) {
    measures {
      code
    }
  }
}
    `, {"hash":"sha256:7042aa9af75e442c59a20ab6cb2047c34c6c4ffee3491c5d26c481d9747e242e"}) as unknown as TypedDocumentString<RetireOwnMeasureMutation, RetireOwnMeasureMutationVariables>;
export const PatientPathDocument = new TypedDocumentString(`
    query PatientPath($id: ID!) {
  patient(id: $id) {
    id
    timeZone
    facilityId
    recoveryPath {
      id
      version
      effectiveFrom
      endsOn
      asked
      offered
      isAgreed
      paths
      meetingsPerWeek
      chosenMeetings {
        id
        transport
        isHomeGroup
        meeting {
          id
          name
          weekday
          startTime
          endTime
          timeZone
          attendance
          missingSince
          reportedClosedOn
          confirmedClosedOn
          locationName
          address
        }
      }
    }
    recoveryPathHistory {
      id
      version
      chosenAt
      chosenByName
      effectiveFrom
      endsOn
      paths
      meetingsPerWeek
      asked
      offered
      isAgreed
      meetings {
        meetingId
        name
        transport
        isHomeGroup
      }
    }
  }
}
    `, {"hash":"sha256:d2489e2c40161db8a16692e3925f666441d179d7753e84c8b7668f11e33835ea"}) as unknown as TypedDocumentString<PatientPathQuery, PatientPathQueryVariables>;
export const GoalPresetsDocument = new TypedDocumentString(`
    query GoalPresets {
  organization {
    id
    goalPresets
  }
}
    `, {"hash":"sha256:4de411730541b235614cb0463b6a8b3c47fe495fa7116a6e4ef9c724bd6ce945"}) as unknown as TypedDocumentString<GoalPresetsQuery, GoalPresetsQueryVariables>;
export const MeetingConflictsDocument = new TypedDocumentString(`
    query MeetingConflicts($input: MeetingConflictsInput!) {
  meetingConflicts(input: $input) {
    meetingId
    groupId
    groupTitle
    startsAt
  }
}
    `, {"hash":"sha256:420491e2a7f75a852dcaa6d9944c87f0289c02d4fac9b79138e2da93f8a7d828"}) as unknown as TypedDocumentString<MeetingConflictsQuery, MeetingConflictsQueryVariables>;
export const MeetingMapDocument = new TypedDocumentString(`
    query MeetingMap {
  meetingMap {
    attribution
  }
}
    `, {"hash":"sha256:40d0470bebd2e39e323610dfa9b9f5137af4a62ab8e19476220faf070b151792"}) as unknown as TypedDocumentString<MeetingMapQuery, MeetingMapQueryVariables>;
export const FindMeetingsDocument = new TypedDocumentString(`
    query FindMeetings($after: String, $first: Int!, $filter: MeetingFilter) {
  meetings(after: $after, filter: $filter, first: $first) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        name
        weekday
        startTime
        endTime
        nextStart
        timeZone
        attendance
        formats
        types {
          code
          en
        }
        fellowship
        overriddenFellowship
        overriddenTimeZone
        sourceName
        locationName
        address
        latitude
        longitude
        conferenceUrl
        conferencePhone
        distanceMiles
        reportedClosedOn
        marks {
          id
          kind
        }
      }
    }
  }
}
    `, {"hash":"sha256:d538870d51a6a2c12d803fcf266e535acd24ea6993d08ae4e604505340282c92"}) as unknown as TypedDocumentString<FindMeetingsQuery, FindMeetingsQueryVariables>;
export const ChooseRecoveryPathDocument = new TypedDocumentString(`
    mutation ChooseRecoveryPath($input: ChooseRecoveryPathInput!) {
  chooseRecoveryPath(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:85e93abef22ba618a02295d488072ecc05c7db37d0a41db28e0a87b56e8cdfda"}) as unknown as TypedDocumentString<ChooseRecoveryPathMutation, ChooseRecoveryPathMutationVariables>;
export const ReportedMeetingsDocument = new TypedDocumentString(`
    query ReportedMeetings {
  reportedMeetings {
    id
    firstReportedOn
    lastReportedOn
    reportCount
    meeting {
      id
      name
      weekday
      startTime
      endTime
      timeZone
      locationName
      address
    }
  }
}
    `, {"hash":"sha256:e730987509430a5b6f1eb7914f24c3e46a4ad9b8d98e5d94ba956cdfbc8be459"}) as unknown as TypedDocumentString<ReportedMeetingsQuery, ReportedMeetingsQueryVariables>;
export const ConfirmMeetingClosedDocument = new TypedDocumentString(`
    mutation ConfirmMeetingClosed($input: MeetingReportInput!) {
  confirmMeetingClosed(input: $input) {
    id
  }
}
    `, {"hash":"sha256:d01e0136ab7549079ab224605ba501bbabd2da4e736666c4e50acf9dc6fc81a6"}) as unknown as TypedDocumentString<ConfirmMeetingClosedMutation, ConfirmMeetingClosedMutationVariables>;
export const DismissMeetingReportDocument = new TypedDocumentString(`
    mutation DismissMeetingReport($input: MeetingReportInput!) {
  dismissMeetingReport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:afece06e7ddfc43b4c331b9920fd7ec4925adf04b076b96814596936e97525fc"}) as unknown as TypedDocumentString<DismissMeetingReportMutation, DismissMeetingReportMutationVariables>;
export const MergePersonDocument = new TypedDocumentString(`
    query MergePerson($id: ID!) {
  patient(id: $id) {
    id
    displayName
    firstName
    lastName
    preferredName
    birthDate
  }
}
    `, {"hash":"sha256:621a4aa14c45990ca171da6a485b210e04d98dc118c4489179dbb07264c2b80d"}) as unknown as TypedDocumentString<MergePersonQuery, MergePersonQueryVariables>;
export const MergeSearchDocument = new TypedDocumentString(`
    query MergeSearch($search: String!) {
  caseload(filter: {search: $search}, first: 10) {
    edges {
      node {
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:3a12cfc73d1c8a323bdc033e82fe2240f6ca30accb3adf07f832677ffca47868"}) as unknown as TypedDocumentString<MergeSearchQuery, MergeSearchQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($losingId: ID!, $survivingId: ID!) {
  mergePreview(losingId: $losingId, survivingId: $survivingId) {
    losing {
      ...MergeSideFields
    }
    surviving {
      ...MergeSideFields
    }
    fields {
      field
      losing
      surviving
      differs
    }
    obstacles
    confirmation
  }
}
    fragment MergeSideFields on MergeSide {
  patientId
  displayName
  isAdmitted
  stays
  plans
  checkIns
  groupNotes
  measures
  consents
  openTasks
}`, {"hash":"sha256:bc839ec18914ff3869ee26afbe10a0492d957345b00a1515b5e99c5ed822837c"}) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergePatientsDocument = new TypedDocumentString(`
    mutation MergePatients($input: MergePatientsInput!) {
  mergePatients(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c6a95dad52e9209ae3a8dd4e8fc70ade8ac638a4aafaf7173dc6c9bdd889b0ee"}) as unknown as TypedDocumentString<MergePatientsMutation, MergePatientsMutationVariables>;
export const PatientPacketDocument = new TypedDocumentString(`
    query PatientPacket($patientId: ID!) {
  patientPacket(patientId: $patientId) {
    paperDate
    ...PacketQuestions
  }
}
    fragment PacketQuestions on Packet {
  id
  finishedAt
  gaps {
    linkId
    sentence {
      en
      es
    }
  }
  fields {
    linkId
    version
    values
    rows {
      cells {
        linkId
        values
      }
    }
  }
  sections {
    linkId
    words {
      en
      es
    }
    questions {
      ...PacketQuestion
      questions {
        ...PacketQuestion
      }
    }
  }
}
fragment PacketQuestion on PacketQuestion {
  linkId
  type
  isRequired
  maxLength
  words {
    en
    es
  }
  options {
    code
    words {
      en
      es
    }
  }
  repeats
  rules {
    isAny
    hides
    conditions {
      question
      operator
      answer
    }
  }
  neededWhen {
    question
    operator
    answer
  }
}`, {"hash":"sha256:5a32cf79b73cbe20e8fba9d018ac410f33f3a3af4c0ef138035aaa2b5a7ec08e"}) as unknown as TypedDocumentString<PatientPacketQuery, PatientPacketQueryVariables>;
export const PacketDifferencesDocument = new TypedDocumentString(`
    query PacketDifferences($packetId: ID!) {
  packetDifferences(packetId: $packetId) {
    ...PacketDifferenceFields
  }
}
    fragment PacketDifferenceFields on PacketDifferences {
  differences {
    field
    position
    words
    inRecord
  }
  sameCount
}`, {"hash":"sha256:1172d3274bdc027b9cfa80ff19769d1b7feb0946a880bf259a49c6bc3c6f9dbe"}) as unknown as TypedDocumentString<PacketDifferencesQuery, PacketDifferencesQueryVariables>;
export const TakePacketDocument = new TypedDocumentString(`
    mutation TakePacket($input: TakePacketInput!) {
  takePacket(input: $input) {
    ...PacketDifferenceFields
  }
}
    fragment PacketDifferenceFields on PacketDifferences {
  differences {
    field
    position
    words
    inRecord
  }
  sameCount
}`, {"hash":"sha256:9c4904f3ff14c0c68258e6355f34a4bd38889e2a892513e879f0278e626d1bd6"}) as unknown as TypedDocumentString<TakePacketMutation, TakePacketMutationVariables>;
export const OpenPacketDocument = new TypedDocumentString(`
    mutation OpenPacket($input: OpenPacketInput!) {
  openPacket(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c174ef15a9785dcc133914a1658129e4511e770e7b9b95c92b03c2ae8e12655e"}) as unknown as TypedDocumentString<OpenPacketMutation, OpenPacketMutationVariables>;
export const SavePacketDocument = new TypedDocumentString(`
    mutation SavePacket($input: SavePacketInput!) {
  savePacket(input: $input) {
    conflicts
    problems {
      linkId
      sentence {
        en
        es
      }
    }
    packet {
      ...PacketQuestions
    }
  }
}
    fragment PacketQuestions on Packet {
  id
  finishedAt
  gaps {
    linkId
    sentence {
      en
      es
    }
  }
  fields {
    linkId
    version
    values
    rows {
      cells {
        linkId
        values
      }
    }
  }
  sections {
    linkId
    words {
      en
      es
    }
    questions {
      ...PacketQuestion
      questions {
        ...PacketQuestion
      }
    }
  }
}
fragment PacketQuestion on PacketQuestion {
  linkId
  type
  isRequired
  maxLength
  words {
    en
    es
  }
  options {
    code
    words {
      en
      es
    }
  }
  repeats
  rules {
    isAny
    hides
    conditions {
      question
      operator
      answer
    }
  }
  neededWhen {
    question
    operator
    answer
  }
}`, {"hash":"sha256:ebd2ca7cdfddd48d2b48d4d8c7fd1cfcc348a010aea3f141109169b4b92e1c94"}) as unknown as TypedDocumentString<SavePacketMutation, SavePacketMutationVariables>;
export const FinishPacketDocument = new TypedDocumentString(`
    mutation FinishPacket($input: FinishPacketInput!) {
  finishPacket(input: $input) {
    id
  }
}
    `, {"hash":"sha256:2b15716be921a8d534d1ceb85c3db684d0aafee82619a72f4cae88b5ee9200ae"}) as unknown as TypedDocumentString<FinishPacketMutation, FinishPacketMutationVariables>;
export const PatientGroupsDocument = new TypedDocumentString(`
    query PatientGroups($id: ID!) {
  patient(id: $id) {
    id
    groupMemberships {
      id
      groupId
      groupTitle
      state
      from
      until
      waitingSince
      waitingPlace
    }
  }
}
    `, {"hash":"sha256:81eed3a0ddbc86fe0a7ab6e222325908d7e5b7c4df87d2ce17d7afacfa76ca8d"}) as unknown as TypedDocumentString<PatientGroupsQuery, PatientGroupsQueryVariables>;
export const GroupAttendanceDocument = new TypedDocumentString(`
    query GroupAttendance($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
  groupAttendanceSummary(patientId: $patientId, from: $from, until: $until) {
    expected
    attended
    excused
    noShow
    minutes
  }
}
    `, {"hash":"sha256:10686e33a187a0057555b7df17bb4e019df512c99cf08becf74f65b556d8291d"}) as unknown as TypedDocumentString<GroupAttendanceQuery, GroupAttendanceQueryVariables>;
export const PatientGroupEntriesDocument = new TypedDocumentString(`
    query PatientGroupEntries($patientId: ID!, $from: LocalDate!, $until: LocalDate!, $first: Int!, $after: String) {
  patientGroupEntries(
    patientId: $patientId
    from: $from
    until: $until
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        attendance
        minutes
        topic
        sentence
        goal
        elementWords
        absenceReason
        addenda {
          id
          text
          author
          createdAt
        }
        paper {
          author
          writtenAt
          enteredByName
          enteredAt
        }
        session {
          id
          groupId
          groupTitle
          startsAt
          timeZone
          awaitsCosignature
          signedBy
        }
      }
    }
  }
}
    `, {"hash":"sha256:bddf196b72ca019966f9ae60c641b03b531bd93b5e7fc603dc5d1e2f76e13dfe"}) as unknown as TypedDocumentString<PatientGroupEntriesQuery, PatientGroupEntriesQueryVariables>;
export const AdmissionLineDocument = new TypedDocumentString(`
    query AdmissionLine($patientId: ID!) {
  patientAdmission(patientId: $patientId) {
    episodeId
    items {
      item
      dueAt
      isOverdue
      how
    }
  }
}
    `, {"hash":"sha256:d0a9deb6e663a3044190917a7f228f351ebc19d4b57a96c17e1db332b7452063"}) as unknown as TypedDocumentString<AdmissionLineQuery, AdmissionLineQueryVariables>;
export const ChartDocument = new TypedDocumentString(`
    query Chart($id: ID!, $plans: Boolean!) {
  patient(id: $id) {
    id
    displayName
    birthDate
    pronouns
    timeZone
    language
    facilityName
    primarySubstances
    details {
      showsCallerId
    }
    episode {
      levelOfCare
      facilityName
      admittedOn
      dischargedOn
    }
    contacts {
      id
      kind
      address
      isShared
      safeFrom
      safeUntil
      verification
      stopped {
        reason
      }
      voicemail {
        rule
      }
    }
    covers {
      lenderName
      coveringName
      untilDay
    }
    activePlan @include(if: $plans) {
      id
      content {
        medication {
          naloxoneLocation
          naloxoneWho
          prescriber
          nextDose
          suppliedThrough
        }
      }
    }
  }
}
    `, {"hash":"sha256:bc9cbc647f84eb637efe671b5550fb5fc5e3c56476ebd6a3425f9ba050c8004a"}) as unknown as TypedDocumentString<ChartQuery, ChartQueryVariables>;
export const ContactDocument = new TypedDocumentString(`
    query Contact($id: ID!, $followUps: Boolean!) {
  patient(id: $id) {
    id
    version
    displayName
    firstName
    lastName
    preferredName
    pronouns
    birthDate
    primarySubstances
    timeZone
    language
    pinStatus
    details {
      otherLanguage
      wantsInterpreter
      insurer
      memberId
      emergencyContact {
        name
        relation
        phone
        words
      }
      gender
      race
      ethnicity
      education
      employment
      substanceUse
    }
    episode {
      id
      facilityName
      timeZone
      levelOfCare
      admittedOn
      dischargedOn
      dischargeReason
      isDischargeUndoable
    }
    contacts {
      id
      kind
      address
      isShared
      safeFrom
      safeUntil
      verification
      verifiedAt
      stopped {
        reason
        since
      }
      voicemail {
        rule
        answer {
          id
          agreed
          source
          answeredAt
          recordedByName
          endedAt
        }
      }
    }
    consents {
      id
      channel
      purpose
      covers
      allowsNumbers
      source
      grantedAt
      grantedByName
      revokedAt
    }
    careTeam {
      id
      isPrimary
      staffMember {
        id
        displayName
        roles
      }
    }
    statusChanges {
      id
      status
      effectiveOn
      note
      changedAt
      changedByName
      stopped {
        programmeName
        messageCount
      }
    }
    enrollments @include(if: $followUps) {
      id
      status
      programmeName
      occurrences {
        id
        status
        channel
      }
    }
  }
}
    `, {"hash":"sha256:96dd45062eb15dafaa71269e8b56a6d1d24234c2d888020c2a9e5494617fd1f1"}) as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const UpdatePatientDocument = new TypedDocumentString(`
    mutation UpdatePatient($input: UpdatePatientInput!) {
  updatePatient(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:50d9678511bbdf78abacd704b35a504d74ad268427b412342319191af5703f9c"}) as unknown as TypedDocumentString<UpdatePatientMutation, UpdatePatientMutationVariables>;
export const SetEmergencyContactDocument = new TypedDocumentString(`
    mutation SetEmergencyContact($input: SetEmergencyContactInput!) {
  setEmergencyContact(input: $input) {
    id
  }
}
    `, {"hash":"sha256:dd3522790f7d82d162cc1475cb4b4aa621e49d942a59e7ad5e21cad430ae36e5"}) as unknown as TypedDocumentString<SetEmergencyContactMutation, SetEmergencyContactMutationVariables>;
export const AddContactDocument = new TypedDocumentString(`
    mutation AddContact($input: AddContactInput!) {
  addContact(input: $input) {
    id
  }
}
    `, {"hash":"sha256:66150a737c7851f49842f0c539859293609ca59f5bc363abbc58c4e3bf9f9063"}) as unknown as TypedDocumentString<AddContactMutation, AddContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(`
    mutation RemoveContact($input: ContactInput!) {
  removeContact(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a5dd8a9645cf2f3c323deafc7557a6587cbd824892447da4257b11415c80fb9e"}) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const SendContactCodeDocument = new TypedDocumentString(`
    mutation SendContactCode($input: ContactInput!) {
  sendContactCode(input: $input) {
    id
    verification
  }
}
    `, {"hash":"sha256:b0bafa3e7dec3947be5dcabbbb480192a17004d61fcc33f983ebdd2d53fd0bf6"}) as unknown as TypedDocumentString<SendContactCodeMutation, SendContactCodeMutationVariables>;
export const VerifyContactDocument = new TypedDocumentString(`
    mutation VerifyContact($input: VerifyContactInput!) {
  verifyContact(input: $input) {
    id
    verification
  }
}
    `, {"hash":"sha256:aa86ad264c51f469bfb65d9e2f4c8aae53a6a7ec4e3994b6c0b8894cd829ee4e"}) as unknown as TypedDocumentString<VerifyContactMutation, VerifyContactMutationVariables>;
export const GrantConsentDocument = new TypedDocumentString(`
    mutation GrantConsent($input: GrantConsentInput!) {
  grantConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:523f71f1e5ef504b46f12177600e47292fcd483c392860ddc57ef8157e10660b"}) as unknown as TypedDocumentString<GrantConsentMutation, GrantConsentMutationVariables>;
export const RevokeConsentDocument = new TypedDocumentString(`
    mutation RevokeConsent($input: RevokeConsentInput!) {
  revokeConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:d2c3c4d0ce768c0ee90f2ebd314fb57878d01452b86bd4a138ae95de7716c22d"}) as unknown as TypedDocumentString<RevokeConsentMutation, RevokeConsentMutationVariables>;
export const VoicemailWordingsDocument = new TypedDocumentString(`
    query VoicemailWordings {
  voicemailWordings {
    language
    text
  }
}
    `, {"hash":"sha256:6606ed3ee366214f740abb3a2712c37b7a30af38194d0a38c69bb31ba5c94af3"}) as unknown as TypedDocumentString<VoicemailWordingsQuery, VoicemailWordingsQueryVariables>;
export const RecordVoicemailConsentDocument = new TypedDocumentString(`
    mutation RecordVoicemailConsent($input: RecordVoicemailConsentInput!) {
  recordVoicemailConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f51385ad5777300fd02d05d73cf2f1486d4d0d36f93926ecfad5c06ade5f3364"}) as unknown as TypedDocumentString<RecordVoicemailConsentMutation, RecordVoicemailConsentMutationVariables>;
export const RevokeVoicemailConsentDocument = new TypedDocumentString(`
    mutation RevokeVoicemailConsent($input: RevokeVoicemailConsentInput!) {
  revokeVoicemailConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e3efd51a4eacc35479ab707e4e243ee200b3a2f511db6a6040ed30b8ae2b4dba"}) as unknown as TypedDocumentString<RevokeVoicemailConsentMutation, RevokeVoicemailConsentMutationVariables>;
export const IssueSetupCodeDocument = new TypedDocumentString(`
    mutation IssueSetupCode($input: IssueSetupCodeInput!) {
  issueSetupCode(input: $input) {
    code
    expiresAt
  }
}
    `, {"hash":"sha256:ab5b0e0363a275e750328957b93edc247316ff9865d945b77f9ff76feb914078"}) as unknown as TypedDocumentString<IssueSetupCodeMutation, IssueSetupCodeMutationVariables>;
export const SendAccessLinkDocument = new TypedDocumentString(`
    mutation SendAccessLink($input: SendAccessLinkInput!) {
  sendAccessLink(input: $input) {
    sentTo
  }
}
    `, {"hash":"sha256:09f772ff43791e7094943122256fac6d1179986e5a2d6c5f7f08966aea6a881f"}) as unknown as TypedDocumentString<SendAccessLinkMutation, SendAccessLinkMutationVariables>;
export const AssignCareTeamDocument = new TypedDocumentString(`
    mutation AssignCareTeam($input: AssignCareTeamInput!) {
  assignCareTeam(input: $input) {
    id
  }
}
    `, {"hash":"sha256:adeb44018bb07b3052b19b6926747816d192b36dc6e40590d2d97a558d754a62"}) as unknown as TypedDocumentString<AssignCareTeamMutation, AssignCareTeamMutationVariables>;
export const EndCareTeamDocument = new TypedDocumentString(`
    mutation EndCareTeam($input: EndCareTeamInput!) {
  endCareTeam(input: $input) {
    id
  }
}
    `, {"hash":"sha256:3a431644ad65195e9d2b5f644f68d4c5357673ffeee8372a5a33d8300e9235e5"}) as unknown as TypedDocumentString<EndCareTeamMutation, EndCareTeamMutationVariables>;
export const ConsentWordingsDocument = new TypedDocumentString(`
    query ConsentWordings {
  consentWordings {
    channel
    purpose
    language
    text
    numbers
  }
}
    `, {"hash":"sha256:4692f49d5864d1add8f5da56dab90d207b7b192dcd7e8e046fab78ae6b8664fa"}) as unknown as TypedDocumentString<ConsentWordingsQuery, ConsentWordingsQueryVariables>;
export const PatientCalendarDocument = new TypedDocumentString(`
    query PatientCalendar($patientId: ID!) {
  calendarFeeds(patientId: $patientId) {
    id
    patientId
    issuedAt
    issuedByName
  }
}
    `, {"hash":"sha256:807d95a9245e93f0b2dfa3c29be99dc398d0dc81ed42865e02d5caa3f17cfc92"}) as unknown as TypedDocumentString<PatientCalendarQuery, PatientCalendarQueryVariables>;
export const EndPatientCalendarDocument = new TypedDocumentString(`
    mutation EndPatientCalendar($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input)
}
    `, {"hash":"sha256:a5425e7acacbd62614ea00bfe2e86d4c79028d9ac141a3bf82fbe415df626661"}) as unknown as TypedDocumentString<EndPatientCalendarMutation, EndPatientCalendarMutationVariables>;
export const ChangeLevelOfCareDocument = new TypedDocumentString(`
    mutation ChangeLevelOfCare($input: ChangeLevelOfCareInput!) {
  changeLevelOfCare(input: $input) {
    id
    episode {
      id
      levelOfCare
    }
  }
}
    `, {"hash":"sha256:beb03a3bab713b3f79186b4a09d0f9d843dc189f67ece2210a01f10198354fc8"}) as unknown as TypedDocumentString<ChangeLevelOfCareMutation, ChangeLevelOfCareMutationVariables>;
export const UndoDischargeDocument = new TypedDocumentString(`
    mutation UndoDischarge($input: UndoDischargeInput!) {
  undoDischarge(input: $input) {
    id
    episode {
      id
      dischargedOn
    }
  }
}
    `, {"hash":"sha256:9abd9128f737ba5cb2836552bb18ec555010127f422729e7bf1db26332e21202"}) as unknown as TypedDocumentString<UndoDischargeMutation, UndoDischargeMutationVariables>;
export const ChangePatientStatusDocument = new TypedDocumentString(`
    mutation ChangePatientStatus($input: ChangePatientStatusInput!) {
  changePatientStatus(input: $input) {
    id
    stopped {
      programmeName
      messageCount
    }
  }
}
    `, {"hash":"sha256:8b49fb08f9992d2937e9e003a2fc4f2d759e2048add3924f3ec9e4fb8c575c84"}) as unknown as TypedDocumentString<ChangePatientStatusMutation, ChangePatientStatusMutationVariables>;
export const MergedIntoDocument = new TypedDocumentString(`
    query MergedInto($patientId: ID!) {
  mergedInto(patientId: $patientId)
}
    `, {"hash":"sha256:8c2a6cb4323315c767900793015bb4d57f9ac602c53c6e8c0da79dad98147079"}) as unknown as TypedDocumentString<MergedIntoQuery, MergedIntoQueryVariables>;
export const TreatmentGoalsDocument = new TypedDocumentString(`
    query TreatmentGoals($id: ID!) {
  patient(id: $id) {
    id
    treatmentGoals {
      id
      version
      text
      status
      authorName
      createdAt
      closedAt
    }
  }
}
    `, {"hash":"sha256:e21f3a96e8eb3aaef0cced3869825ba1ebaff086d2d77b2838c3cf20cffeaa0c"}) as unknown as TypedDocumentString<TreatmentGoalsQuery, TreatmentGoalsQueryVariables>;
export const AddTreatmentGoalDocument = new TypedDocumentString(`
    mutation AddTreatmentGoal($input: AddTreatmentGoalInput!) {
  addTreatmentGoal(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1f0486879a50a75b2e7041f41124a7896791f493655d1c95618917ce2930c483"}) as unknown as TypedDocumentString<AddTreatmentGoalMutation, AddTreatmentGoalMutationVariables>;
export const UpdateTreatmentGoalDocument = new TypedDocumentString(`
    mutation UpdateTreatmentGoal($input: UpdateTreatmentGoalInput!) {
  updateTreatmentGoal(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ed04421381680192ef54ce0c27495a5886749a33dfc2d2685280b49f82cb8453"}) as unknown as TypedDocumentString<UpdateTreatmentGoalMutation, UpdateTreatmentGoalMutationVariables>;
export const NewPatientChoicesDocument = new TypedDocumentString(`
    query NewPatientChoices {
  facilities {
    id
    name
    timeZone
  }
}
    `, {"hash":"sha256:b8f2c05b36a64fd1867f208b2cb28e0e6300c0a29a16f6778de4d01b6bcc7abb"}) as unknown as TypedDocumentString<NewPatientChoicesQuery, NewPatientChoicesQueryVariables>;
export const InquiryToAdmitDocument = new TypedDocumentString(`
    query InquiryToAdmit($id: ID!) {
  inquiry(id: $id) {
    id
    facilityId
    askFor
    phone
    caller
    language
    voicemail
  }
}
    `, {"hash":"sha256:abbb3b4aa788043d7608e70b95241a9a4c20387b8542af67e871940d2e45ba47"}) as unknown as TypedDocumentString<InquiryToAdmitQuery, InquiryToAdmitQueryVariables>;
export const AdmitInquiryDocument = new TypedDocumentString(`
    mutation AdmitInquiry($input: AdmitInquiryInput!) {
  admitInquiry(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e64d0578c285353442eb5ccc276ba878d2ea7bbfee6261fd4dcc5b56a5d1f04b"}) as unknown as TypedDocumentString<AdmitInquiryMutation, AdmitInquiryMutationVariables>;
export const CreatePatientDocument = new TypedDocumentString(`
    mutation CreatePatient($input: CreatePatientInput!) {
  createPatient(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0f92105c53eef6c494c96972003447835197398da83bb5c63e6fcfd22d0f2d2c"}) as unknown as TypedDocumentString<CreatePatientMutation, CreatePatientMutationVariables>;
export const SummaryDocument = new TypedDocumentString(`
    query Summary($id: ID!, $answers: Boolean!, $safety: Boolean!, $plans: Boolean!, $tasks: Boolean!) {
  patient(id: $id) {
    id
    timeZone
    checkIns @include(if: $answers) {
      id
      answeredAt
      mood
      craving
      wantsCall
    }
    safetyItems @include(if: $safety) {
      ...SafetyItemFields
    }
    texts @include(if: $answers) {
      ...InboundTextFields
    }
    signals @include(if: $answers) {
      ...SignalFields
    }
    enrollments @include(if: $answers) {
      id
      status
      programmeName
      occurrences {
        id
        status
        dueAt
        timeZone
        channel
      }
    }
    plans @include(if: $plans) {
      id
      number
      status
      activatedAt
      reviewDue
    }
    tasks @include(if: $tasks) {
      id
      title
      kind
      priority
      status
      dueAt
      createdAt
    }
  }
}
    fragment SafetyItemFields on SafetyItem {
  id
  reasons
  craving
  words
  holdsMessages
  raisedAt
  facilityName
  patient {
    id
    displayName
    timeZone
    precautions
    contacts {
      id
      kind
      address
      isShared
      safeFrom
      safeUntil
      verification
      stopped {
        reason
      }
      voicemail {
        rule
      }
    }
  }
  pages {
    id
    step
    staffName
    channel
    status
    sentAt
  }
  nextStep
  nextStepAt
  acknowledgedAt
  acknowledgedByName
  reached
  riskLevel
  planReviewed
  supervisorInformed
  note
  closedAt
  closedByName
}
fragment SignalFields on Signal {
  id
  patientId
  patientName
  rule
  evidence {
    at
    since
    count
    craving
    baseline
    used
    substances
    isAlone
    hasNaloxone
    words
    weekday
    startTime
    endTime
    startsOn
    goal
    attended
    measure
    before
    score
    amount
    days
  }
  acknowledgedAt
  acknowledgedByName
  snoozedUntil
  snoozeReason
  taskId
}
fragment InboundTextFields on InboundText {
  id
  phone
  body
  kind
  receivedAt
  handledAt
  handledByName
}`, {"hash":"sha256:3e0e00da92b638eab519d8797e44242fdb10112fde42d184bb47096879dd379b"}) as unknown as TypedDocumentString<SummaryQuery, SummaryQueryVariables>;
export const PathSummaryDocument = new TypedDocumentString(`
    query PathSummary($id: ID!) {
  patient(id: $id) {
    id
    recoveryPath {
      paths
      meetingsPerWeek
      chosenMeetings {
        id
        isHomeGroup
        meeting {
          id
          name
          weekday
          startTime
          timeZone
        }
      }
    }
    meetingProgress {
      weeks {
        startsOn
        goal
        attended
      }
    }
  }
}
    `, {"hash":"sha256:b29c8c94d27459c6271c4e1d9a6729e9e7927d6ebe64cd944e5e4f927f0868d4"}) as unknown as TypedDocumentString<PathSummaryQuery, PathSummaryQueryVariables>;
export const ReviewPlanDocument = new TypedDocumentString(`
    mutation ReviewPlan($input: ReturnPlanInput!) {
  reviewPlan(input: $input) {
    id
    version
    reviewDue
  }
}
    `, {"hash":"sha256:f3ed7758fe9a5154c70a85f8a3cb62d52e2e7ca582208067df8fbc7c72f99ed1"}) as unknown as TypedDocumentString<ReviewPlanMutation, ReviewPlanMutationVariables>;
export const ClosePlanDocument = new TypedDocumentString(`
    mutation ClosePlan($input: ReturnPlanInput!) {
  closePlan(input: $input) {
    plan {
      id
      status
      version
    }
    stoppedMessages
  }
}
    `, {"hash":"sha256:51bc73256fb6e113c2c5417d7df8358ec149ffd52853efe66979b1f515f6ceb8"}) as unknown as TypedDocumentString<ClosePlanMutation, ClosePlanMutationVariables>;
export const HangingMessagesDocument = new TypedDocumentString(`
    query HangingMessages($id: ID!) {
  patient(id: $id) {
    id
    enrollments {
      id
      status
      anchorId
      occurrences {
        id
        status
      }
    }
  }
}
    `, {"hash":"sha256:537ae4edcc89f5aca42de024628ff95f6d186616ba9457dbec939fc53e69e38a"}) as unknown as TypedDocumentString<HangingMessagesQuery, HangingMessagesQueryVariables>;
export const OpenReviewsDocument = new TypedDocumentString(`
    query OpenReviews($id: ID!) {
  patient(id: $id) {
    id
    tasks {
      id
      kind
      status
      title
      createdAt
    }
  }
}
    `, {"hash":"sha256:9d1625dcb1194f4095e9cb7b86b3224537649734399f323d314622bcf277f5d3"}) as unknown as TypedDocumentString<OpenReviewsQuery, OpenReviewsQueryVariables>;
export const PatientDocumentsDocument = new TypedDocumentString(`
    query PatientDocuments($id: ID!) {
  patient(id: $id) {
    id
    timeZone
    careDocuments {
      id
      kind
      number
      version
      status
      authorName
      activatedAt
      reviewDue
      updatedAt
    }
  }
}
    `, {"hash":"sha256:ca859172bd8b58fdc295ad1a3f493079fab4849193c5430264a043f08e52850b"}) as unknown as TypedDocumentString<PatientDocumentsQuery, PatientDocumentsQueryVariables>;
export const CareDocumentDocument = new TypedDocumentString(`
    query CareDocument($id: ID!) {
  careDocument(id: $id) {
    id
    patientId
    kind
    number
    version
    status
    authorName
    activatedAt
    reviewDue
    updatedAt
    reasonForChange
    returnedReason
    closedReason
    documentHash
    sections {
      code
      lines {
        id
        text
        phone
        on
      }
    }
    gaps {
      field
      sentence
    }
    signatures {
      id
      signer
      method
      name
      title
      witnessName
      secondWitnessName
      reason
      paperId
      signedAt
      voidedAt
    }
  }
}
    `, {"hash":"sha256:f69876af0dc6072b6533d3b2373ccd31bfc86781cbda1898a029323e03e9e50d"}) as unknown as TypedDocumentString<CareDocumentQuery, CareDocumentQueryVariables>;
export const StartCareDocumentDocument = new TypedDocumentString(`
    mutation StartCareDocument($input: StartCareDocumentInput!) {
  startCareDocument(input: $input) {
    id
  }
}
    `, {"hash":"sha256:227b85dff1a3566bef35b03fa85df694d77a1d21a7a432f2a36123b62a16705a"}) as unknown as TypedDocumentString<StartCareDocumentMutation, StartCareDocumentMutationVariables>;
export const SaveCareDocumentDocument = new TypedDocumentString(`
    mutation SaveCareDocument($input: SaveCareDocumentInput!) {
  saveCareDocument(input: $input) {
    id
    version
    updatedAt
  }
}
    `, {"hash":"sha256:e1cf339f9d12cacecfc4d75dbd03a8294897bfaa59141659a16fd727e7039d4b"}) as unknown as TypedDocumentString<SaveCareDocumentMutation, SaveCareDocumentMutationVariables>;
export const CloseCareDocumentDocument = new TypedDocumentString(`
    mutation CloseCareDocument($input: ReturnPlanInput!) {
  closeCareDocument(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:812ad3cfed13dd444cca7f303a8091a5c320da8b2618b9f7583325e4d1ee167f"}) as unknown as TypedDocumentString<CloseCareDocumentMutation, CloseCareDocumentMutationVariables>;
export const FacilitationDocument = new TypedDocumentString(`
    query Facilitation($id: ID!) {
  facilitationSessions(patientId: $id) {
    id
    heldOn
    kind
    topic
    soberDays
    meetingsAttended
    meetingsReaction
    readings
    slips
    urges
    sponsorContact
    material
    tasksDone
    nextTasks
    elementWords
    loggedByName
    enteredInErrorAt
    enteredInErrorReason
  }
  patient(id: $id) {
    id
    timeZone
    activePlan {
      id
      content {
        highRiskSituations {
          id
          description
        }
        warningSigns {
          id
          text
        }
        copingStrategies {
          id
          text
        }
        goals {
          id
          text
        }
      }
    }
  }
}
    `, {"hash":"sha256:b65721ea3bca93d29b3e274b441afeb6b73a90fcaef377d8c4565abdfb3ab130"}) as unknown as TypedDocumentString<FacilitationQuery, FacilitationQueryVariables>;
export const LogFacilitationDocument = new TypedDocumentString(`
    mutation LogFacilitation($input: LogFacilitationInput!) {
  logFacilitation(input: $input) {
    id
  }
}
    `, {"hash":"sha256:63193c008fb2eace490e6f74fbb51ceaa5b75fa1bf6e468c9b82255579135f6e"}) as unknown as TypedDocumentString<LogFacilitationMutation, LogFacilitationMutationVariables>;
export const MarkFacilitationInErrorDocument = new TypedDocumentString(`
    mutation MarkFacilitationInError($input: MarkFacilitationInErrorInput!) {
  markFacilitationInError(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a04ca4d02279acc8dec520589c73303dbd3d39ad228d6d92d36f4fa630b20631"}) as unknown as TypedDocumentString<MarkFacilitationInErrorMutation, MarkFacilitationInErrorMutationVariables>;
export const PlanPhrasesDocument = new TypedDocumentString(`
    query PlanPhrases($patientId: ID!) {
  planPhrases(patientId: $patientId) {
    earlier {
      ...PhraseLines
    }
    templates {
      ...PhraseLines
    }
  }
}
    fragment PhraseLines on PlanPhraseList {
  motivations {
    id
    text
  }
  highRiskSituations {
    id
    kind
    description
    likelihood
    confidence
    timeWindows {
      weekday
      startTime
      endTime
    }
  }
  warningSigns {
    id
    stage
    observer
    text
  }
  copingStrategies {
    id
    kind
    text
    steps
    situationIds
  }
  supportContacts {
    id
    role
    display
    phone
  }
  goals {
    id
    horizon
    text
    targetOn
  }
}`, {"hash":"sha256:1f46e2c7a330e58188c6635fa64cd8daf6e9827ad5da6cbda91c35d8a38e8d01"}) as unknown as TypedDocumentString<PlanPhrasesQuery, PlanPhrasesQueryVariables>;
export const PlanPaperDocument = new TypedDocumentString(`
    query PlanPaper($id: ID!, $patientId: ID!) {
  patient(id: $patientId) {
    id
    displayName
    language
    primarySubstances
  }
  plan(id: $id) {
    id
    number
    status
    content {
      motivations {
        id
        text
      }
      highRiskSituations {
        id
        description
        timeWindows {
          weekday
          startTime
          endTime
        }
      }
      warningSigns {
        id
        stage
        text
      }
      copingStrategies {
        id
        kind
        text
        steps
      }
      supportContacts {
        id
        display
        phone
      }
      medication {
        naloxoneLocation
        naloxoneWho
        prescriber
        nextDose
      }
      lapseResponse {
        bySubstance {
          branch
          firstHour
        }
        firstHour
      }
      noteToSelf
    }
  }
}
    `, {"hash":"sha256:3c0e394a4c87a382f60cf1b353b1935c1eb68cdcbdab54c3e6f26375affa9d20"}) as unknown as TypedDocumentString<PlanPaperQuery, PlanPaperQueryVariables>;
export const OwnPlanTemplatesDocument = new TypedDocumentString(`
    query OwnPlanTemplates {
  ownPlanTemplates {
    id
    name
    description
    isRetired
    publishedNumber
    publishedAt
    hasChanges
    changedByName
    updatedAt
    planCount
  }
}
    `, {"hash":"sha256:14e6ccd01f1c36bd9b4f87d9a5bd4956eac0b7a0af775e52212e11c3c073ea3b"}) as unknown as TypedDocumentString<OwnPlanTemplatesQuery, OwnPlanTemplatesQueryVariables>;
export const OwnPlanTemplateDocument = new TypedDocumentString(`
    query OwnPlanTemplate($id: ID!) {
  ownPlanTemplate(id: $id) {
    id
    version
    name
    description
    substances
    isRetired
    publishedNumber
    publishedAt
    hasChanges
    changedByName
    updatedAt
    planCount
    content {
      motivations {
        id
        text
      }
      highRiskSituations {
        id
        kind
        description
        likelihood
        confidence
        timeWindows {
          weekday
          startTime
          endTime
        }
      }
      warningSigns {
        id
        stage
        observer
        text
      }
      copingStrategies {
        id
        kind
        text
        steps
        situationIds
      }
      supportContacts {
        id
        role
        display
        phone
      }
      medication {
        naloxoneLocation
        naloxoneWho
        takesMedication
        prescriber
        nextDose
        nextDoseKind
        nextDoseOn
        suppliedThrough
        notes
      }
      lapseResponse {
        bySubstance {
          branch
          firstHour
          firstDay
        }
        firstHour
        firstDay
        whoToTell
        wayBack
      }
      goals {
        id
        horizon
        text
        targetOn
      }
      weekly {
        commitment
        isShared
        sponsorCalls
        sponsorVisits
      }
      noteToSelf
      reviewEveryDays
    }
  }
}
    `, {"hash":"sha256:17c4353050b33ff586499a83f4240aa27ecc797030eae4a6793c3106ea30de0f"}) as unknown as TypedDocumentString<OwnPlanTemplateQuery, OwnPlanTemplateQueryVariables>;
export const AddPlanTemplateDocument = new TypedDocumentString(`
    mutation AddPlanTemplate($input: AddPlanTemplateInput!) {
  addPlanTemplate(input: $input) {
    id
  }
}
    `, {"hash":"sha256:d12fcef5e5b89d5331de9e362c1ba0796cf9af9e97990ee6e271bf4c5dbf8e85"}) as unknown as TypedDocumentString<AddPlanTemplateMutation, AddPlanTemplateMutationVariables>;
export const SavePlanTemplateDocument = new TypedDocumentString(`
    mutation SavePlanTemplate($input: SavePlanTemplateInput!) {
  savePlanTemplate(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:966b6c078d7a36c54a51149c6e27200f71c14edf785743336fd03bdb9cb3d1b9"}) as unknown as TypedDocumentString<SavePlanTemplateMutation, SavePlanTemplateMutationVariables>;
export const PublishPlanTemplateDocument = new TypedDocumentString(`
    mutation PublishPlanTemplate($input: PlanTemplateVersionInput!) {
  publishPlanTemplate(input: $input) {
    id
    version
    publishedNumber
  }
}
    `, {"hash":"sha256:d8b092a28b82986862a731e75518ff2b6d19f99a5c80ec4a332977410f940025"}) as unknown as TypedDocumentString<PublishPlanTemplateMutation, PublishPlanTemplateMutationVariables>;
export const RetirePlanTemplateDocument = new TypedDocumentString(`
    mutation RetirePlanTemplate($input: PlanTemplateVersionInput!) {
  retirePlanTemplate(input: $input) {
    id
    version
    isRetired
  }
}
    `, {"hash":"sha256:5c0674757beecf509ae0fa95987701c90d5d53fdecef656709dc377781685e34"}) as unknown as TypedDocumentString<RetirePlanTemplateMutation, RetirePlanTemplateMutationVariables>;
export const RevivePlanTemplateDocument = new TypedDocumentString(`
    mutation RevivePlanTemplate($input: PlanTemplateVersionInput!) {
  revivePlanTemplate(input: $input) {
    id
    version
    isRetired
  }
}
    `, {"hash":"sha256:9299632a986543d09e0f4162fd820388a7a8be6de6daa8505b118e10c07bad05"}) as unknown as TypedDocumentString<RevivePlanTemplateMutation, RevivePlanTemplateMutationVariables>;
export const PatientPlansDocument = new TypedDocumentString(`
    query PatientPlans($id: ID!) {
  patient(id: $id) {
    id
    timeZone
    plans {
      id
      number
      status
      version
      authorName
      activatedAt
      activatedByName
      reviewDue
      updatedAt
    }
  }
}
    `, {"hash":"sha256:5c3fd7fdddc9b521c0c5cf59ab7ea22d8a0634cd690d4b5397a4ece8af3593fd"}) as unknown as TypedDocumentString<PatientPlansQuery, PatientPlansQueryVariables>;
export const PlanTemplatesDocument = new TypedDocumentString(`
    query PlanTemplates {
  planTemplates {
    code
    name
    description
    versionNumber
  }
}
    `, {"hash":"sha256:db65f34a4a55caaec9c40db466e9014b226b9d0c2794c8ba1e953685e4362b45"}) as unknown as TypedDocumentString<PlanTemplatesQuery, PlanTemplatesQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  plan(id: $id) {
    id
    patientId
    number
    status
    version
    authorName
    activatedAt
    activatedByName
    reviewDue
    updatedAt
    origin {
      name
      versionNumber
    }
    documentHash
    submittedById
    reasonForChange
    returnedReason
    closedReason
    signatures {
      id
      signer
      method
      name
      title
      witnessName
      secondWitnessName
      reason
      paperId
      signedAt
      voidedAt
    }
    content {
      motivations {
        id
        text
      }
      highRiskSituations {
        id
        kind
        description
        likelihood
        confidence
        timeWindows {
          weekday
          startTime
          endTime
        }
      }
      warningSigns {
        id
        stage
        observer
        text
      }
      copingStrategies {
        id
        kind
        text
        steps
        situationIds
      }
      supportContacts {
        id
        role
        display
        phone
      }
      medication {
        naloxoneLocation
        naloxoneWho
        takesMedication
        prescriber
        nextDose
        nextDoseKind
        nextDoseOn
        suppliedThrough
        notes
      }
      lapseResponse {
        bySubstance {
          branch
          firstHour
          firstDay
        }
        firstHour
        firstDay
        whoToTell
        wayBack
      }
      goals {
        id
        horizon
        text
        targetOn
      }
      weekly {
        commitment
        isShared
        sponsorCalls
        sponsorVisits
      }
      meetings {
        meetingsPerWeek
        paths
        meetings {
          meetingId
          name
          weekday
          startTime
          timeZone
          place
          transport
          isHomeGroup
        }
      }
      noteToSelf
      reviewEveryDays
    }
  }
}
    `, {"hash":"sha256:940f2472365a9f3cfcc9c4276ed9a2b3df4289e99d4bda90a791bff8f766c65c"}) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const StandardLapseStepsDocument = new TypedDocumentString(`
    query StandardLapseSteps {
  standardLapseSteps {
    branch
    firstHour
    firstDay
  }
}
    `, {"hash":"sha256:efa7267305783ad0dbf2733503549601eda4332c5456039c89cdd94c80c5e532"}) as unknown as TypedDocumentString<StandardLapseStepsQuery, StandardLapseStepsQueryVariables>;
export const PlanPathDocument = new TypedDocumentString(`
    query PlanPath($id: ID!) {
  patient(id: $id) {
    id
    recoveryPath {
      id
      paths
      meetingsPerWeek
      chosenMeetings {
        id
        isHomeGroup
        transport
        meeting {
          id
          name
          weekday
          startTime
          timeZone
          locationName
          attendance
        }
      }
    }
  }
  fellowships(withRetired: true) {
    code
    name
  }
}
    `, {"hash":"sha256:2632586e09f609373e4cec49175272524e549f831f842fbb14fc30d65094e9e1"}) as unknown as TypedDocumentString<PlanPathQuery, PlanPathQueryVariables>;
export const StartPlanDocument = new TypedDocumentString(`
    mutation StartPlan($input: StartPlanInput!) {
  startPlan(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c4679d00fc8a7b20aaf1397a7bb803b6d3afce52cb6d9a32fdc60aa1445acfc7"}) as unknown as TypedDocumentString<StartPlanMutation, StartPlanMutationVariables>;
export const SavePlanDocument = new TypedDocumentString(`
    mutation SavePlan($input: SavePlanInput!) {
  savePlan(input: $input) {
    id
    version
    updatedAt
  }
}
    `, {"hash":"sha256:8c17bfeea1fc3071d77bb4a09fe43cadec17eb51ae51df4b7e54c0b6aba57db9"}) as unknown as TypedDocumentString<SavePlanMutation, SavePlanMutationVariables>;
export const DiscardPlanDocument = new TypedDocumentString(`
    mutation DiscardPlan($input: PlanVersionInput!) {
  discardPlan(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:e93da1784d21446a9524b44dde11d22d6909e949b691678c329236d72cbd5b0d"}) as unknown as TypedDocumentString<DiscardPlanMutation, DiscardPlanMutationVariables>;
export const SharedWeeksDocument = new TypedDocumentString(`
    query SharedWeeks {
  sharedWeeks {
    patientId
    patientName
    commitment
    sponsorCalls
    sponsorVisits
    weeks {
      weekOf
      outcome
      isOwnWord
    }
  }
}
    `, {"hash":"sha256:f6097915d8a4adaa491bde026626b187efb61fc029a80e38a25ce5d76fa51616"}) as unknown as TypedDocumentString<SharedWeeksQuery, SharedWeeksQueryVariables>;
export const NoteWeekDocument = new TypedDocumentString(`
    mutation NoteWeek($input: NoteWeekInput!) {
  noteWeek(input: $input) {
    patientId
    weeks {
      weekOf
      outcome
      isOwnWord
    }
  }
}
    `, {"hash":"sha256:5b2b5c69980e0c29aa6914deef35b1868aa5c955d21a96e0e8ea2c84daf6f2ce"}) as unknown as TypedDocumentString<NoteWeekMutation, NoteWeekMutationVariables>;
export const PlanGapsDocument = new TypedDocumentString(`
    query PlanGaps($id: ID!) {
  plan(id: $id) {
    id
    gaps {
      field
      sentence
    }
  }
}
    `, {"hash":"sha256:f3b467a75174c054facc9b1e4c0d6697934143e9143848937d3ac40e560090d4"}) as unknown as TypedDocumentString<PlanGapsQuery, PlanGapsQueryVariables>;
export const SubmitPlanDocument = new TypedDocumentString(`
    mutation SubmitPlan($input: SubmitPlanInput!) {
  submitPlan(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"sha256:0e5e2ee4ba16fe3b6ce634c42d68363c4b1acdfbef3a71b238a7ae358af1782c"}) as unknown as TypedDocumentString<SubmitPlanMutation, SubmitPlanMutationVariables>;
export const CosignPlanDocument = new TypedDocumentString(`
    mutation CosignPlan($input: SubmitPlanInput!) {
  cosignPlan(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"sha256:a5a21dcf70445d9f431be8617244ab542fd6dbbf63d70d4e39faf6c87701f804"}) as unknown as TypedDocumentString<CosignPlanMutation, CosignPlanMutationVariables>;
export const ReturnPlanDocument = new TypedDocumentString(`
    mutation ReturnPlan($input: ReturnPlanInput!) {
  returnPlan(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"sha256:4f8b2843386ac14703adedab04c41b3dc35bb4510768eeef4cebe58e015e2692"}) as unknown as TypedDocumentString<ReturnPlanMutation, ReturnPlanMutationVariables>;
export const ActivationDocument = new TypedDocumentString(`
    query Activation($id: ID!, $planId: ID!) {
  patient(id: $id) {
    id
    displayName
    enrollments {
      id
      status
      occurrences {
        id
        status
      }
    }
    plans {
      id
      number
      status
    }
  }
  followUpPreview(patientId: $id, planId: $planId) {
    timeZone
    channel
    blockedReason
    steps {
      stepCode
      dueAt
      shiftedByQuietHours
    }
  }
}
    `, {"hash":"sha256:c62e39f24d227de5aa54f16f83565a5236e5693ba29a5bd27d7d354fa1a2445b"}) as unknown as TypedDocumentString<ActivationQuery, ActivationQueryVariables>;
export const RecordVerbalAgreementDocument = new TypedDocumentString(`
    mutation RecordVerbalAgreement($input: RecordVerbalAgreementInput!) {
  recordVerbalAgreement(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"sha256:c745fb09142222586702f909232bb5841f75bd657c3f4a6dee0aba526c5eb0c3"}) as unknown as TypedDocumentString<RecordVerbalAgreementMutation, RecordVerbalAgreementMutationVariables>;
export const WindowOptionsDocument = new TypedDocumentString(`
    query WindowOptions($patientId: ID!, $windows: [WindowInput!]!) {
  windowOptions(patientId: $patientId, windows: $windows) {
    wantsMeetings
    reach {
      transport
      postalCode
      withinMiles
    }
    spans {
      inPersonCount
      onlineCount
      options {
        startsAt
        way
        transport
        isChosen
        meeting {
          id
          name
          timeZone
          distanceMiles
        }
      }
    }
  }
}
    `, {"hash":"sha256:9731a69acd60e6d5efbc7c5f06a8433567cfeb0634ba96fccb60d57c08ba0263"}) as unknown as TypedDocumentString<WindowOptionsQuery, WindowOptionsQueryVariables>;
export const RecordMeetingReachDocument = new TypedDocumentString(`
    mutation RecordMeetingReach($input: RecordMeetingReachInput!) {
  recordMeetingReach(input: $input) {
    transport
    postalCode
    withinMiles
  }
}
    `, {"hash":"sha256:b8a7dd8daa73164dc385a634a9e21d55073908ce68398a5e1ed647326b14bba6"}) as unknown as TypedDocumentString<RecordMeetingReachMutation, RecordMeetingReachMutationVariables>;
export const SignedRecordsDocument = new TypedDocumentString(`
    query SignedRecords($patientId: ID!) {
  signedRecords(patientId: $patientId) {
    id
    kind
    title
    signedOn
  }
  patientSharing(patientId: $patientId) {
    patientId
    parties {
      id
      name
    }
  }
}
    `, {"hash":"sha256:8da413afc99168a4ab65041d90217a2063fba0ed118636a6a85c0e5fe4a62ab7"}) as unknown as TypedDocumentString<SignedRecordsQuery, SignedRecordsQueryVariables>;
export const ReleaseRecordFilesDocument = new TypedDocumentString(`
    mutation ReleaseRecordFiles($input: ReleaseRecordFilesInput!) {
  releaseRecordFiles(input: $input) {
    fileName
    mediaType
    base64
  }
}
    `, {"hash":"sha256:a484c16827b255a18906c0d2cb5574a09156baef7b1b3b39b40850be3ab11e36"}) as unknown as TypedDocumentString<ReleaseRecordFilesMutation, ReleaseRecordFilesMutationVariables>;
export const ReleaseRecordFilesSinceDocument = new TypedDocumentString(`
    mutation ReleaseRecordFilesSince($input: ReleaseRecordFilesSinceInput!) {
  releaseRecordFilesSince(input: $input) {
    fileCount
    file {
      fileName
      mediaType
      base64
    }
    refused {
      patientId
      displayName
      sentence
    }
  }
}
    `, {"hash":"sha256:e3d2acd77c316953e64a48689de3d8bfeccdf71d7ca65b12bc98de0bc2752b1b"}) as unknown as TypedDocumentString<ReleaseRecordFilesSinceMutation, ReleaseRecordFilesSinceMutationVariables>;
export const RecoveryDocument = new TypedDocumentString(`
    query Recovery($id: ID!, $plans: Boolean!) {
  patient(id: $id) {
    id
    language
    timeZone
    recoveryPath {
      paths
    }
    sponsors {
      id
      version
      state
      name
      fellowship
      effectiveFrom
      recordedByName
    }
    stepVisits {
      fellowship
      step
      visit
      startedOn
      finishedOn
    }
    recoveryTasks {
      id
      version
      kind
      step
      title
      details
      dueOn
      status
      closedOn
      assignedByName
    }
    recoveryStart @include(if: $plans) {
      startedOn
      recordedOn
      recordedByName
      reason
    }
    lapses @include(if: $plans) {
      id
      submitId
      version
      happenedOn
      whatHappened
      whatHelped
      whatToChange
      recordedByName
      isTakenBack
    }
  }
}
    `, {"hash":"sha256:c5c9420fd450ae5a959b4ab58de00faf692bbb073114cebe696a819318161b2a"}) as unknown as TypedDocumentString<RecoveryQuery, RecoveryQueryVariables>;
export const TaskTemplatesDocument = new TypedDocumentString(`
    query TaskTemplates {
  recoveryTaskTemplates {
    code
    kind
    step
    isOwn
    en {
      title
      details
    }
    es {
      title
      details
    }
  }
}
    `, {"hash":"sha256:0277e09972c5a5dcf7e1aeba66789a88330c10081d28b0c086589dd7d03dcd32"}) as unknown as TypedDocumentString<TaskTemplatesQuery, TaskTemplatesQueryVariables>;
export const StepLabelsDocument = new TypedDocumentString(`
    query StepLabels($fellowship: String!) {
  stepTexts(fellowship: $fellowship) {
    kind
    labels
  }
}
    `, {"hash":"sha256:98429a4448c9f6064de7994987b9b681eddb2d9d8e0ff3df89784a5c8aee57f2"}) as unknown as TypedDocumentString<StepLabelsQuery, StepLabelsQueryVariables>;
export const RecordSponsorDocument = new TypedDocumentString(`
    mutation RecordSponsor($input: RecordSponsorInput!) {
  recordSponsor(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:3ec63ebf4fda8111e9fcaceaea9631abd160dd619372cff4147ec8a4f605d9fa"}) as unknown as TypedDocumentString<RecordSponsorMutation, RecordSponsorMutationVariables>;
export const SetPatientStepDocument = new TypedDocumentString(`
    mutation SetPatientStep($input: SetPatientStepInput!) {
  setPatientStep(input: $input) {
    step
    visit
  }
}
    `, {"hash":"sha256:aaf49cc2df92fcd09100e53a2bdc9a9b3d009ea5df3a9a68e180506761abab0f"}) as unknown as TypedDocumentString<SetPatientStepMutation, SetPatientStepMutationVariables>;
export const AssignRecoveryTaskDocument = new TypedDocumentString(`
    mutation AssignRecoveryTask($input: AssignRecoveryTaskInput!) {
  assignRecoveryTask(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c852c4bfceca021dccc05d5f467627ee358dcc69aa7d687e0db5fb104ae0d8f5"}) as unknown as TypedDocumentString<AssignRecoveryTaskMutation, AssignRecoveryTaskMutationVariables>;
export const ChangeRecoveryTaskDocument = new TypedDocumentString(`
    mutation ChangeRecoveryTask($input: ChangeRecoveryTaskInput!) {
  changeRecoveryTask(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:e9c323d7fdb38d5a603e5e6ebd5bd1d4d65bbc2626124923b951558df139c9c3"}) as unknown as TypedDocumentString<ChangeRecoveryTaskMutation, ChangeRecoveryTaskMutationVariables>;
export const RecordRecoveryStartDocument = new TypedDocumentString(`
    mutation RecordRecoveryStart($input: RecordRecoveryStartInput!) {
  recordRecoveryStart(input: $input) {
    startedOn
  }
}
    `, {"hash":"sha256:63dfc36c225674a8103470ea94115214e43d9285ce27affa2d7a63e952060823"}) as unknown as TypedDocumentString<RecordRecoveryStartMutation, RecordRecoveryStartMutationVariables>;
export const RecordLapseDocument = new TypedDocumentString(`
    mutation RecordLapse($input: RecordLapseInput!) {
  recordLapse(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:10ced0d3313f077c4c6aabdcd30b7fd693e70e580b1784413f16dffc7917d258"}) as unknown as TypedDocumentString<RecordLapseMutation, RecordLapseMutationVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($from: LocalDate!, $until: LocalDate!, $levelOfCare: LevelOfCare) {
  report(from: $from, until: $until, levelOfCare: $levelOfCare) {
    isExact
    figures {
      metric
      total {
        facilityId
        facilityName
        counted
        outOf
        medianMinutes
        isSuppressed
      }
      facilities {
        facilityId
        facilityName
        counted
        outOf
        medianMinutes
        isSuppressed
      }
    }
  }
}
    `, {"hash":"sha256:aaeb2bce17d128fc31eaa58552a83dd694244f82811c60c2b75f8257270c58cf"}) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportCasesDocument = new TypedDocumentString(`
    query ReportCases($metric: ReportMetric!, $from: LocalDate!, $until: LocalDate!, $levelOfCare: LevelOfCare, $facilityId: ID) {
  reportCases(
    metric: $metric
    from: $from
    until: $until
    levelOfCare: $levelOfCare
    facilityId: $facilityId
  ) {
    patientId
    displayName
    outOf
    counted
  }
}
    `, {"hash":"sha256:660c70e34b3e8dca354e64f98cb45fa598d61e47ee9b3c19533f88f1987335f2"}) as unknown as TypedDocumentString<ReportCasesQuery, ReportCasesQueryVariables>;
export const ExportReportDocument = new TypedDocumentString(`
    mutation ExportReport($input: ExportReportInput!) {
  exportReport(input: $input) {
    fileName
    content
  }
}
    `, {"hash":"sha256:3f98dc12bdc3c8b4b4a8ad3941601c46d6109ffb33cbdbe89d15b5d517ac5945"}) as unknown as TypedDocumentString<ExportReportMutation, ExportReportMutationVariables>;
export const ReleaseTedsFileDocument = new TypedDocumentString(`
    mutation ReleaseTedsFile($input: ReleaseTedsFileInput!) {
  releaseTedsFile(input: $input) {
    fileName
    content
    recordCount
    refusedCount
  }
}
    `, {"hash":"sha256:41cc97dea3809fd180c51ea7fdd55a75c7274ac42fc1119c5e6c006feae7dd2e"}) as unknown as TypedDocumentString<ReleaseTedsFileMutation, ReleaseTedsFileMutationVariables>;
export const TedsRecordsDocument = new TypedDocumentString(`
    query TedsRecords($kind: TedsKind!, $from: LocalDate!, $until: LocalDate!) {
  tedsRecords(kind: $kind, from: $from, until: $until) {
    episodeId
    patientId
    displayName
    facilityName
    on
    items {
      name
      code
    }
    missing
  }
}
    `, {"hash":"sha256:0f2a27991dc11bb26efc4ba2b00819070b4a4dc941dc9f7fdddcb017e9f0a23d"}) as unknown as TypedDocumentString<TedsRecordsQuery, TedsRecordsQueryVariables>;
export const RecordIncapacityDocument = new TypedDocumentString(`
    mutation RecordIncapacity($input: RecordIncapacityInput!) {
  recordIncapacity(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:0a310c9a17f44729494ddfd48c081791d16c32b9d4c12a4114168ea726a8b7fe"}) as unknown as TypedDocumentString<RecordIncapacityMutation, RecordIncapacityMutationVariables>;
export const EndIncapacityDocument = new TypedDocumentString(`
    mutation EndIncapacity($input: EndIncapacityInput!) {
  endIncapacity(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:7102448c8619641cec442fce6f50c47d1076b5f326fd55eef04a07cb50ede204"}) as unknown as TypedDocumentString<EndIncapacityMutation, EndIncapacityMutationVariables>;
export const TellOfMinorAtRiskDocument = new TypedDocumentString(`
    mutation TellOfMinorAtRisk($input: TellOfMinorAtRiskInput!) {
  tellOfMinorAtRisk(input: $input) {
    disclosure {
      id
    }
  }
}
    `, {"hash":"sha256:e374dd1d31d6388752d98446235a02ed099d8e5eb8cc8f5fbf712d13f3043dfa"}) as unknown as TypedDocumentString<TellOfMinorAtRiskMutation, TellOfMinorAtRiskMutationVariables>;
export const MyCounselingNotesDocument = new TypedDocumentString(`
    query MyCounselingNotes($patientId: ID!) {
  myCounselingNotes(patientId: $patientId) {
    id
    sessionKind
    heldOn
    text
    createdAt
  }
}
    `, {"hash":"sha256:2e7b9b2266be6ed8a8413a77d763607831f0ffcbad67fdfcbdab99c9231df49f"}) as unknown as TypedDocumentString<MyCounselingNotesQuery, MyCounselingNotesQueryVariables>;
export const InheritedNotesDocument = new TypedDocumentString(`
    query InheritedNotes($patientId: ID!) {
  inheritedNotes(patientId: $patientId) {
    authorId
    authorName
    openUntil
    notes {
      id
      sessionKind
      heldOn
      text
      createdAt
    }
  }
}
    `, {"hash":"sha256:f8e4a344fc30cb6817d463251fbba8e2df6157d8c5f11296f7b23cb39e0ded19"}) as unknown as TypedDocumentString<InheritedNotesQuery, InheritedNotesQueryVariables>;
export const OpenInheritedNotesDocument = new TypedDocumentString(`
    mutation OpenInheritedNotes($input: OpenInheritedNotesInput!) {
  openInheritedNotes(input: $input) {
    authorId
  }
}
    `, {"hash":"sha256:dd6afef9d07b530bebe90aa151e31421b9a6e16535e7a7ebb287f80abfc2461f"}) as unknown as TypedDocumentString<OpenInheritedNotesMutation, OpenInheritedNotesMutationVariables>;
export const WriteCounselingNoteDocument = new TypedDocumentString(`
    mutation WriteCounselingNote($input: WriteCounselingNoteInput!) {
  writeCounselingNote(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e166d0bc42ddd10da1282a1050e607af8a13c760354e9ace9126a4ecebf29664"}) as unknown as TypedDocumentString<WriteCounselingNoteMutation, WriteCounselingNoteMutationVariables>;
export const ReleaseCounselingNotesDocument = new TypedDocumentString(`
    mutation ReleaseCounselingNotes($input: ReleaseCounselingNotesInput!) {
  releaseCounselingNotes(input: $input) {
    notice
    consentCopy {
      heading
      text
    }
    disclosure {
      recipientName
      recipientAffiliation
      disclosedAt
      discloserName
    }
    content {
      id
      heldOn
      text
    }
  }
}
    `, {"hash":"sha256:3b0b5d447e509e5f2667ed5e749fe2ca6c501489be064ce79f47986e8b299937"}) as unknown as TypedDocumentString<ReleaseCounselingNotesMutation, ReleaseCounselingNotesMutationVariables>;
export const PatientSharingDocument = new TypedDocumentString(`
    query PatientSharing($patientId: ID!) {
  patientSharing(patientId: $patientId) {
    patientId
    suggestedDiscloser
    today
    parties {
      id
      name
      role
      affiliation
    }
    consents {
      id
      type
      state
      parties {
        id
        name
        role
        affiliation
      }
      recipientClasses
      categories
      purposes
      expiresOn
      expiresEvent
      language
      sections {
        heading
        text
      }
      formHash
      aid
      aidName
      signerRelationship
      preparedByName
      signerName
      signedBy
      signedAt
      witnessName
      paperId
      guardianAsked
      guardianName
      guardianSignedBy
      guardianSignedAt
      guardianWitnessName
      guardianPaperId
      revokedAt
      revokedHow
    }
    signers
    findings {
      id
      kind
      cause
      basis
      threat
      personName
      personRelation
      fromOn
      untilOn
      recordedByName
      isCurrent
    }
    recordableFindings
    guardiansMayBe
    guardians {
      id
      name
      relationship
      phone
      basis
      fromOn
      untilOn
      isCurrent
    }
    restrictions {
      id
      words
      party {
        id
        name
      }
      categories
      askedAt
      recordedByName
      decision
      decisionWords
      decidedByName
      endedAt
    }
    notice {
      language
      givenHow
      givenAt
      givenByName
    }
  }
}
    `, {"hash":"sha256:e6c3f92690884eedd47c03678d12e1b7b54d53d614aff40f262d1ae4e2edca94"}) as unknown as TypedDocumentString<PatientSharingQuery, PatientSharingQueryVariables>;
export const DisclosuresDocument = new TypedDocumentString(`
    query Disclosures($patientId: ID!, $after: String) {
  disclosures(patientId: $patientId, first: 25, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        basis
        recipientName
        recipientAffiliation
        purpose
        categories
        means
        words
        authority
        nature
        disclosedAt
        discloserName
      }
    }
  }
}
    `, {"hash":"sha256:393821d406dfba06557fd669d49c6b6fdb2bef669859b0a7effce7f9ecf2bc1a"}) as unknown as TypedDocumentString<DisclosuresQuery, DisclosuresQueryVariables>;
export const PrepareConsentDocument = new TypedDocumentString(`
    mutation PrepareConsent($input: PrepareConsentInput!) {
  prepareConsent(input: $input) {
    consents {
      id
    }
  }
}
    `, {"hash":"sha256:574b1bce8a073cfaa2af736cf420e85f72b78d8f342ad221bda5e7b1fdb9c187"}) as unknown as TypedDocumentString<PrepareConsentMutation, PrepareConsentMutationVariables>;
export const DiscardConsentDocument = new TypedDocumentString(`
    mutation DiscardConsent($input: Part2ConsentInput!) {
  discardConsent(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:1c359af1b5948bcdd9eaa90c023448365d11c0a44544fd52a8b0e471a14bcdde"}) as unknown as TypedDocumentString<DiscardConsentMutation, DiscardConsentMutationVariables>;
export const RevokePart2ConsentDocument = new TypedDocumentString(`
    mutation RevokePart2Consent($input: Part2ConsentInput!) {
  revokePart2Consent(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:b182aa87ca512d04269ba872f2829eb608d7ad2cf4e3b229f7cc7d6d2b532834"}) as unknown as TypedDocumentString<RevokePart2ConsentMutation, RevokePart2ConsentMutationVariables>;
export const NoteConsentEventDocument = new TypedDocumentString(`
    mutation NoteConsentEvent($input: Part2ConsentInput!) {
  noteConsentEvent(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:494597460ab92e648a6cd762c9d181714ef14d23ebc60c7a4de03cc94ed06326"}) as unknown as TypedDocumentString<NoteConsentEventMutation, NoteConsentEventMutationVariables>;
export const AskRestrictionDocument = new TypedDocumentString(`
    mutation AskRestriction($input: AskRestrictionInput!) {
  askRestriction(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:2b1b862f530443c7e82fd2af66cbc6f2acc59e3eb315fe231b0c2ddfe6b8c78b"}) as unknown as TypedDocumentString<AskRestrictionMutation, AskRestrictionMutationVariables>;
export const DecideRestrictionDocument = new TypedDocumentString(`
    mutation DecideRestriction($input: DecideRestrictionInput!) {
  decideRestriction(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:a9cf55c979ee398e7bf51b01e724df8ec4c739cff7f31056ee4de1ae387cfeec"}) as unknown as TypedDocumentString<DecideRestrictionMutation, DecideRestrictionMutationVariables>;
export const AddGuardianDocument = new TypedDocumentString(`
    mutation AddGuardian($input: AddGuardianInput!) {
  addGuardian(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:3c028b25e327531368a4cc346aa8c8657c28b9c551566b142cd34298ab8bb0f6"}) as unknown as TypedDocumentString<AddGuardianMutation, AddGuardianMutationVariables>;
export const EndGuardianDocument = new TypedDocumentString(`
    mutation EndGuardian($input: EndGuardianInput!) {
  endGuardian(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:c88c51d87a9ac398440630f1d2f406077e0bfba4db4a071e0482596d184f5f7d"}) as unknown as TypedDocumentString<EndGuardianMutation, EndGuardianMutationVariables>;
export const GiveNoticeDocument = new TypedDocumentString(`
    mutation GiveNotice($input: GiveNoticeInput!) {
  giveNotice(input: $input) {
    patientId
  }
}
    `, {"hash":"sha256:d78e02a48fd9cfdf04a817a7d01428ff1deade924ba42f4dc7dddc575eb45bf7"}) as unknown as TypedDocumentString<GiveNoticeMutation, GiveNoticeMutationVariables>;
export const DiscloseOtherwiseDocument = new TypedDocumentString(`
    mutation DiscloseOtherwise($input: DiscloseOtherwiseInput!) {
  discloseOtherwise(input: $input) {
    disclosure {
      id
    }
  }
}
    `, {"hash":"sha256:ffaa80be31687f1a1801418b615f4ccb74a88aa1a9489ad27f485414dfc6fcdd"}) as unknown as TypedDocumentString<DiscloseOtherwiseMutation, DiscloseOtherwiseMutationVariables>;
export const RecordEmergencyDisclosureDocument = new TypedDocumentString(`
    mutation RecordEmergencyDisclosure($input: RecordEmergencyDisclosureInput!) {
  recordEmergencyDisclosure(input: $input) {
    disclosure {
      id
    }
  }
}
    `, {"hash":"sha256:d603f05a3172b58159d687c165cd78d228f79a71b4d4d4cf60dd5d4389360bac"}) as unknown as TypedDocumentString<RecordEmergencyDisclosureMutation, RecordEmergencyDisclosureMutationVariables>;
export const ReleaseAttendanceLetterDocument = new TypedDocumentString(`
    mutation ReleaseAttendanceLetter($input: ReleaseAttendanceLetterInput!) {
  releaseAttendanceLetter(input: $input) {
    notice
    consentCopy {
      heading
      text
    }
    disclosure {
      recipientName
      recipientAffiliation
      disclosedAt
      discloserName
    }
    content {
      patientName
      birthDate
      facilityName
      attendance {
        from
        until
        expected
        attended
        excused
        noShow
        minutes
      }
    }
  }
}
    `, {"hash":"sha256:7d50c6e4a5b1d3824d5df3294bbe07c7cb74300a1bb8f41239093c85f073bdfd"}) as unknown as TypedDocumentString<ReleaseAttendanceLetterMutation, ReleaseAttendanceLetterMutationVariables>;
export const StepTextsDocument = new TypedDocumentString(`
    query StepTexts($fellowship: String!) {
  stepTexts(fellowship: $fellowship) {
    kind
    labels
    wording
    source
    notice
  }
}
    `, {"hash":"sha256:f24317babf994069efe851b8df630e2777e3690b97e560d95701cce4b0ab42f2"}) as unknown as TypedDocumentString<StepTextsQuery, StepTextsQueryVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($after: String, $filter: TaskFilter) {
  tasks(after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...TaskFields
      }
    }
  }
}
    fragment TaskFields on Task {
  id
  kind
  title
  priority
  status
  createdAt
  dueAt
  completedAt
  completedByName
  outcome
  assignee {
    id
    displayName
  }
  patient {
    id
    displayName
    phone
    isShared
    voicemailRule
    precautions
    safeFrom
    safeUntil
    timeZone
  }
}`, {"hash":"sha256:b83a236627e6e839905b211b4ed09ccdb9644184a93631517f2ba8375e593ab1"}) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(`
    mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    id
  }
}
    `, {"hash":"sha256:bf0def07a66d0d7c2cbc82e4bb9ba615122338522af8c027ed64678bc9b49396"}) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const TaskPatientDocument = new TypedDocumentString(`
    query TaskPatient($id: ID!) {
  patient(id: $id) {
    id
    displayName
  }
}
    `, {"hash":"sha256:3a702692dc3ccb3b9a4b81a616b4207f854bfd7470dba45f1fa11de3e4469525"}) as unknown as TypedDocumentString<TaskPatientQuery, TaskPatientQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($days: Int!) {
  teamOverview(days: $days) {
    reviews {
      id
      kind
      patientId
      subject
      count
      authorName
      since
    }
    loads {
      staffMember {
        id
        displayName
        roles
      }
      primaryPatients
      teamPatients
      openTasks
      overdueTasks
      unsignedSessions
      coveredBy
      coveredUntil
    }
    responses {
      kind
      total
      waiting
      medianMinutes
      slowMinutes
    }
  }
}
    `, {"hash":"sha256:c60d5c6aca0582bd86073fb88c9abb6af714dbb1819535756745e25d91707833"}) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const TeamMemberPatientsDocument = new TypedDocumentString(`
    query TeamMemberPatients($staffMemberId: ID!) {
  teamMemberPatients(staffMemberId: $staffMemberId) {
    staffMember {
      id
      displayName
      roles
    }
    patients {
      id
      displayName
      isPrimary
      openTasks
      overdueTasks
      planReviewDue
    }
  }
}
    `, {"hash":"sha256:d01b535f74d8d1ea8dbb97aa8ddded80929efd74e883074dde4d837653a01a68"}) as unknown as TypedDocumentString<TeamMemberPatientsQuery, TeamMemberPatientsQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($mine: Boolean) {
  today(mine: $mine) {
    reachesAll
    patientCount
    needCount
    lines {
      patientId
      patientName
      reasonCount
      reasons {
        safetyItem {
          ...SafetyItemFields
        }
        signal {
          ...SignalFields
        }
        task {
          ...TaskFields
        }
        alikeCount
      }
    }
    unsigned {
      id
      patientId
      patientName
      kind
      status
      since
    }
    ending {
      kind
      id
      patientId
      patientName
      on
    }
  }
}
    fragment SafetyItemFields on SafetyItem {
  id
  reasons
  craving
  words
  holdsMessages
  raisedAt
  facilityName
  patient {
    id
    displayName
    timeZone
    precautions
    contacts {
      id
      kind
      address
      isShared
      safeFrom
      safeUntil
      verification
      stopped {
        reason
      }
      voicemail {
        rule
      }
    }
  }
  pages {
    id
    step
    staffName
    channel
    status
    sentAt
  }
  nextStep
  nextStepAt
  acknowledgedAt
  acknowledgedByName
  reached
  riskLevel
  planReviewed
  supervisorInformed
  note
  closedAt
  closedByName
}
fragment SignalFields on Signal {
  id
  patientId
  patientName
  rule
  evidence {
    at
    since
    count
    craving
    baseline
    used
    substances
    isAlone
    hasNaloxone
    words
    weekday
    startTime
    endTime
    startsOn
    goal
    attended
    measure
    before
    score
    amount
    days
  }
  acknowledgedAt
  acknowledgedByName
  snoozedUntil
  snoozeReason
  taskId
}
fragment TaskFields on Task {
  id
  kind
  title
  priority
  status
  createdAt
  dueAt
  completedAt
  completedByName
  outcome
  assignee {
    id
    displayName
  }
  patient {
    id
    displayName
    phone
    isShared
    voicemailRule
    precautions
    safeFrom
    safeUntil
    timeZone
  }
}`, {"hash":"sha256:095923c668aac2738fc0eb1cb4976b22933f6f9f28a69fdd8c249eaa7af41c00"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const DaySessionsDocument = new TypedDocumentString(`
    query DaySessions($filter: GroupSessionFilter!) {
  groupSessions(filter: $filter, first: 50) {
    edges {
      node {
        ...DaySession
      }
    }
  }
}
    fragment DaySession on GroupSession {
  id
  groupId
  groupTitle
  startsAt
  endsAt
  localDate
  localTime
  timeZone
  room
  facilityName
  status
  isOpenToMe
}`, {"hash":"sha256:aa0d714dc4362d40352f51f5cc3f01d74f2bfe516ec69297497ff6a9ec3ce106"}) as unknown as TypedDocumentString<DaySessionsQuery, DaySessionsQueryVariables>;
export const DayAppointmentsDocument = new TypedDocumentString(`
    query DayAppointments($input: AppointmentDaysInput!) {
  appointments(input: $input) {
    id
    patientId
    patientName
    timeZone
    kind
    status
    startsAt
    localTime
    minutes
  }
}
    `, {"hash":"sha256:affcc12a479a3af16f076759ae2d4f14a027e0453bea48124e5ea427abf21aeb"}) as unknown as TypedDocumentString<DayAppointmentsQuery, DayAppointmentsQueryVariables>;
export const CallsDueDocument = new TypedDocumentString(`
    query CallsDue($filter: TaskFilter!) {
  tasks(filter: $filter, first: 30) {
    totalCount
    edges {
      node {
        ...TaskFields
      }
    }
  }
}
    fragment TaskFields on Task {
  id
  kind
  title
  priority
  status
  createdAt
  dueAt
  completedAt
  completedByName
  outcome
  assignee {
    id
    displayName
  }
  patient {
    id
    displayName
    phone
    isShared
    voicemailRule
    precautions
    safeFrom
    safeUntil
    timeZone
  }
}`, {"hash":"sha256:57bd366e0ec68c17072ef9cb0212f39acaf0fc70912f394459d2e9ebdce744c0"}) as unknown as TypedDocumentString<CallsDueQuery, CallsDueQueryVariables>;
export const SharedTextsDocument = new TypedDocumentString(`
    query SharedTexts {
  sharedTexts {
    ...InboundTextFields
  }
}
    fragment InboundTextFields on InboundText {
  id
  phone
  body
  kind
  receivedAt
  handledAt
  handledByName
}`, {"hash":"sha256:d024b2f296f215845181afd609f49ddb79be324abdd717b725aef93d5038399b"}) as unknown as TypedDocumentString<SharedTextsQuery, SharedTextsQueryVariables>;
export const ServiceAgreementsDocument = new TypedDocumentString(`
    query ServiceAgreements {
  serviceAgreements {
    id
    name
    services
    signedOn
    endsOn
    documentName
    keeperId
    keeperName
    version
  }
}
    `, {"hash":"sha256:cfb5f7de43ae0ad588c9f47b562d54dcb620c78d8e6a64920e0d9c7bae11630f"}) as unknown as TypedDocumentString<ServiceAgreementsQuery, ServiceAgreementsQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($after: String) {
  staffMembers(after: $after, first: 100) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        displayName
        status
        roles
      }
    }
  }
}
    `, {"hash":"sha256:1e75de3f7822c349b8743fb1d64d2e22bec7aea08060c294cdb410de4fbf0300"}) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const PathNamesDocument = new TypedDocumentString(`
    query PathNames {
  fellowships(withRetired: true) {
    code
    name
  }
}
    `, {"hash":"sha256:b723ab5695fac002ff9a1119746281789de54e50d0e0b303fc84b20170288741"}) as unknown as TypedDocumentString<PathNamesQuery, PathNamesQueryVariables>;
export const FellowshipsDocument = new TypedDocumentString(`
    query Fellowships {
  fellowships {
    code
    name
    isTwelveStep
  }
}
    `, {"hash":"sha256:71feaa935fd0a5161fdaeb68c88e5fc784933c8afcc65c03be9191ee6f603853"}) as unknown as TypedDocumentString<FellowshipsQuery, FellowshipsQueryVariables>;
export const LinkInquiryDocument = new TypedDocumentString(`
    mutation LinkInquiry($input: LinkInquiryInput!) {
  linkInquiry(input: $input) {
    id
    patientId
  }
}
    `, {"hash":"sha256:f601e84cc23503260caf19be1ec83b8ca52d6ba5da4aef5f9bc06a4e26cb36a3"}) as unknown as TypedDocumentString<LinkInquiryMutation, LinkInquiryMutationVariables>;
export const LogAttendanceDocument = new TypedDocumentString(`
    mutation LogAttendance($input: LogAttendanceInput!) {
  logAttendance(input: $input) {
    attendance {
      id
    }
    questions {
      kind
      canConfirm
      other {
        id
        meetingName
        startedAt
      }
    }
  }
}
    `, {"hash":"sha256:f2770c494bcd6dc61d536aafff5a149e27abde6bebfc51f65e423ded215ef53b"}) as unknown as TypedDocumentString<LogAttendanceMutation, LogAttendanceMutationVariables>;
export const ParticipationDocument = new TypedDocumentString(`
    query Participation($id: ID!) {
  patient(id: $id) {
    id
    participation {
      weekOf
      meetings
      sponsorContact
      hasHomeGroup
      service
      stepWork
      reading
    }
  }
}
    `, {"hash":"sha256:f33dc8f3244c339eb44bf555474b9d6441900c6a8beb1d6629666dea01731cbc"}) as unknown as TypedDocumentString<ParticipationQuery, ParticipationQueryVariables>;
export const ProgrammePlacesDocument = new TypedDocumentString(`
    query ProgrammePlaces {
  programmePlaces {
    id
    facilityId
    levelOfCare
    track
    places
    taken
  }
}
    `, {"hash":"sha256:1195f0a4035c0b565161800a482cd9f4812cc2bb3300539a19a8be3f89f72742"}) as unknown as TypedDocumentString<ProgrammePlacesQuery, ProgrammePlacesQueryVariables>;
export const AcknowledgeSafetyItemDocument = new TypedDocumentString(`
    mutation AcknowledgeSafetyItem($input: SafetyItemInput!) {
  acknowledgeSafetyItem(input: $input) {
    id
  }
}
    `, {"hash":"sha256:50b7142d7c63cca386aeb8dfe8545dcc0114cb496c0c9ef2c2c9c7f1a6d685ca"}) as unknown as TypedDocumentString<AcknowledgeSafetyItemMutation, AcknowledgeSafetyItemMutationVariables>;
export const CloseSafetyItemDocument = new TypedDocumentString(`
    mutation CloseSafetyItem($input: CloseSafetyItemInput!) {
  closeSafetyItem(input: $input) {
    id
  }
}
    `, {"hash":"sha256:52ad626e5ddb06d93aaa899a02e421f3f938b79c1aac1f67d001adbf8cc7d3b4"}) as unknown as TypedDocumentString<CloseSafetyItemMutation, CloseSafetyItemMutationVariables>;
export const AcknowledgeSignalDocument = new TypedDocumentString(`
    mutation AcknowledgeSignal($input: AcknowledgeSignalInput!) {
  acknowledgeSignal(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1adac99764ce40841e4eb9e348eebb27b43e4b9bf4b74208ca4656566097b4c3"}) as unknown as TypedDocumentString<AcknowledgeSignalMutation, AcknowledgeSignalMutationVariables>;
export const SnoozeSignalDocument = new TypedDocumentString(`
    mutation SnoozeSignal($input: SnoozeSignalInput!) {
  snoozeSignal(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c08b91032b949c550090ef0d64d5ed851e079475153ddab283e9b77ec600810b"}) as unknown as TypedDocumentString<SnoozeSignalMutation, SnoozeSignalMutationVariables>;
export const ActOnSignalDocument = new TypedDocumentString(`
    mutation ActOnSignal($input: ActOnSignalInput!) {
  actOnSignal(input: $input) {
    id
  }
}
    `, {"hash":"sha256:b3703bff891ad8c4f3cdf8d5b8708efef7a807dde0b493fd5e867f2a80b0e225"}) as unknown as TypedDocumentString<ActOnSignalMutation, ActOnSignalMutationVariables>;
export const SimilarPatientsDocument = new TypedDocumentString(`
    query SimilarPatients($input: SimilarPatientsInput!) {
  similarPatients(input: $input) {
    lookedAtAll
    patients {
      id
      displayName
      birthDate
      facilityName
      reasons
    }
  }
}
    `, {"hash":"sha256:8706a7ed6e24496807b5ddbb1199621143c5185cd5e4644161769b8f55eb283d"}) as unknown as TypedDocumentString<SimilarPatientsQuery, SimilarPatientsQueryVariables>;
export const TalkCardDocument = new TypedDocumentString(`
    query TalkCard($patientId: ID!) {
  whoMayWeTalkTo(patientId: $patientId) {
    patientId
    nobodyElse
    people {
      party {
        id
        name
        role
        affiliation
      }
      topics {
        consentId
        purposes
        categories
        expiresOn
        expiresEvent
        sentence
      }
    }
    classes {
      consentId
      classes
      purposes
      categories
      expiresOn
      expiresEvent
      sentence
    }
  }
}
    `, {"hash":"sha256:da6865de5521b7fcf17052791f1cb8e54247eea90c9b030759d87632b9df1639"}) as unknown as TypedDocumentString<TalkCardQuery, TalkCardQueryVariables>;
export const DiscloseWithConsentDocument = new TypedDocumentString(`
    mutation DiscloseWithConsent($input: DiscloseWithConsentInput!) {
  discloseWithConsent(input: $input) {
    notice
    consentCopy {
      heading
      text
    }
    disclosure {
      id
    }
  }
}
    `, {"hash":"sha256:e7b6c4b6b83c995bf675719a8918113a799ec2c8302e55040e274dcdb53f18c8"}) as unknown as TypedDocumentString<DiscloseWithConsentMutation, DiscloseWithConsentMutationVariables>;
export const CompleteTaskDocument = new TypedDocumentString(`
    mutation CompleteTask($input: CompleteTaskInput!) {
  completeTask(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:8ed86c0445ec53320c8149cfb32ae36a5da5add48d270f175852d57facba0516"}) as unknown as TypedDocumentString<CompleteTaskMutation, CompleteTaskMutationVariables>;
export const MarkTextHandledDocument = new TypedDocumentString(`
    mutation MarkTextHandled($input: InboundTextInput!) {
  markTextHandled(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8a44968bf266c4efb8bf121159e423b5091213890487298d0d1847270689fa79"}) as unknown as TypedDocumentString<MarkTextHandledMutation, MarkTextHandledMutationVariables>;
export const ChartTimelineDocument = new TypedDocumentString(`
    query ChartTimeline($patientId: ID!, $from: LocalDate!, $until: LocalDate!) {
  chartTimeline(patientId: $patientId, from: $from, until: $until) {
    timeZone
    kinds
    totalCount
    entries {
      id
      kind
      at
      onDay
      title
      number
      mood
      hasUsed
      band
      milestoneUnit
      channel
      attendance
      appointmentKind
      appointmentStatus
      documentKind
      levelOfCare
      dischargeReason
      status
      inquirySource
      byName
    }
  }
}
    `, {"hash":"sha256:955d13fb09fd9702873dabcfb5c1e869d17d9747040107325ddcefa1c9256cd6"}) as unknown as TypedDocumentString<ChartTimelineQuery, ChartTimelineQueryVariables>;
export const TracksDocument = new TypedDocumentString(`
    query Tracks {
  admissionSettings {
    tracks
  }
}
    `, {"hash":"sha256:9b71dd43508976156c18e99155c35f2d859c770a6c9a75d56f30bc802d7dc5ff"}) as unknown as TypedDocumentString<TracksQuery, TracksQueryVariables>;
export const UnreadNotificationsDocument = new TypedDocumentString(`
    query UnreadNotifications {
  unreadNotifications
}
    `, {"hash":"sha256:d7159ee4ddd5a09cc14fd23c132964255da3ea4c95ad551ad3bc7247d6bc94af"}) as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications {
  notifications {
    kind
    id
    at
    isRead
    alike
    patientId
    patientName
    byName
    taskTitle
  }
}
    `, {"hash":"sha256:29abcc5ad0db037301d889be893514a4deb302b52646ffbb2af9678da59426b5"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const ReadNotificationDocument = new TypedDocumentString(`
    mutation ReadNotification($input: ReadNotificationInput!) {
  readNotification(input: $input)
}
    `, {"hash":"sha256:2fe92fc543e175516a01bea72dc41dde1f62b200c9dbbc683068c0469f153495"}) as unknown as TypedDocumentString<ReadNotificationMutation, ReadNotificationMutationVariables>;
export const ReadAllNotificationsDocument = new TypedDocumentString(`
    mutation ReadAllNotifications($input: ReadAllNotificationsInput!) {
  readAllNotifications(input: $input)
}
    `, {"hash":"sha256:a29aafc9b964a1b631fed13b2a89fae961e0f9bef8a522b9412838918f845865"}) as unknown as TypedDocumentString<ReadAllNotificationsMutation, ReadAllNotificationsMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    staffMemberId
    displayName
    email
    now
    permissions
    lacksSecondFactor
    hasSecondFactor
    organization {
      id
      name
      secondFactorFrom
    }
    memberships {
      organizationId
      organizationName
      isCurrent
    }
  }
}
    `, {"hash":"sha256:e8c398eea8b87a21f1dd659e99d6e12fc1d8b4ec4611da39d0d45af76ee31d40"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OpenTaskCountDocument = new TypedDocumentString(`
    query OpenTaskCount {
  tasks(filter: {status: OPEN, mine: true}, first: 1) {
    totalCount
    edges {
      node {
        id
        priority
      }
    }
  }
}
    `, {"hash":"sha256:697b824cc14af2d0d736495cc093f49a960713d61895a3cbd476e57c5183604d"}) as unknown as TypedDocumentString<OpenTaskCountQuery, OpenTaskCountQueryVariables>;
export const SendingHaltDocument = new TypedDocumentString(`
    query SendingHalt {
  sendingHalt {
    since
  }
}
    `, {"hash":"sha256:f2aea13e4061caa3cb52ed6014f88d71b10c833c5de6cfa6a5e76c5a369c5c0a"}) as unknown as TypedDocumentString<SendingHaltQuery, SendingHaltQueryVariables>;