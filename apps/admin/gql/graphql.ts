/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddMeetingInput = {
  address?: string | null | undefined;
  attendance: MeetingAttendance;
  conferencePhone?: string | null | undefined;
  conferenceUrl?: string | null | undefined;
  endTime?: string | null | undefined;
  formats: Array<MeetingFormat>;
  locationName?: string | null | undefined;
  name: string;
  notes?: string | null | undefined;
  sourceId: string | number;
  startTime?: string | null | undefined;
  /** 0 = Sunday; left out, with the start, for one by appointment. */
  weekday?: number | null | undefined;
};

export type AddOnCallShiftInput = {
  /** At or before the start it means the next day. */
  endTime: string;
  facilityId: string | number;
  /** On one date, instead of what is held every week. */
  localDate?: string | null | undefined;
  note?: string | null | undefined;
  place: OnCallPlace;
  /** Left out on one date: nobody can. */
  staffMemberId?: string | number | null | undefined;
  startTime: string;
  /** Made by the page once per form. */
  submitId?: string | number | null | undefined;
  /** In every week, 0 = Sunday: the same hours on each of these days. */
  weekdays?: Array<number> | null | undefined;
};

export type AddOwnPathInput = {
  isTwelveStep: boolean;
  meetingTypes: Array<OwnMeetingTypeInput>;
  name: string;
  website?: string | null | undefined;
};

export type AddTaskTemplateInput = {
  details?: string | null | undefined;
  kind: RecoveryTaskKind;
  spanishDetails?: string | null | undefined;
  spanishTitle?: string | null | undefined;
  /** Not 4, 5 or 8 to 10. */
  step?: number | null | undefined;
  title: string;
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

export type AdmissionItemSettingInput = {
  dueHours: number;
  isOn: boolean;
  item: AdmissionItemName;
};

export type AnchorEvent =
  | 'ADMISSION'
  | 'DATE'
  | 'DISCHARGE'
  | 'GROUP_MISSED'
  | 'LAPSE'
  | 'MEDICATION_MISSED'
  | 'MEETING_GOAL_MISSED'
  | 'MILESTONE'
  | 'PLAN_ACTIVATED'
  | 'PLAN_REVIEW'
  | 'TEAM_MESSAGE';

export type ArmTextsInput = {
  /** That whoever sends it means it. */
  isConfirmed: boolean;
};

export type AuditFault =
  | 'ANCHOR_DIFFERS'
  | 'EVENT_BACKDATED'
  | 'EVENT_CHANGED'
  | 'EVENT_MISSING'
  | 'EVENT_UNSEALED'
  | 'SEAL_CHANGED'
  | 'SEAL_MISSING';

export type AuditHeadInput = {
  hash: string;
  seal: number;
};

export type AuditOutcome =
  | 'ALLOWED'
  | 'REFUSED';

export type BeginPacketFormInput = {
  /** Edition to copy; nothing for the one that comes with the product. */
  basedOn?: string | number | null | undefined;
};

export type ChangeMeetingInput = {
  address?: string | null | undefined;
  attendance: MeetingAttendance;
  conferencePhone?: string | null | undefined;
  conferenceUrl?: string | null | undefined;
  endTime?: string | null | undefined;
  formats: Array<MeetingFormat>;
  locationName?: string | null | undefined;
  meetingId: string | number;
  name: string;
  notes?: string | null | undefined;
  startTime?: string | null | undefined;
  /** 0 = Sunday; left out, with the start, for one by appointment. */
  weekday?: number | null | undefined;
};

export type ChangeOwnPathInput = {
  isTwelveStep: boolean;
  meetingTypes: Array<OwnMeetingTypeInput>;
  name: string;
  ownPathId: string | number;
  website?: string | null | undefined;
};

export type ChangeSafetySettingsInput = {
  /** 2 to 60. */
  answerMinutes: number;
  /** 1 to 10. */
  cravingThreshold: number;
  version: number;
};

export type ChangeSignalRuleInput = {
  amount?: number | null | undefined;
  days?: number | null | undefined;
  isOn: boolean;
  rule: SignalRuleName;
  version: number;
};

export type ChangeTaskTemplateInput = {
  details?: string | null | undefined;
  kind: RecoveryTaskKind;
  spanishDetails?: string | null | undefined;
  spanishTitle?: string | null | undefined;
  /** Not 4, 5 or 8 to 10. */
  step?: number | null | undefined;
  taskTemplateId: string | number;
  title: string;
};

export type Channel =
  | 'EMAIL'
  | 'SMS';

export type ChooseWordingInput = {
  choice: WordingChoice;
  fellowship: string;
  kind: StepKind;
  /** Where they are from and who permitted it, for OWN. */
  source?: string | null | undefined;
  /** All twelve, for OWN. */
  texts?: Array<string> | null | undefined;
};

export type ClosePrivacyIncidentInput = {
  id: string | number;
  /** Needed for a breach: the day whoever is affected was told. */
  notifiedOn?: string | null | undefined;
  version: number;
};

export type ConfirmTextRequirementInput = {
  /** The evidence: a contract’s number, a registration’s, who read the words. */
  note: string;
  requirement: TextRequirementName;
};

export type CreateFacilityInput = {
  dutyHours: Array<DutyHoursInput>;
  name: string;
  phone?: string | null | undefined;
  postalCode?: string | null | undefined;
  timeZone: string;
};

export type CreateFeedSourceInput = {
  defaultTimeZone: string;
  fellowship: string;
  /** MEETING_GUIDE where it is left out. */
  format?: FeedFormat | null | undefined;
  /** FILE where it is left out. */
  kind?: SourceKind | null | undefined;
  name: string;
  /** Address of the list, or of a BMLT server, for a source of kind URL. */
  url?: string | null | undefined;
};

export type Credential =
  | 'INDEPENDENT'
  | 'NONE'
  | 'PEER'
  | 'SUPERVISED'
  | 'TRAINEE';

export type DecidePrivacyIncidentInput = {
  decision: IncidentDecision;
  id: string | number;
  /** The reasons, without a name. */
  note: string;
  peopleAffected: number;
  version: number;
};

export type DisarmTextsInput = {
  reason: string;
};

export type DutyHoursInput = {
  endTime: string;
  startTime: string;
  weekday: number;
};

export type EmergencyVerdict =
  | 'JUSTIFIED'
  | 'NOT_JUSTIFIED';

export type FacilityNeed =
  | 'CHILDREN'
  | 'MEDICATION'
  | 'MENTAL_HEALTH'
  | 'PREGNANCY'
  | 'VETERANS'
  | 'WHEELCHAIR';

export type FeedFormat =
  | 'BMLT'
  | 'CSV'
  | 'MEETING_GUIDE'
  | 'NDJSON';

export type FeedSourceInput = {
  id: string | number;
};

export type FormAspect =
  | 'ANSWERS'
  | 'LIMITS'
  | 'NEEDED'
  | 'PLACE'
  | 'RULES'
  | 'TYPE'
  | 'WORDS';

export type FormChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type GoalPreset =
  | 'DAILY'
  | 'NINETY_IN_NINETY';

export type GuardianRelationship =
  | 'LEGAL_GUARDIAN'
  | 'OTHER_AUTHORIZED'
  | 'PARENT';

export type HandOverWorkInput = {
  fromId: string | number;
  kinds: Array<HoldingKind>;
  toId: string | number;
};

export type HoldingKind =
  | 'APPOINTMENTS'
  | 'COUNSELING_NOTES'
  | 'COVERS'
  | 'GROUPS'
  | 'NOTES'
  | 'ON_CALL'
  | 'PATIENTS'
  | 'TASKS';

export type ImportStatus =
  | 'FAILED'
  | 'FINISHED'
  | 'RUNNING'
  | 'WAITING';

export type IncidentDecision =
  | 'BREACH'
  | 'LOW_PROBABILITY'
  | 'NO_INCIDENT';

export type IncidentSource =
  | 'REPORTED'
  | 'WRONG_NUMBER';

export type InviteStaffInput = {
  displayName: string;
  email: string;
  roles: Array<Role>;
};

export type LevelOfCare =
  | 'DETOX'
  | 'INTENSIVE_OUTPATIENT'
  | 'OUTPATIENT'
  | 'PARTIAL_HOSPITALIZATION'
  | 'RECOVERY_SUPPORT'
  | 'RESIDENTIAL';

export type MapColumnsInput = {
  columns: Array<MappedColumnsInput>;
  sourceId: string | number;
};

export type MappedColumnsInput = {
  columns: Array<string>;
  field: MappedField;
};

export type MappedField =
  | 'ADDRESS'
  | 'ATTENDANCE_OPTION'
  | 'CITY'
  | 'CONFERENCE_PHONE'
  | 'CONFERENCE_URL'
  | 'COUNTRY'
  | 'DAY'
  | 'END_TIME'
  | 'FORMATTED_ADDRESS'
  | 'LATITUDE'
  | 'LOCATION'
  | 'LONGITUDE'
  | 'NAME'
  | 'NOTES'
  | 'POSTAL_CODE'
  | 'REGION'
  | 'SLUG'
  | 'STATE'
  | 'TIME'
  | 'TIMEZONE'
  | 'TYPES'
  | 'UNPUBLISHED';

export type MarkMeetingInput = {
  /** Left out: for every facility. */
  facilityId?: string | number | null | undefined;
  kind: MeetingMarkKind;
  meetingId: string | number;
  note?: string | null | undefined;
};

export type MeetingAttendance =
  | 'HYBRID'
  | 'INACTIVE'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'UNKNOWN';

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

export type MeetingImportInput = {
  importId: string | number;
};

export type MeetingInput = {
  meetingId: string | number;
};

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

export type MinorRuleName =
  | 'ADULTS_ONLY'
  | 'GUARDIAN_AS_WELL'
  | 'GUARDIAN_BELOW_AGE'
  | 'MINOR_ALONE';

export type OnCallPlace =
  | 'BACKUP'
  | 'FIRST';

export type OnCallShiftInput = {
  shiftId: string | number;
};

export type OverrideMeetingInput = {
  fellowship?: string | null | undefined;
  isHidden: boolean;
  meetingId: string | number;
  timeZone?: string | null | undefined;
};

export type OwnMeetingTypeInput = {
  code: string;
  en: string;
  es?: string | null | undefined;
  /** Which of the common formats it is. */
  format?: MeetingFormat | null | undefined;
};

export type OwnPathInput = {
  ownPathId: string | number;
};

export type PauseScope =
  | 'ALL'
  | 'EMAIL'
  | 'SMS';

export type PauseSendingInput = {
  reason: string;
  scope: PauseScope;
};

export type PreviewListInput = {
  /** Left out: as the names of the columns tell. */
  columns?: Array<MappedColumnsInput> | null | undefined;
  sourceId: string | number;
  /** The first whole lines of the file, at most 60,000 characters; left out for a source whose address was read. */
  text?: string | null | undefined;
};

export type ProgrammeInput = {
  programmeCode: string;
};

export type ProgrammeStepInput = {
  action: StepAction;
  /** Hours, -72 to 336, from the very moment of the anchor; where only its day is known, day and time count. */
  afterHours?: number | null | undefined;
  answer: StepAnswer;
  /** Ways to try, first to last. */
  channels: Array<Channel>;
  /** Small letters, digits and dashes; once per programme. */
  code: string;
  /** Calendar days after the anchor, -60 to 400, in the patient’s zone. */
  dayOffset: number;
  /** The earlier step that it follows up; left out once answered. */
  ifUnanswered?: string | null | undefined;
  localTime: string;
  name: string;
  /** Days, 0 to 60, for which it can be answered and its link lives. */
  openForDays: number;
  /** Hours, 1 to 168, in which a message may still leave. */
  sendWithinHours: number;
  /** Which place in a patient’s day a message takes: one at most per slot and day. */
  slot: string;
  /** Absent for the usual words. */
  words?: StepWordsInput | null | undefined;
};

export type ProgrammeWordsInput = {
  /** Paragraphs of the mail, parted by an empty line; the link follows them. */
  body: string;
  subject: string;
  /** One line for a text; the sender stands before it, the link after it. */
  text: string;
};

export type PublishPacketFormInput = {
  id: string | number;
  version: number;
};

export type PublishProgrammeInput = {
  anchorEvent: AnchorEvent;
  /** The version that was on the screen; 0 for a new programme. */
  basedOn: number;
  name: string;
  /** Left out, it begins a programme of the organization’s own. */
  programmeCode?: string | null | undefined;
  steps: Array<ProgrammeStepInput>;
  stopsOn: Array<StopEvent>;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
  whenAgain: RepeatRule;
};

export type RecoveryTaskKind =
  | 'LITERATURE'
  | 'READING'
  | 'SELF_HELP'
  | 'SERVICE'
  | 'WORKSHEET';

export type RepeatRule =
  | 'BESIDE'
  | 'KEEP'
  | 'RESTART';

export type ReplayDeadLetterInput = {
  id: string | number;
  version: number;
};

export type ReplayDeadLettersInput = {
  kind: string;
};

export type ReportPrivacyIncidentInput = {
  discoveredOn: string;
  peopleAffected: number;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId?: string | number | null | undefined;
  /** Without a name: the register is kept by people who see no patient. */
  whatHappened: string;
};

export type RequireSecondFactorInput = {
  /** Left out: no longer. */
  from?: string | null | undefined;
};

export type ResumeSendingInput = {
  scope: PauseScope;
};

export type ReviewEmergencyInput = {
  id: string | number;
  note?: string | null | undefined;
  verdict: EmergencyVerdict;
  version: number;
};

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

export type SaveAdmissionSettingsInput = {
  items: Array<AdmissionItemSettingInput>;
  programmeCode?: string | null | undefined;
  tracks: Array<string>;
  version: number;
};

export type SaveFacilityOfferInput = {
  facilityId: string | number;
  /** From 0 to 999; left out: it does not say. */
  freePlaces?: number | null | undefined;
  isListed: boolean;
  languages: Array<SpokenLanguage>;
  levels: Array<LevelOfCare>;
  needs: Array<FacilityNeed>;
  /** That was on the screen; 0 where nothing had been said. */
  version: number;
};

export type SaveMinorRuleInput = {
  aloneFromAge?: number | null | undefined;
  maySign: Array<GuardianRelationship>;
  rule: MinorRuleName;
  source?: string | null | undefined;
  version: number;
};

export type SavePacketFormInput = {
  id: string | number;
  /** A FHIR R4 Questionnaire as JSON. */
  questionnaire: string;
  version: number;
};

export type SaveProgrammePlacesInput = {
  facilityId: string | number;
  levelOfCare: LevelOfCare;
  /** From 0 to 999; left out: they are not counted any more. */
  places?: number | null | undefined;
  track?: string | null | undefined;
  /** That was on the screen; 0 for what was not counted yet. */
  version: number;
};

export type SetCallFormInput = {
  facilityId: string | number;
  /** Origins like https://example.org; left out: as they are. */
  frameOrigins?: Array<string> | null | undefined;
  isOpen: boolean;
};

export type SetPagingPhoneInput = {
  id: string | number;
  /** Left out: by mail. */
  phone?: string | null | undefined;
  version: number;
};

export type SetStaffCredentialInput = {
  credential: Credential;
  credentialTitle?: string | null | undefined;
  id: string | number;
  licenseExpiresOn?: string | null | undefined;
  licenseNumber?: string | null | undefined;
  licenseState?: string | null | undefined;
  version: number;
};

export type SetStaffRolesInput = {
  id: string | number;
  roles: Array<Role>;
  version: number;
};

export type SetTileServerInput = {
  attribution: string;
  tileAddress: string;
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

export type SourceKind =
  | 'FILE'
  | 'MANUAL'
  | 'URL';

export type SpokenLanguage =
  | 'AR'
  | 'ASE'
  | 'EN'
  | 'ES'
  | 'FR'
  | 'HT'
  | 'KO'
  | 'PT'
  | 'RU'
  | 'SO'
  | 'TL'
  | 'VI'
  | 'ZH';

export type StaffMemberInput = {
  id: string | number;
  version: number;
};

export type StaffStatus =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'INVITED';

export type StepAction =
  | 'CALL'
  | 'LETTER'
  | 'MESSAGE'
  | 'SUPERVISOR';

export type StepAnswer =
  | 'CHECK_IN'
  | 'NOTHING';

export type StepKind =
  | 'STEPS'
  | 'TRADITIONS';

export type StepWordsInput = {
  en: ProgrammeWordsInput;
  es: ProgrammeWordsInput;
};

export type StopEvent =
  | 'ADMISSION'
  | 'ANSWER'
  | 'DISCHARGE';

export type TaskTemplateInput = {
  taskTemplateId: string | number;
};

export type TextRequirementName =
  | 'AGREEMENT'
  | 'HELP'
  | 'REGISTRATION'
  | 'SENDER';

export type TurnProgrammeInput = {
  isOn: boolean;
  programmeCode: string;
};

export type UnmarkMeetingInput = {
  markId: string | number;
};

export type UpdateFacilityInput = {
  dutyHours?: Array<DutyHoursInput> | null | undefined;
  id: string | number;
  name?: string | null | undefined;
  /** An empty text takes the number away. */
  phone?: string | null | undefined;
  /** An empty text takes the ZIP code away. */
  postalCode?: string | null | undefined;
  timeZone?: string | null | undefined;
  version: number;
};

export type UpdateOrganizationInput = {
  /** As #rrggbb; empty takes it away. */
  accentColor?: string | null | undefined;
  goalPresets?: Array<GoalPreset> | null | undefined;
  inquiryKeepDays?: number | null | undefined;
  name?: string | null | undefined;
  neutralSenderName?: string | null | undefined;
  /** Empty takes it away. */
  returnAddress?: string | null | undefined;
  /** Empty takes it away. */
  shortName?: string | null | undefined;
  version: number;
  weekStartsOn?: number | null | undefined;
};

export type WithdrawTextRequirementInput = {
  reason: string;
  requirement: TextRequirementName;
};

export type WordingChoice =
  | 'HISTORIC'
  | 'LABELS'
  | 'OWN';

export type AdmissionSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdmissionSettingsQuery = { admissionSettings: { tracks: Array<string>, programmeCode: string | null, version: number, items: Array<{ item: AdmissionItemName, isOn: boolean, dueHours: number }> }, followUpProgrammes: Array<{ code: string, name: string, isOn: boolean }> };

export type SaveAdmissionSettingsMutationVariables = Exact<{
  input: SaveAdmissionSettingsInput;
}>;


export type SaveAdmissionSettingsMutation = { saveAdmissionSettings: { version: number } };

export type AuditEventsQueryVariables = Exact<{
  patientId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { edges: Array<{ node: { id: string, at: string, actorName: string, action: string, outcome: AuditOutcome, patientIds: Array<string>, requestId: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AuditCheckQueryVariables = Exact<{
  from?: AuditHeadInput | null | undefined;
}>;


export type AuditCheckQuery = { auditCheck: { seals: number, events: number, next: { seal: number, hash: string } | null, head: { seal: number, hash: string }, broken: { fault: AuditFault, seal: number | null, eventId: string | null } | null } };

export type LookQueryVariables = Exact<{ [key: string]: never; }>;


export type LookQuery = { organization: { id: string, name: string, accentColor: string | null, shortName: string | null, version: number } };

export type SaveLookMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type SaveLookMutation = { updateOrganization: { id: string, name: string, accentColor: string | null, shortName: string | null, version: number } };

export type FeedSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedSourcesQuery = { feedSources: Array<{ id: string, name: string, kind: SourceKind, format: FeedFormat, url: string | null, isOwnAddress: boolean, hasFirstRows: boolean, fellowship: string, defaultTimeZone: string, meetingCount: number, isRefreshing: boolean, lastAttemptAt: string | null, lastSuccessAt: string | null, lastError: string | null, columns: Array<{ field: MappedField, columns: Array<string> }>, lastImport: { id: string, status: ImportStatus, errorCode: string | null, fileName: string | null, startedAt: string, finishedAt: string | null, importedByName: string | null, rowsDone: number, rows: number, imported: number, refused: number, added: number, changed: number, missing: number } | null }>, fellowships: Array<{ code: string, name: string, isTwelveStep: boolean, isRetired: boolean }> };

export type RefreshFeedSourceMutationVariables = Exact<{
  input: FeedSourceInput;
}>;


export type RefreshFeedSourceMutation = { refreshFeedSource: { id: string, isRefreshing: boolean } };

export type CreateFeedSourceMutationVariables = Exact<{
  input: CreateFeedSourceInput;
}>;


export type CreateFeedSourceMutation = { createFeedSource: { id: string, name: string } };

export type MeetingImportQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingImportQuery = { meetingImport: { id: string, status: ImportStatus, errorCode: string | null, isTakenElsewhere: boolean, sourceId: string, sourceName: string, fileName: string | null, startedAt: string, finishedAt: string | null, importedByName: string | null, rowsDone: number, rows: number, imported: number, refused: number, added: number, changed: number, missing: number, reasons: Array<{ reason: string, count: number }>, refusals: Array<{ row: number, name: string | null, slug: string | null, reason: string }>, difference: { present: number, listed: number, added: number, gone: number, goneBefore: number | null, moved: number, renamed: number, examples: { added: Array<{ name: string, weekday: number | null, startTime: string | null }>, gone: Array<{ name: string, weekday: number | null, startTime: string | null }>, moved: Array<{ name: string, weekday: number | null, startTime: string | null, before: { weekday: number | null, startTime: string | null } | null }> } } | null } };

export type AcceptMeetingImportMutationVariables = Exact<{
  input: MeetingImportInput;
}>;


export type AcceptMeetingImportMutation = { acceptMeetingImport: { id: string, status: ImportStatus } };

export type DiscardMeetingImportMutationVariables = Exact<{
  input: MeetingImportInput;
}>;


export type DiscardMeetingImportMutation = { discardMeetingImport: { id: string, status: ImportStatus } };

export type ListPreviewQueryVariables = Exact<{
  input: PreviewListInput;
}>;


export type ListPreviewQuery = { listPreview: { rows: number, imported: number, columns: Array<{ name: string, samples: Array<string> }>, mapping: Array<{ field: MappedField, columns: Array<string> }>, meetings: Array<{ name: string, weekday: number | null, startTime: string | null, attendance: MeetingAttendance, formats: Array<MeetingFormat>, address: string | null }>, refusals: Array<{ row: number, name: string | null, reason: string }> } };

export type MapFeedColumnsMutationVariables = Exact<{
  input: MapColumnsInput;
}>;


export type MapFeedColumnsMutation = { mapFeedColumns: { id: string } };

export type MeetingsQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { totalCount: number, edges: Array<{ node: { id: string, name: string, weekday: number | null, startTime: string | null, endTime: string | null, timeZone: string, attendance: MeetingAttendance, formats: Array<MeetingFormat>, fellowship: string, locationName: string | null, address: string | null, region: string | null, conferenceUrl: string | null, sourceName: string, isHidden: boolean, marks: Array<{ id: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type TileServerQueryVariables = Exact<{ [key: string]: never; }>;


export type TileServerQuery = { tileServer: { tileAddress: string, attribution: string } | null };

export type SetTileServerMutationVariables = Exact<{
  input: SetTileServerInput;
}>;


export type SetTileServerMutation = { setTileServer: { tileAddress: string, attribution: string } };

export type RemoveTileServerMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTileServerMutation = { removeTileServer: boolean };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { meeting: { id: string, name: string, sourceId: string, sourceName: string, isManual: boolean, fellowship: string, timeZone: string, weekday: number | null, startTime: string | null, endTime: string | null, attendance: MeetingAttendance, formats: Array<MeetingFormat>, locationName: string | null, address: string | null, conferenceUrl: string | null, conferencePhone: string | null, notes: string | null, missingSince: string | null, isHidden: boolean, overriddenFellowship: string | null, overriddenTimeZone: string | null, types: Array<{ code: string, en: string | null }>, marks: Array<{ id: string, kind: MeetingMarkKind, facilityId: string | null, facilityName: string | null, note: string | null, markedByName: string | null, markedAt: string }> }, fellowships: Array<{ code: string, name: string, isRetired: boolean }>, facilities: Array<{ id: string, name: string }> };

export type AddMeetingMutationVariables = Exact<{
  input: AddMeetingInput;
}>;


export type AddMeetingMutation = { addMeeting: { id: string, name: string } };

export type ChangeMeetingMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting: { id: string } };

export type EndMeetingMutationVariables = Exact<{
  input: MeetingInput;
}>;


export type EndMeetingMutation = { endMeeting: { id: string } };

export type OverrideMeetingMutationVariables = Exact<{
  input: OverrideMeetingInput;
}>;


export type OverrideMeetingMutation = { overrideMeeting: { id: string } };

export type MarkMeetingMutationVariables = Exact<{
  input: MarkMeetingInput;
}>;


export type MarkMeetingMutation = { markMeeting: { id: string } };

export type UnmarkMeetingMutationVariables = Exact<{
  input: UnmarkMeetingInput;
}>;


export type UnmarkMeetingMutation = { unmarkMeeting: { id: string } };

export type ReportedMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedMeetingsQuery = { reportedMeetings: Array<{ id: string, lastReportedOn: string, reportCount: number, meeting: { id: string, name: string, sourceName: string, weekday: number | null, startTime: string | null, endTime: string | null, timeZone: string } }> };

export type ConfirmMeetingClosedMutationVariables = Exact<{
  input: MeetingReportInput;
}>;


export type ConfirmMeetingClosedMutation = { confirmMeetingClosed: { id: string } };

export type DismissMeetingReportMutationVariables = Exact<{
  input: MeetingReportInput;
}>;


export type DismissMeetingReportMutation = { dismissMeetingReport: { id: string } };

export type OwnPathsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPathsQuery = { ownPaths: Array<{ id: string, code: string, name: string, isTwelveStep: boolean, website: string | null, isRetired: boolean, meetingTypes: Array<{ code: string, en: string, es: string | null, format: MeetingFormat | null }> }> };

export type AddOwnPathMutationVariables = Exact<{
  input: AddOwnPathInput;
}>;


export type AddOwnPathMutation = { addOwnPath: { id: string, name: string } };

export type ChangeOwnPathMutationVariables = Exact<{
  input: ChangeOwnPathInput;
}>;


export type ChangeOwnPathMutation = { changeOwnPath: { id: string, name: string } };

export type RetireOwnPathMutationVariables = Exact<{
  input: OwnPathInput;
}>;


export type RetireOwnPathMutation = { retireOwnPath: { id: string } };

export type ReviveOwnPathMutationVariables = Exact<{
  input: OwnPathInput;
}>;


export type ReviveOwnPathMutation = { reviveOwnPath: { id: string } };

export type WordingQueryVariables = Exact<{
  fellowship: string;
}>;


export type WordingQuery = { stepTexts: Array<{ kind: StepKind, labels: Array<string>, choice: WordingChoice, hasHistoric: boolean, wording: Array<string>, source: string | null, notice: string | null }> };

export type ChooseWordingMutationVariables = Exact<{
  input: ChooseWordingInput;
}>;


export type ChooseWordingMutation = { chooseWording: Array<{ kind: StepKind }> };

export type EmergencyReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergencyReviewsQuery = { emergencyReviews: Array<{ id: string, version: number, patientId: string, patientName: string, openedByName: string, recipientName: string, recipientAffiliation: string, discloserName: string, nature: string, startedAt: string, endsAt: string, actions: Array<string>, verdict: EmergencyVerdict | null, reviewNote: string | null, reviewedByName: string | null, reviewedAt: string | null }> };

export type ReviewEmergencyMutationVariables = Exact<{
  input: ReviewEmergencyInput;
}>;


export type ReviewEmergencyMutation = { reviewEmergency: { id: string } };

export type FacilitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type FacilitiesQuery = { facilities: Array<{ id: string, name: string, phone: string | null, postalCode: string | null, timeZone: string, version: number, dutyHours: Array<{ weekday: number, startTime: string, endTime: string }> }> };

export type CallFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type CallFormsQuery = { callForms: Array<{ facilityId: string, isOpen: boolean, address: string | null, embedAddress: string | null, frameOrigins: Array<string> }> };

export type SetCallFormMutationVariables = Exact<{
  input: SetCallFormInput;
}>;


export type SetCallFormMutation = { setCallForm: { facilityId: string, isOpen: boolean, address: string | null, embedAddress: string | null, frameOrigins: Array<string> } };

export type CreateFacilityMutationVariables = Exact<{
  input: CreateFacilityInput;
}>;


export type CreateFacilityMutation = { createFacility: { id: string, name: string } };

export type UpdateFacilityMutationVariables = Exact<{
  input: UpdateFacilityInput;
}>;


export type UpdateFacilityMutation = { updateFacility: { id: string, name: string, phone: string | null, postalCode: string | null, timeZone: string, version: number, dutyHours: Array<{ weekday: number, startTime: string, endTime: string }> } };

export type FacilityOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type FacilityOffersQuery = { facilityOffers: Array<{ facilityId: string, version: number, isListed: boolean, levels: Array<LevelOfCare>, needs: Array<FacilityNeed>, languages: Array<SpokenLanguage>, freePlaces: number | null, placesAt: string | null, address: string }> };

export type FacilityOfferPartFragment = { facilityId: string, version: number, isListed: boolean, levels: Array<LevelOfCare>, needs: Array<FacilityNeed>, languages: Array<SpokenLanguage>, freePlaces: number | null, placesAt: string | null, address: string };

export type SaveFacilityOfferMutationVariables = Exact<{
  input: SaveFacilityOfferInput;
}>;


export type SaveFacilityOfferMutation = { saveFacilityOffer: { facilityId: string, version: number, isListed: boolean, levels: Array<LevelOfCare>, needs: Array<FacilityNeed>, languages: Array<SpokenLanguage>, freePlaces: number | null, placesAt: string | null, address: string } };

export type CountedPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountedPlacesQuery = { programmePlaces: Array<{ id: string, facilityId: string, levelOfCare: LevelOfCare, track: string | null, places: number, version: number }> };

export type SaveProgrammePlacesMutationVariables = Exact<{
  input: SaveProgrammePlacesInput;
}>;


export type SaveProgrammePlacesMutation = { saveProgrammePlaces: Array<{ id: string }> };

export type StaffHoldingsQueryVariables = Exact<{
  staffMemberId: string | number;
}>;


export type StaffHoldingsQuery = { staffHoldings: Array<{ kind: HoldingKind, held: number }> };

export type HandOverWorkMutationVariables = Exact<{
  input: HandOverWorkInput;
}>;


export type HandOverWorkMutation = { handOverWork: Array<{ kind: HoldingKind, held: number }> };

export type PrivacyIncidentsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyIncidentsQuery = { privacyIncidents: Array<{ id: string, version: number, source: IncidentSource, whatHappened: string, discoveredOn: string, notifyBy: string, patientIds: Array<string>, peopleAffected: number, messagesSent: number, reportedByName: string | null, decision: IncidentDecision | null, decisionNote: string | null, decidedByName: string | null, notifiedOn: string | null, closedByName: string | null, closedAt: string | null }> };

export type ReportPrivacyIncidentMutationVariables = Exact<{
  input: ReportPrivacyIncidentInput;
}>;


export type ReportPrivacyIncidentMutation = { reportPrivacyIncident: { id: string } };

export type DecidePrivacyIncidentMutationVariables = Exact<{
  input: DecidePrivacyIncidentInput;
}>;


export type DecidePrivacyIncidentMutation = { decidePrivacyIncident: { id: string } };

export type ClosePrivacyIncidentMutationVariables = Exact<{
  input: ClosePrivacyIncidentInput;
}>;


export type ClosePrivacyIncidentMutation = { closePrivacyIncident: { id: string } };

export type MinorRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type MinorRuleQuery = { minorRule: { rule: MinorRuleName, aloneFromAge: number | null, maySign: Array<GuardianRelationship>, source: string | null, confirmedByName: string | null, confirmedAt: string | null, version: number } };

export type SaveMinorRuleMutationVariables = Exact<{
  input: SaveMinorRuleInput;
}>;


export type SaveMinorRuleMutation = { saveMinorRule: { version: number } };

export type CoverageQueryVariables = Exact<{
  facilityId: string | number;
}>;


export type CoverageQuery = { coverage: { facilityId: string, facilityName: string, timeZone: string, people: Array<{ id: string, displayName: string }>, spans: Array<{ startsAt: string, endsAt: string, note: string | null, first: { id: string, displayName: string } | null, backup: { id: string, displayName: string } | null }>, shifts: Array<{ id: string, place: OnCallPlace, weekday: number | null, localDate: string | null, startTime: string, endTime: string, note: string | null, isHolderInvited: boolean, staffMember: { id: string, displayName: string } | null }> } };

export type AddOnCallShiftMutationVariables = Exact<{
  input: AddOnCallShiftInput;
}>;


export type AddOnCallShiftMutation = { addOnCallShift: { facilityId: string } };

export type RemoveOnCallShiftMutationVariables = Exact<{
  input: OnCallShiftInput;
}>;


export type RemoveOnCallShiftMutation = { removeOnCallShift: { facilityId: string } };

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { queueHealth: Array<{ name: string, waiting: number, active: number, delayed: number, failed: number, oldestWaitingSeconds: number }>, deliveryHealth: { dueNow: number, oldestDueSeconds: number, sentToday: number, unknownOpen: number, outboxWaiting: number }, channelHealth: Array<{ channel: Channel, lastAcceptedAt: string | null, acceptedLastHour: number, dueNow: number, oldestDueSeconds: number, failures: Array<{ kind: string, count: number }> }>, sendingPauses: Array<{ scope: PauseScope, reason: string, pausedByName: string }>, forgettingHealth: { keepDays: number, forgotten: number, lastForgottenAt: string | null, due: number, nextLookAt: string | null }, sealingHealth: { sealed: number, plain: number, isAtWork: boolean } };

export type PauseSendingMutationVariables = Exact<{
  input: PauseSendingInput;
}>;


export type PauseSendingMutation = { pauseSending: Array<{ scope: PauseScope }> };

export type ResumeSendingMutationVariables = Exact<{
  input: ResumeSendingInput;
}>;


export type ResumeSendingMutation = { resumeSending: Array<{ scope: PauseScope }> };

export type DeadLettersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { totalCount: number, edges: Array<{ node: { id: string, kind: string, createdAt: string, failedAt: string, tries: number, errorCode: string, version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeadLetterKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeadLetterKindsQuery = { deadLetterKinds: Array<{ kind: string, count: number }> };

export type ReplayDeadLetterMutationVariables = Exact<{
  input: ReplayDeadLetterInput;
}>;


export type ReplayDeadLetterMutation = { replayDeadLetter: { count: number } };

export type ReplayDeadLettersMutationVariables = Exact<{
  input: ReplayDeadLettersInput;
}>;


export type ReplayDeadLettersMutation = { replayDeadLetters: { count: number } };

export type OrganizationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationQuery = { organization: { id: string, name: string, neutralSenderName: string, returnAddress: string | null, weekStartsOn: number, goalPresets: Array<GoalPreset>, inquiryKeepDays: number, version: number } };

export type SafetySettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SafetySettingsQuery = { safetySettings: { cravingThreshold: number, answerMinutes: number, version: number } };

export type ChangeSafetySettingsMutationVariables = Exact<{
  input: ChangeSafetySettingsInput;
}>;


export type ChangeSafetySettingsMutation = { changeSafetySettings: { cravingThreshold: number, answerMinutes: number, version: number } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { updateOrganization: { id: string, name: string, neutralSenderName: string, returnAddress: string | null, weekStartsOn: number, goalPresets: Array<GoalPreset>, inquiryKeepDays: number, version: number } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { organization: { id: string, name: string, neutralSenderName: string, version: number }, facilities: Array<{ id: string, hasOnCall: boolean, dutyHours: Array<{ weekday: number }> }>, staffMembers: { totalCount: number, edges: Array<{ node: { id: string, status: StaffStatus } }> }, feedSources: Array<{ id: string, meetingCount: number }> };

export type PacketFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type PacketFormsQuery = { packetForms: Array<{ id: string, number: number, questionCount: number, isInUse: boolean, publishedAt: string | null, editedByName: string }> };

export type PacketFormPartFragment = { questionnaire: string, form: { id: string, version: number, number: number, isInUse: boolean, publishedAt: string | null }, changes: Array<{ linkId: string, change: FormChangeKind, before: string | null, after: string | null, aspects: Array<FormAspect> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, questions: Array<{ linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> };

export type PreviewQuestionFragment = { linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> };

export type PacketFormQueryVariables = Exact<{
  id: string | number;
}>;


export type PacketFormQuery = { packetForm: { questionnaire: string, form: { id: string, version: number, number: number, isInUse: boolean, publishedAt: string | null }, changes: Array<{ linkId: string, change: FormChangeKind, before: string | null, after: string | null, aspects: Array<FormAspect> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, questions: Array<{ linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } };

export type BeginPacketFormMutationVariables = Exact<{
  input: BeginPacketFormInput;
}>;


export type BeginPacketFormMutation = { beginPacketForm: { form: { id: string } } };

export type SavePacketFormMutationVariables = Exact<{
  input: SavePacketFormInput;
}>;


export type SavePacketFormMutation = { savePacketForm: { questionnaire: string, form: { id: string, version: number, number: number, isInUse: boolean, publishedAt: string | null }, changes: Array<{ linkId: string, change: FormChangeKind, before: string | null, after: string | null, aspects: Array<FormAspect> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, questions: Array<{ linkId: string, type: string, isRequired: boolean, repeats: boolean, maxLength: number | null, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } };

export type PublishPacketFormMutationVariables = Exact<{
  input: PublishPacketFormInput;
}>;


export type PublishPacketFormMutation = { publishPacketForm: { form: { number: number } } };

export type StaffMemberFieldsFragment = { id: string, displayName: string, email: string, invitedAt: string | null, lastSignInAt: string | null, roles: Array<Role>, status: StaffStatus, credential: Credential, credentialTitle: string | null, licenseNumber: string | null, licenseState: string | null, licenseExpiresOn: string | null, pagingPhone: string | null, version: number };

export type StaffMembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffMembersQuery = { staffMembers: { totalCount: number, edges: Array<{ node: { id: string, displayName: string, email: string, invitedAt: string | null, lastSignInAt: string | null, roles: Array<Role>, status: StaffStatus, credential: Credential, credentialTitle: string | null, licenseNumber: string | null, licenseState: string | null, licenseExpiresOn: string | null, pagingPhone: string | null, version: number } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff: { id: string, email: string } };

export type SetStaffRolesMutationVariables = Exact<{
  input: SetStaffRolesInput;
}>;


export type SetStaffRolesMutation = { setStaffRoles: { id: string, displayName: string, email: string, invitedAt: string | null, lastSignInAt: string | null, roles: Array<Role>, status: StaffStatus, credential: Credential, credentialTitle: string | null, licenseNumber: string | null, licenseState: string | null, licenseExpiresOn: string | null, pagingPhone: string | null, version: number } };

export type ResendInvitationMutationVariables = Exact<{
  input: StaffMemberInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { id: string, email: string, version: number } };

export type DeactivateStaffMutationVariables = Exact<{
  input: StaffMemberInput;
}>;


export type DeactivateStaffMutation = { deactivateStaff: { id: string, status: StaffStatus, version: number } };

export type SetStaffCredentialMutationVariables = Exact<{
  input: SetStaffCredentialInput;
}>;


export type SetStaffCredentialMutation = { setStaffCredential: { id: string, displayName: string, email: string, invitedAt: string | null, lastSignInAt: string | null, roles: Array<Role>, status: StaffStatus, credential: Credential, credentialTitle: string | null, licenseNumber: string | null, licenseState: string | null, licenseExpiresOn: string | null, pagingPhone: string | null, version: number } };

export type SetPagingPhoneMutationVariables = Exact<{
  input: SetPagingPhoneInput;
}>;


export type SetPagingPhoneMutation = { setPagingPhone: { id: string, displayName: string, email: string, invitedAt: string | null, lastSignInAt: string | null, roles: Array<Role>, status: StaffStatus, credential: Credential, credentialTitle: string | null, licenseNumber: string | null, licenseState: string | null, licenseExpiresOn: string | null, pagingPhone: string | null, version: number } };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { followUpProgrammes: Array<{ code: string, name: string, anchorEvent: AnchorEvent, isOn: boolean, steps: Array<{ code: string }>, counts: { running: number } }> };

export type ProgrammeQueryVariables = Exact<{
  programmeCode: string;
}>;


export type ProgrammeQuery = { followUpProgramme: { code: string, version: number, name: string, anchorEvent: AnchorEvent, whenAgain: RepeatRule, stopsOn: Array<StopEvent>, isOn: boolean, publishedByName: string | null, publishedAt: string | null, steps: Array<{ code: string, name: string, action: StepAction, dayOffset: number, localTime: string, afterHours: number | null, slot: string, sendWithinHours: number, openForDays: number, channels: Array<Channel>, answer: StepAnswer, ifUnanswered: string | null, words: { en: { subject: string, body: string, text: string }, es: { subject: string, body: string, text: string } } | null }>, counts: { running: number, runningOlder: number, begun: number, completed: number, stopped: number, steps: Array<{ stepCode: string, due: number, byEmail: number, bySms: number, answeredByEmail: number, answeredBySms: number, answeredByVoice: number, reached: number, leftMessage: number, notReached: number, posted: number, notSent: number, tasks: number }> } } };

export type PublishProgrammeMutationVariables = Exact<{
  input: PublishProgrammeInput;
}>;


export type PublishProgrammeMutation = { publishFollowUpProgramme: { code: string, version: number } };

export type TurnProgrammeMutationVariables = Exact<{
  input: TurnProgrammeInput;
}>;


export type TurnProgrammeMutation = { turnFollowUpProgramme: { code: string, isOn: boolean } };

export type MoveEnrollmentsMutationVariables = Exact<{
  input: ProgrammeInput;
}>;


export type MoveEnrollmentsMutation = { moveFollowUpEnrollments: { code: string } };

export type OrganizationExportQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationExportQuery = { organizationExport: { openedAt: string, closesAt: string, reason: string, downloadedAt: string | null, downloadedByName: string | null } | null };

export type TakeOrganizationExportMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeOrganizationExportMutation = { takeOrganizationExport: { closesAt: string } };

export type SecondFactorRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorRuleQuery = { secondFactorRule: { requiredFrom: string | null, readyStaffIds: Array<string> } };

export type StaffSignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffSignInsQuery = { staffSignIns: Array<{ id: string, at: string, outcome: SignInOutcome, userAgent: string | null, network: string | null, staffMemberId: string, displayName: string }> };

export type RequireSecondFactorMutationVariables = Exact<{
  input: RequireSecondFactorInput;
}>;


export type RequireSecondFactorMutation = { requireSecondFactor: { requiredFrom: string | null, readyStaffIds: Array<string> } };

export type ResetSecondFactorsMutationVariables = Exact<{
  input: StaffMemberInput;
}>;


export type ResetSecondFactorsMutation = { resetSecondFactors: { id: string, version: number } };

export type SignalRuleFieldsFragment = { rule: SignalRuleName, isOn: boolean, canBeOff: boolean, amount: number | null, days: number | null, version: number, amountBounds: { initial: number, least: number, most: number } | null, daysBounds: { initial: number, least: number, most: number } | null };

export type SignalRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignalRulesQuery = { signalRules: Array<{ rule: SignalRuleName, isOn: boolean, canBeOff: boolean, amount: number | null, days: number | null, version: number, amountBounds: { initial: number, least: number, most: number } | null, daysBounds: { initial: number, least: number, most: number } | null }> };

export type ChangeSignalRuleMutationVariables = Exact<{
  input: ChangeSignalRuleInput;
}>;


export type ChangeSignalRuleMutation = { changeSignalRule: Array<{ rule: SignalRuleName, isOn: boolean, canBeOff: boolean, amount: number | null, days: number | null, version: number, amountBounds: { initial: number, least: number, most: number } | null, daysBounds: { initial: number, least: number, most: number } | null }> };

export type TaskTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskTemplatesQuery = { taskTemplates: Array<{ id: string, kind: RecoveryTaskKind, step: number | null, title: string, details: string | null, spanishTitle: string | null, spanishDetails: string | null, isRetired: boolean }> };

export type AddTaskTemplateMutationVariables = Exact<{
  input: AddTaskTemplateInput;
}>;


export type AddTaskTemplateMutation = { addTaskTemplate: { id: string, title: string } };

export type ChangeTaskTemplateMutationVariables = Exact<{
  input: ChangeTaskTemplateInput;
}>;


export type ChangeTaskTemplateMutation = { changeTaskTemplate: { id: string, title: string } };

export type RetireTaskTemplateMutationVariables = Exact<{
  input: TaskTemplateInput;
}>;


export type RetireTaskTemplateMutation = { retireTaskTemplate: { id: string } };

export type ReviveTaskTemplateMutationVariables = Exact<{
  input: TaskTemplateInput;
}>;


export type ReviveTaskTemplateMutation = { reviveTaskTemplate: { id: string } };

export type TextGoLiveQueryVariables = Exact<{ [key: string]: never; }>;


export type TextGoLiveQuery = { textGoLive: { isProviderSet: boolean, isArmed: boolean, armedAt: string | null, armedByName: string | null, helpWords: Array<string>, requirements: Array<{ requirement: TextRequirementName, note: string | null, confirmedAt: string | null, confirmedByName: string | null }> }, organization: { neutralSenderName: string } };

export type ConfirmTextRequirementMutationVariables = Exact<{
  input: ConfirmTextRequirementInput;
}>;


export type ConfirmTextRequirementMutation = { confirmTextRequirement: { isArmed: boolean } };

export type WithdrawTextRequirementMutationVariables = Exact<{
  input: WithdrawTextRequirementInput;
}>;


export type WithdrawTextRequirementMutation = { withdrawTextRequirement: { isArmed: boolean } };

export type ArmTextsMutationVariables = Exact<{
  input: ArmTextsInput;
}>;


export type ArmTextsMutation = { armTexts: { isArmed: boolean } };

export type DisarmTextsMutationVariables = Exact<{
  input: DisarmTextsInput;
}>;


export type DisarmTextsMutation = { disarmTexts: { isArmed: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { staffMemberId: string, displayName: string, email: string, now: string, permissions: Array<string>, roles: Array<Role>, lacksSecondFactor: boolean, hasSecondFactor: boolean, organization: { id: string, name: string, secondFactorFrom: string | null }, memberships: Array<{ organizationId: string, organizationName: string, isCurrent: boolean }> } };

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
export const FacilityOfferPartFragmentDoc = new TypedDocumentString(`
    fragment FacilityOfferPart on FacilityOffer {
  facilityId
  version
  isListed
  levels
  needs
  languages
  freePlaces
  placesAt
  address
}
    `, {"fragmentName":"FacilityOfferPart"}) as unknown as TypedDocumentString<FacilityOfferPartFragment, unknown>;
export const PreviewQuestionFragmentDoc = new TypedDocumentString(`
    fragment PreviewQuestion on PacketQuestion {
  linkId
  type
  isRequired
  repeats
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
    `, {"fragmentName":"PreviewQuestion"}) as unknown as TypedDocumentString<PreviewQuestionFragment, unknown>;
export const PacketFormPartFragmentDoc = new TypedDocumentString(`
    fragment PacketFormPart on PacketFormContent {
  questionnaire
  form {
    id
    version
    number
    isInUse
    publishedAt
  }
  changes {
    linkId
    change
    before
    after
    aspects
  }
  sections {
    linkId
    words {
      en
      es
    }
    questions {
      ...PreviewQuestion
      questions {
        ...PreviewQuestion
      }
    }
  }
}
    fragment PreviewQuestion on PacketQuestion {
  linkId
  type
  isRequired
  repeats
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
}`, {"fragmentName":"PacketFormPart"}) as unknown as TypedDocumentString<PacketFormPartFragment, unknown>;
export const StaffMemberFieldsFragmentDoc = new TypedDocumentString(`
    fragment StaffMemberFields on StaffMember {
  id
  displayName
  email
  invitedAt
  lastSignInAt
  roles
  status
  credential
  credentialTitle
  licenseNumber
  licenseState
  licenseExpiresOn
  pagingPhone
  version
}
    `, {"fragmentName":"StaffMemberFields"}) as unknown as TypedDocumentString<StaffMemberFieldsFragment, unknown>;
export const SignalRuleFieldsFragmentDoc = new TypedDocumentString(`
    fragment SignalRuleFields on SignalRule {
  rule
  isOn
  canBeOff
  amount
  days
  amountBounds {
    initial
    least
    most
  }
  daysBounds {
    initial
    least
    most
  }
  version
}
    `, {"fragmentName":"SignalRuleFields"}) as unknown as TypedDocumentString<SignalRuleFieldsFragment, unknown>;
export const AdmissionSettingsDocument = new TypedDocumentString(`
    query AdmissionSettings {
  admissionSettings {
    items {
      item
      isOn
      dueHours
    }
    tracks
    programmeCode
    version
  }
  followUpProgrammes {
    code
    name
    isOn
  }
}
    `, {"hash":"sha256:b774f5e92b1057f4ee84e67c0b1b0ca8a4bf92f0c783572e7fb223a60bfea5c4"}) as unknown as TypedDocumentString<AdmissionSettingsQuery, AdmissionSettingsQueryVariables>;
export const SaveAdmissionSettingsDocument = new TypedDocumentString(`
    mutation SaveAdmissionSettings($input: SaveAdmissionSettingsInput!) {
  saveAdmissionSettings(input: $input) {
    version
  }
}
    `, {"hash":"sha256:361a15ca609cdcbf51aec29a837054f716687d318205b213f08e13cc1b6f1f39"}) as unknown as TypedDocumentString<SaveAdmissionSettingsMutation, SaveAdmissionSettingsMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($patientId: ID, $after: String) {
  auditEvents(patientId: $patientId, after: $after, first: 50) {
    edges {
      node {
        id
        at
        actorName
        action
        outcome
        patientIds
        requestId
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:70924f06c614afa38579f5c70d3ed862392c2b14ffd5e0f545275e393b4037cd"}) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditCheckDocument = new TypedDocumentString(`
    query AuditCheck($from: AuditHeadInput) {
  auditCheck(from: $from) {
    seals
    events
    next {
      seal
      hash
    }
    head {
      seal
      hash
    }
    broken {
      fault
      seal
      eventId
    }
  }
}
    `, {"hash":"sha256:639f100493abbeb356e33c745f0752520b9186e8b04d2a0acb6d5819686a2344"}) as unknown as TypedDocumentString<AuditCheckQuery, AuditCheckQueryVariables>;
export const LookDocument = new TypedDocumentString(`
    query Look {
  organization {
    id
    name
    accentColor
    shortName
    version
  }
}
    `, {"hash":"sha256:cdbe270d760c9d9086a0c6d86e73ab86482d6d6f638fb84946e4286dcf41ee94"}) as unknown as TypedDocumentString<LookQuery, LookQueryVariables>;
export const SaveLookDocument = new TypedDocumentString(`
    mutation SaveLook($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) {
    id
    name
    accentColor
    shortName
    version
  }
}
    `, {"hash":"sha256:8f9e213bbd141adbf604578a8747e4dc9c352bded502ad0c348bed1b73ef66f0"}) as unknown as TypedDocumentString<SaveLookMutation, SaveLookMutationVariables>;
export const FeedSourcesDocument = new TypedDocumentString(`
    query FeedSources {
  feedSources {
    id
    name
    kind
    format
    columns {
      field
      columns
    }
    url
    isOwnAddress
    hasFirstRows
    fellowship
    defaultTimeZone
    meetingCount
    isRefreshing
    lastAttemptAt
    lastSuccessAt
    lastError
    lastImport {
      id
      status
      errorCode
      fileName
      startedAt
      finishedAt
      importedByName
      rowsDone
      rows
      imported
      refused
      added
      changed
      missing
    }
  }
  fellowships(withRetired: true) {
    code
    name
    isTwelveStep
    isRetired
  }
}
    `, {"hash":"sha256:7dbab9f8f8ae4d34487ccdb805eeba6925f41bc9f8d9995da651ec2bbb348424"}) as unknown as TypedDocumentString<FeedSourcesQuery, FeedSourcesQueryVariables>;
export const RefreshFeedSourceDocument = new TypedDocumentString(`
    mutation RefreshFeedSource($input: FeedSourceInput!) {
  refreshFeedSource(input: $input) {
    id
    isRefreshing
  }
}
    `, {"hash":"sha256:378b7694a3f75c951276d12455778e7b147a81a031a35845da815ff12b06f650"}) as unknown as TypedDocumentString<RefreshFeedSourceMutation, RefreshFeedSourceMutationVariables>;
export const CreateFeedSourceDocument = new TypedDocumentString(`
    mutation CreateFeedSource($input: CreateFeedSourceInput!) {
  createFeedSource(input: $input) {
    id
    name
  }
}
    `, {"hash":"sha256:18f6759b29667a93672882da79d7630ef4b6b6f0ac5add488f239e465a0d7970"}) as unknown as TypedDocumentString<CreateFeedSourceMutation, CreateFeedSourceMutationVariables>;
export const MeetingImportDocument = new TypedDocumentString(`
    query MeetingImport($id: ID!) {
  meetingImport(id: $id) {
    id
    status
    errorCode
    isTakenElsewhere
    sourceId
    sourceName
    fileName
    startedAt
    finishedAt
    importedByName
    rowsDone
    rows
    imported
    refused
    added
    changed
    missing
    reasons {
      reason
      count
    }
    refusals {
      row
      name
      slug
      reason
    }
    difference {
      present
      listed
      added
      gone
      goneBefore
      moved
      renamed
      examples {
        added {
          name
          weekday
          startTime
        }
        gone {
          name
          weekday
          startTime
        }
        moved {
          name
          weekday
          startTime
          before {
            weekday
            startTime
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:7f657190ffc8576813d50b745b90d1f6f7e7da957b2545e029e1c060375e84b9"}) as unknown as TypedDocumentString<MeetingImportQuery, MeetingImportQueryVariables>;
export const AcceptMeetingImportDocument = new TypedDocumentString(`
    mutation AcceptMeetingImport($input: MeetingImportInput!) {
  acceptMeetingImport(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:040c84e866508cb34155fcae96750212199456517fdd4a2c23871e4c6d123647"}) as unknown as TypedDocumentString<AcceptMeetingImportMutation, AcceptMeetingImportMutationVariables>;
export const DiscardMeetingImportDocument = new TypedDocumentString(`
    mutation DiscardMeetingImport($input: MeetingImportInput!) {
  discardMeetingImport(input: $input) {
    id
    status
  }
}
    `, {"hash":"sha256:13944d29b87f29dc8a70d9f3f3a218d037d493869babe4c61f1b8e66e491b5c3"}) as unknown as TypedDocumentString<DiscardMeetingImportMutation, DiscardMeetingImportMutationVariables>;
export const ListPreviewDocument = new TypedDocumentString(`
    query ListPreview($input: PreviewListInput!) {
  listPreview(input: $input) {
    rows
    imported
    columns {
      name
      samples
    }
    mapping {
      field
      columns
    }
    meetings {
      name
      weekday
      startTime
      attendance
      formats
      address
    }
    refusals {
      row
      name
      reason
    }
  }
}
    `, {"hash":"sha256:42cbcf946677e951b835034bac2a7840c4535e52b20fd44428856187c2cd7ac0"}) as unknown as TypedDocumentString<ListPreviewQuery, ListPreviewQueryVariables>;
export const MapFeedColumnsDocument = new TypedDocumentString(`
    mutation MapFeedColumns($input: MapColumnsInput!) {
  mapFeedColumns(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ab3d6966941aff1c6c0a7db05e767c3f30d8a821e4cc36eaa0a0d860058a7dda"}) as unknown as TypedDocumentString<MapFeedColumnsMutation, MapFeedColumnsMutationVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($filter: MeetingFilter, $after: String) {
  meetings(filter: $filter, after: $after, first: 50) {
    edges {
      node {
        id
        name
        weekday
        startTime
        endTime
        timeZone
        attendance
        formats
        fellowship
        locationName
        address
        region
        conferenceUrl
        sourceName
        isHidden
        marks {
          id
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    `, {"hash":"sha256:d621621e4c43a663874c713417c247be7c52bf807070770ff56218a7a6b9c4ac"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const TileServerDocument = new TypedDocumentString(`
    query TileServer {
  tileServer {
    tileAddress
    attribution
  }
}
    `, {"hash":"sha256:cd2ca7b13ae90bd5aa7618cd54295690caf3442abbc1507745547fd8f0dd32cd"}) as unknown as TypedDocumentString<TileServerQuery, TileServerQueryVariables>;
export const SetTileServerDocument = new TypedDocumentString(`
    mutation SetTileServer($input: SetTileServerInput!) {
  setTileServer(input: $input) {
    tileAddress
    attribution
  }
}
    `, {"hash":"sha256:579f46d3e15cb9176ba679269bf8bfbe3189ccd5a55164adcaa501ddac780a2a"}) as unknown as TypedDocumentString<SetTileServerMutation, SetTileServerMutationVariables>;
export const RemoveTileServerDocument = new TypedDocumentString(`
    mutation RemoveTileServer {
  removeTileServer
}
    `, {"hash":"sha256:be5b4d15b14bbe20bc98983049cd908cb9f6fb4ae86fea3346fadd3ca9771d5d"}) as unknown as TypedDocumentString<RemoveTileServerMutation, RemoveTileServerMutationVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    name
    sourceId
    sourceName
    isManual
    fellowship
    timeZone
    weekday
    startTime
    endTime
    attendance
    formats
    types {
      code
      en
    }
    locationName
    address
    conferenceUrl
    conferencePhone
    notes
    missingSince
    isHidden
    overriddenFellowship
    overriddenTimeZone
    marks {
      id
      kind
      facilityId
      facilityName
      note
      markedByName
      markedAt
    }
  }
  fellowships(withRetired: true) {
    code
    name
    isRetired
  }
  facilities {
    id
    name
  }
}
    `, {"hash":"sha256:4e21aec7512434fac45ce937fd60ccd32e9bbc4b3370b75b77bd85f6180bddda"}) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const AddMeetingDocument = new TypedDocumentString(`
    mutation AddMeeting($input: AddMeetingInput!) {
  addMeeting(input: $input) {
    id
    name
  }
}
    `, {"hash":"sha256:ba2cbee9e95bb492c7273f20b7685eec2be1818d347f98909156782343e95c24"}) as unknown as TypedDocumentString<AddMeetingMutation, AddMeetingMutationVariables>;
export const ChangeMeetingDocument = new TypedDocumentString(`
    mutation ChangeMeeting($input: ChangeMeetingInput!) {
  changeMeeting(input: $input) {
    id
  }
}
    `, {"hash":"sha256:dee298ed4e2038706e51bea9d0a3a104b94aaccdf5b339ba875e2d4ee3477ca5"}) as unknown as TypedDocumentString<ChangeMeetingMutation, ChangeMeetingMutationVariables>;
export const EndMeetingDocument = new TypedDocumentString(`
    mutation EndMeeting($input: MeetingInput!) {
  endMeeting(input: $input) {
    id
  }
}
    `, {"hash":"sha256:7b09cca15cd71d686757cd424a60010b5f224cf5c487920ef9d430bbdf2842c7"}) as unknown as TypedDocumentString<EndMeetingMutation, EndMeetingMutationVariables>;
export const OverrideMeetingDocument = new TypedDocumentString(`
    mutation OverrideMeeting($input: OverrideMeetingInput!) {
  overrideMeeting(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0cfa590daa5fa204828c6251f40c1f30b5e45434de239cc01b32fc365cf2e5bc"}) as unknown as TypedDocumentString<OverrideMeetingMutation, OverrideMeetingMutationVariables>;
export const MarkMeetingDocument = new TypedDocumentString(`
    mutation MarkMeeting($input: MarkMeetingInput!) {
  markMeeting(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c1365f56be89806f4fc9cead8e47e0a068801facc5db83f8f867fc341768b9f4"}) as unknown as TypedDocumentString<MarkMeetingMutation, MarkMeetingMutationVariables>;
export const UnmarkMeetingDocument = new TypedDocumentString(`
    mutation UnmarkMeeting($input: UnmarkMeetingInput!) {
  unmarkMeeting(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ed3a29fa7bdfe555721d0e142ef4f4035deffb8843da884dc2cdf7e27ba11349"}) as unknown as TypedDocumentString<UnmarkMeetingMutation, UnmarkMeetingMutationVariables>;
export const ReportedMeetingsDocument = new TypedDocumentString(`
    query ReportedMeetings {
  reportedMeetings {
    id
    lastReportedOn
    reportCount
    meeting {
      id
      name
      sourceName
      weekday
      startTime
      endTime
      timeZone
    }
  }
}
    `, {"hash":"sha256:307ee855746cf268dbe24fff2eb8f89df5f49729c96a110154f7864a4d982403"}) as unknown as TypedDocumentString<ReportedMeetingsQuery, ReportedMeetingsQueryVariables>;
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
export const OwnPathsDocument = new TypedDocumentString(`
    query OwnPaths {
  ownPaths {
    id
    code
    name
    isTwelveStep
    website
    isRetired
    meetingTypes {
      code
      en
      es
      format
    }
  }
}
    `, {"hash":"sha256:915f1de32b2fc32bbcc5e28c4cd8d9dc47c1a01d763591994e901fe53b9d5121"}) as unknown as TypedDocumentString<OwnPathsQuery, OwnPathsQueryVariables>;
export const AddOwnPathDocument = new TypedDocumentString(`
    mutation AddOwnPath($input: AddOwnPathInput!) {
  addOwnPath(input: $input) {
    id
    name
  }
}
    `, {"hash":"sha256:510711544c47b50663a151dd87a4d08b8ef48a1ac7cfcfadbd67e4b17ed3cabc"}) as unknown as TypedDocumentString<AddOwnPathMutation, AddOwnPathMutationVariables>;
export const ChangeOwnPathDocument = new TypedDocumentString(`
    mutation ChangeOwnPath($input: ChangeOwnPathInput!) {
  changeOwnPath(input: $input) {
    id
    name
  }
}
    `, {"hash":"sha256:f387b9f2bc5ca4aeeaf1e86bcfbea368a7b10e1105b393fd6cef3134bce59719"}) as unknown as TypedDocumentString<ChangeOwnPathMutation, ChangeOwnPathMutationVariables>;
export const RetireOwnPathDocument = new TypedDocumentString(`
    mutation RetireOwnPath($input: OwnPathInput!) {
  retireOwnPath(input: $input) {
    id
  }
}
    `, {"hash":"sha256:3e259d64925a361bc1532700739ac8f953ec1c126c4008484d7fa96a2525b222"}) as unknown as TypedDocumentString<RetireOwnPathMutation, RetireOwnPathMutationVariables>;
export const ReviveOwnPathDocument = new TypedDocumentString(`
    mutation ReviveOwnPath($input: OwnPathInput!) {
  reviveOwnPath(input: $input) {
    id
  }
}
    `, {"hash":"sha256:d4fa43ff8abb9c6d5d004ace5d4d0d628cd77f48a6f83d1aa1fd36a25766046d"}) as unknown as TypedDocumentString<ReviveOwnPathMutation, ReviveOwnPathMutationVariables>;
export const WordingDocument = new TypedDocumentString(`
    query Wording($fellowship: String!) {
  stepTexts(fellowship: $fellowship) {
    kind
    labels
    choice
    hasHistoric
    wording
    source
    notice
  }
}
    `, {"hash":"sha256:ea7fbcbe2a42091005cdcade2cf00dacabc0bd60d6bb34a4f9677d8fc4c72afd"}) as unknown as TypedDocumentString<WordingQuery, WordingQueryVariables>;
export const ChooseWordingDocument = new TypedDocumentString(`
    mutation ChooseWording($input: ChooseWordingInput!) {
  chooseWording(input: $input) {
    kind
  }
}
    `, {"hash":"sha256:084cefec70c30bedf74d1963da665ec5f7bfc9b822b91fc697d4697eeb1510c7"}) as unknown as TypedDocumentString<ChooseWordingMutation, ChooseWordingMutationVariables>;
export const EmergencyReviewsDocument = new TypedDocumentString(`
    query EmergencyReviews {
  emergencyReviews {
    id
    version
    patientId
    patientName
    openedByName
    recipientName
    recipientAffiliation
    discloserName
    nature
    startedAt
    endsAt
    actions
    verdict
    reviewNote
    reviewedByName
    reviewedAt
  }
}
    `, {"hash":"sha256:16fce388723195aad5394a9a6423f9ed4a23135afe4a1dcdc80a0db13dc782f4"}) as unknown as TypedDocumentString<EmergencyReviewsQuery, EmergencyReviewsQueryVariables>;
export const ReviewEmergencyDocument = new TypedDocumentString(`
    mutation ReviewEmergency($input: ReviewEmergencyInput!) {
  reviewEmergency(input: $input) {
    id
  }
}
    `, {"hash":"sha256:02505466caecd57d939d74b9d3fd611e6c89ba3dbe8c0930a37995d703593788"}) as unknown as TypedDocumentString<ReviewEmergencyMutation, ReviewEmergencyMutationVariables>;
export const FacilitiesDocument = new TypedDocumentString(`
    query Facilities {
  facilities {
    id
    name
    phone
    postalCode
    timeZone
    version
    dutyHours {
      weekday
      startTime
      endTime
    }
  }
}
    `, {"hash":"sha256:05144bc29143f3aaeb5760cda42eeba8ee31ed340bd63c4d9cab929d39b7728b"}) as unknown as TypedDocumentString<FacilitiesQuery, FacilitiesQueryVariables>;
export const CallFormsDocument = new TypedDocumentString(`
    query CallForms {
  callForms {
    facilityId
    isOpen
    address
    embedAddress
    frameOrigins
  }
}
    `, {"hash":"sha256:8bd5b0c72b2db15b46acb031c929254644e9f11aea5d8b39130d22d3466e9df8"}) as unknown as TypedDocumentString<CallFormsQuery, CallFormsQueryVariables>;
export const SetCallFormDocument = new TypedDocumentString(`
    mutation SetCallForm($input: SetCallFormInput!) {
  setCallForm(input: $input) {
    facilityId
    isOpen
    address
    embedAddress
    frameOrigins
  }
}
    `, {"hash":"sha256:9288f29141318e4e4c7e3eda76415a855af7f37b936ef9b268858c149cd37bb8"}) as unknown as TypedDocumentString<SetCallFormMutation, SetCallFormMutationVariables>;
export const CreateFacilityDocument = new TypedDocumentString(`
    mutation CreateFacility($input: CreateFacilityInput!) {
  createFacility(input: $input) {
    id
    name
  }
}
    `, {"hash":"sha256:fc16cbf3d56686949b080cce87bc1e230bc5bc3d28612b2d0df4487eaaf6bcce"}) as unknown as TypedDocumentString<CreateFacilityMutation, CreateFacilityMutationVariables>;
export const UpdateFacilityDocument = new TypedDocumentString(`
    mutation UpdateFacility($input: UpdateFacilityInput!) {
  updateFacility(input: $input) {
    id
    name
    phone
    postalCode
    timeZone
    version
    dutyHours {
      weekday
      startTime
      endTime
    }
  }
}
    `, {"hash":"sha256:217db232d150f02df665218010023ec5a2297f4d141339532d79d496ffbd931a"}) as unknown as TypedDocumentString<UpdateFacilityMutation, UpdateFacilityMutationVariables>;
export const FacilityOffersDocument = new TypedDocumentString(`
    query FacilityOffers {
  facilityOffers {
    ...FacilityOfferPart
  }
}
    fragment FacilityOfferPart on FacilityOffer {
  facilityId
  version
  isListed
  levels
  needs
  languages
  freePlaces
  placesAt
  address
}`, {"hash":"sha256:553ba8fc684303e2e7606bf369552fe76953f123f623ed7472fa191f9e9f78f1"}) as unknown as TypedDocumentString<FacilityOffersQuery, FacilityOffersQueryVariables>;
export const SaveFacilityOfferDocument = new TypedDocumentString(`
    mutation SaveFacilityOffer($input: SaveFacilityOfferInput!) {
  saveFacilityOffer(input: $input) {
    ...FacilityOfferPart
  }
}
    fragment FacilityOfferPart on FacilityOffer {
  facilityId
  version
  isListed
  levels
  needs
  languages
  freePlaces
  placesAt
  address
}`, {"hash":"sha256:c96293a8d10bdc8feb4aef2d7b7ccd2fe19be5b687b7e59e4acee6359b5b4729"}) as unknown as TypedDocumentString<SaveFacilityOfferMutation, SaveFacilityOfferMutationVariables>;
export const CountedPlacesDocument = new TypedDocumentString(`
    query CountedPlaces {
  programmePlaces {
    id
    facilityId
    levelOfCare
    track
    places
    version
  }
}
    `, {"hash":"sha256:eba58823e2153e6fc6049facbdd02261f5483a2d7db8dd69d2287b698b6d57cf"}) as unknown as TypedDocumentString<CountedPlacesQuery, CountedPlacesQueryVariables>;
export const SaveProgrammePlacesDocument = new TypedDocumentString(`
    mutation SaveProgrammePlaces($input: SaveProgrammePlacesInput!) {
  saveProgrammePlaces(input: $input) {
    id
  }
}
    `, {"hash":"sha256:7c9754fe37bb826579fef221a7e3d1a0bab65fbeda40f5e64f782bce693c7fb3"}) as unknown as TypedDocumentString<SaveProgrammePlacesMutation, SaveProgrammePlacesMutationVariables>;
export const StaffHoldingsDocument = new TypedDocumentString(`
    query StaffHoldings($staffMemberId: ID!) {
  staffHoldings(staffMemberId: $staffMemberId) {
    kind
    held
  }
}
    `, {"hash":"sha256:8dd3d15ff048fed76d406a4fcee58651ff57764b354e0e35ff58be6204b89fdf"}) as unknown as TypedDocumentString<StaffHoldingsQuery, StaffHoldingsQueryVariables>;
export const HandOverWorkDocument = new TypedDocumentString(`
    mutation HandOverWork($input: HandOverWorkInput!) {
  handOverWork(input: $input) {
    kind
    held
  }
}
    `, {"hash":"sha256:89583a8fe12005a4ede2b14d164feb9dbae43b036c3e5d1ebe2cd2949bcfce9d"}) as unknown as TypedDocumentString<HandOverWorkMutation, HandOverWorkMutationVariables>;
export const PrivacyIncidentsDocument = new TypedDocumentString(`
    query PrivacyIncidents {
  privacyIncidents {
    id
    version
    source
    whatHappened
    discoveredOn
    notifyBy
    patientIds
    peopleAffected
    messagesSent
    reportedByName
    decision
    decisionNote
    decidedByName
    notifiedOn
    closedByName
    closedAt
  }
}
    `, {"hash":"sha256:b92c00c3de1654167129a2c8f9bcfd4bf047d7b01edb2ceef78bfcaa7ed958f2"}) as unknown as TypedDocumentString<PrivacyIncidentsQuery, PrivacyIncidentsQueryVariables>;
export const ReportPrivacyIncidentDocument = new TypedDocumentString(`
    mutation ReportPrivacyIncident($input: ReportPrivacyIncidentInput!) {
  reportPrivacyIncident(input: $input) {
    id
  }
}
    `, {"hash":"sha256:dff23acbc5d6202a64f89789fc25f63525a79127d5ee929babbb630a0bf9e0cc"}) as unknown as TypedDocumentString<ReportPrivacyIncidentMutation, ReportPrivacyIncidentMutationVariables>;
export const DecidePrivacyIncidentDocument = new TypedDocumentString(`
    mutation DecidePrivacyIncident($input: DecidePrivacyIncidentInput!) {
  decidePrivacyIncident(input: $input) {
    id
  }
}
    `, {"hash":"sha256:b95c07f9a018d59d6279d293da5bc8bf41e1d36160fa55f9b9844c8dc829be58"}) as unknown as TypedDocumentString<DecidePrivacyIncidentMutation, DecidePrivacyIncidentMutationVariables>;
export const ClosePrivacyIncidentDocument = new TypedDocumentString(`
    mutation ClosePrivacyIncident($input: ClosePrivacyIncidentInput!) {
  closePrivacyIncident(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c9a7f081a958452e278090e210e07af12d9bcda7dbadcdf3fdb1405b11db355f"}) as unknown as TypedDocumentString<ClosePrivacyIncidentMutation, ClosePrivacyIncidentMutationVariables>;
export const MinorRuleDocument = new TypedDocumentString(`
    query MinorRule {
  minorRule {
    rule
    aloneFromAge
    maySign
    source
    confirmedByName
    confirmedAt
    version
  }
}
    `, {"hash":"sha256:e4b5106b80be62d452d59b954183af27a1e52e18f898fd6ccafba842ac114ca0"}) as unknown as TypedDocumentString<MinorRuleQuery, MinorRuleQueryVariables>;
export const SaveMinorRuleDocument = new TypedDocumentString(`
    mutation SaveMinorRule($input: SaveMinorRuleInput!) {
  saveMinorRule(input: $input) {
    version
  }
}
    `, {"hash":"sha256:a7edc98512b70d919a488b7a992d8d412741245e3fcbe9dc6c06b93e8b9a6fc9"}) as unknown as TypedDocumentString<SaveMinorRuleMutation, SaveMinorRuleMutationVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($facilityId: ID!) {
  coverage(facilityId: $facilityId) {
    facilityId
    facilityName
    timeZone
    people {
      id
      displayName
    }
    spans {
      startsAt
      endsAt
      note
      first {
        id
        displayName
      }
      backup {
        id
        displayName
      }
    }
    shifts {
      id
      place
      weekday
      localDate
      startTime
      endTime
      note
      isHolderInvited
      staffMember {
        id
        displayName
      }
    }
  }
}
    `, {"hash":"sha256:965380d52ed7942af988cab7b5434eeedb2f0797295c24974fd48119afb22902"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const AddOnCallShiftDocument = new TypedDocumentString(`
    mutation AddOnCallShift($input: AddOnCallShiftInput!) {
  addOnCallShift(input: $input) {
    facilityId
  }
}
    `, {"hash":"sha256:ac44e3d6430af41decec07b305edaaa5f1150e7f30c6e1492c8e7516d9374d4e"}) as unknown as TypedDocumentString<AddOnCallShiftMutation, AddOnCallShiftMutationVariables>;
export const RemoveOnCallShiftDocument = new TypedDocumentString(`
    mutation RemoveOnCallShift($input: OnCallShiftInput!) {
  removeOnCallShift(input: $input) {
    facilityId
  }
}
    `, {"hash":"sha256:ee2e3cb5a80f8f67ba069b0c272c5cec67d8592258e26d95cb2f565fbf45cfd8"}) as unknown as TypedDocumentString<RemoveOnCallShiftMutation, RemoveOnCallShiftMutationVariables>;
export const OperationsDocument = new TypedDocumentString(`
    query Operations {
  queueHealth {
    name
    waiting
    active
    delayed
    failed
    oldestWaitingSeconds
  }
  deliveryHealth {
    dueNow
    oldestDueSeconds
    sentToday
    unknownOpen
    outboxWaiting
  }
  channelHealth {
    channel
    lastAcceptedAt
    acceptedLastHour
    dueNow
    oldestDueSeconds
    failures {
      kind
      count
    }
  }
  sendingPauses {
    scope
    reason
    pausedByName
  }
  forgettingHealth {
    keepDays
    forgotten
    lastForgottenAt
    due
    nextLookAt
  }
  sealingHealth {
    sealed
    plain
    isAtWork
  }
}
    `, {"hash":"sha256:c69a40ad061ea6866f7b14cb3c83e59c3cdac3af151a7421923977a1ec7c1620"}) as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const PauseSendingDocument = new TypedDocumentString(`
    mutation PauseSending($input: PauseSendingInput!) {
  pauseSending(input: $input) {
    scope
  }
}
    `, {"hash":"sha256:62b71d4e3b6b7b79ec3b95f9e890191d07189eeebea292c81c59071b6e4e184f"}) as unknown as TypedDocumentString<PauseSendingMutation, PauseSendingMutationVariables>;
export const ResumeSendingDocument = new TypedDocumentString(`
    mutation ResumeSending($input: ResumeSendingInput!) {
  resumeSending(input: $input) {
    scope
  }
}
    `, {"hash":"sha256:a6d2b24b13c55594fe20eab5398f680e15edef9cfab2873e8adc4649130bbc42"}) as unknown as TypedDocumentString<ResumeSendingMutation, ResumeSendingMutationVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($after: String) {
  deadLetters(first: 20, after: $after) {
    totalCount
    edges {
      node {
        id
        kind
        createdAt
        failedAt
        tries
        errorCode
        version
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:766a895d28d23c7a896258c3430e6c83d0854a71c32139d016f2b001268f1345"}) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const DeadLetterKindsDocument = new TypedDocumentString(`
    query DeadLetterKinds {
  deadLetterKinds {
    kind
    count
  }
}
    `, {"hash":"sha256:b8bd9b9807787f002befc288755b76c8015cadb6263492086fb0f658ff16c8c9"}) as unknown as TypedDocumentString<DeadLetterKindsQuery, DeadLetterKindsQueryVariables>;
export const ReplayDeadLetterDocument = new TypedDocumentString(`
    mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {
  replayDeadLetter(input: $input) {
    count
  }
}
    `, {"hash":"sha256:145e4354900a049f4fbd2af86d4dfd1564ecf0b5743ca315c19c027501e421f0"}) as unknown as TypedDocumentString<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables>;
export const ReplayDeadLettersDocument = new TypedDocumentString(`
    mutation ReplayDeadLetters($input: ReplayDeadLettersInput!) {
  replayDeadLetters(input: $input) {
    count
  }
}
    `, {"hash":"sha256:af87f5ff32b8cc4a7f17b3d5aba8efa4dcc2e1dce7aeb65e99bdc26ead832850"}) as unknown as TypedDocumentString<ReplayDeadLettersMutation, ReplayDeadLettersMutationVariables>;
export const OrganizationDocument = new TypedDocumentString(`
    query Organization {
  organization {
    id
    name
    neutralSenderName
    returnAddress
    weekStartsOn
    goalPresets
    inquiryKeepDays
    version
  }
}
    `, {"hash":"sha256:c56429475a6383b9d650b0564ee86ed9838580b1d065abf18c3ed1ced48c1941"}) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const SafetySettingsDocument = new TypedDocumentString(`
    query SafetySettings {
  safetySettings {
    cravingThreshold
    answerMinutes
    version
  }
}
    `, {"hash":"sha256:c19221278921d9bbcc8fbb5be461f20c9c9942ec872f699117b43a29f421e0ec"}) as unknown as TypedDocumentString<SafetySettingsQuery, SafetySettingsQueryVariables>;
export const ChangeSafetySettingsDocument = new TypedDocumentString(`
    mutation ChangeSafetySettings($input: ChangeSafetySettingsInput!) {
  changeSafetySettings(input: $input) {
    cravingThreshold
    answerMinutes
    version
  }
}
    `, {"hash":"sha256:1b009e87aefe5c21ec6f798d521bfe0b360e736fa64d996e35b315e1f63dc382"}) as unknown as TypedDocumentString<ChangeSafetySettingsMutation, ChangeSafetySettingsMutationVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) {
    id
    name
    neutralSenderName
    returnAddress
    weekStartsOn
    goalPresets
    inquiryKeepDays
    version
  }
}
    `, {"hash":"sha256:4b8d4d77105f879d0b8f96e617c29b0010bca6b0beb2894d0a80949243a09135"}) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  organization {
    id
    name
    neutralSenderName
    version
  }
  facilities {
    id
    hasOnCall
    dutyHours {
      weekday
    }
  }
  staffMembers(first: 100) {
    totalCount
    edges {
      node {
        id
        status
      }
    }
  }
  feedSources {
    id
    meetingCount
  }
}
    `, {"hash":"sha256:d1d39869fd71ac0b5fba5c635962c1c8a8c196f2dc8192043b3976f6b2033f70"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PacketFormsDocument = new TypedDocumentString(`
    query PacketForms {
  packetForms {
    id
    number
    questionCount
    isInUse
    publishedAt
    editedByName
  }
}
    `, {"hash":"sha256:842adfb28942294f67cb66fd10bc795291049f28da5cec69aa7b237096e8459d"}) as unknown as TypedDocumentString<PacketFormsQuery, PacketFormsQueryVariables>;
export const PacketFormDocument = new TypedDocumentString(`
    query PacketForm($id: ID!) {
  packetForm(id: $id) {
    ...PacketFormPart
  }
}
    fragment PacketFormPart on PacketFormContent {
  questionnaire
  form {
    id
    version
    number
    isInUse
    publishedAt
  }
  changes {
    linkId
    change
    before
    after
    aspects
  }
  sections {
    linkId
    words {
      en
      es
    }
    questions {
      ...PreviewQuestion
      questions {
        ...PreviewQuestion
      }
    }
  }
}
fragment PreviewQuestion on PacketQuestion {
  linkId
  type
  isRequired
  repeats
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
}`, {"hash":"sha256:7b807aa37ee3797098318302b17dcede79165dcccbf6f445c345c3f662bae142"}) as unknown as TypedDocumentString<PacketFormQuery, PacketFormQueryVariables>;
export const BeginPacketFormDocument = new TypedDocumentString(`
    mutation BeginPacketForm($input: BeginPacketFormInput!) {
  beginPacketForm(input: $input) {
    form {
      id
    }
  }
}
    `, {"hash":"sha256:96572c3f082b8758d312f8b2eea3a29f8991b5d38fc686c99ca79af0ec45ab54"}) as unknown as TypedDocumentString<BeginPacketFormMutation, BeginPacketFormMutationVariables>;
export const SavePacketFormDocument = new TypedDocumentString(`
    mutation SavePacketForm($input: SavePacketFormInput!) {
  savePacketForm(input: $input) {
    ...PacketFormPart
  }
}
    fragment PacketFormPart on PacketFormContent {
  questionnaire
  form {
    id
    version
    number
    isInUse
    publishedAt
  }
  changes {
    linkId
    change
    before
    after
    aspects
  }
  sections {
    linkId
    words {
      en
      es
    }
    questions {
      ...PreviewQuestion
      questions {
        ...PreviewQuestion
      }
    }
  }
}
fragment PreviewQuestion on PacketQuestion {
  linkId
  type
  isRequired
  repeats
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
}`, {"hash":"sha256:629e13c03019eb7c550529e99316104987895f512241fd9a7ecfd1925652513d"}) as unknown as TypedDocumentString<SavePacketFormMutation, SavePacketFormMutationVariables>;
export const PublishPacketFormDocument = new TypedDocumentString(`
    mutation PublishPacketForm($input: PublishPacketFormInput!) {
  publishPacketForm(input: $input) {
    form {
      number
    }
  }
}
    `, {"hash":"sha256:575f6dcf79b9e85b8eadf737eef8636f42fc67da2db5751220e8730c643567d4"}) as unknown as TypedDocumentString<PublishPacketFormMutation, PublishPacketFormMutationVariables>;
export const StaffMembersDocument = new TypedDocumentString(`
    query StaffMembers($after: String) {
  staffMembers(after: $after, first: 50) {
    edges {
      node {
        ...StaffMemberFields
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
    totalCount
  }
}
    fragment StaffMemberFields on StaffMember {
  id
  displayName
  email
  invitedAt
  lastSignInAt
  roles
  status
  credential
  credentialTitle
  licenseNumber
  licenseState
  licenseExpiresOn
  pagingPhone
  version
}`, {"hash":"sha256:377d3e94ccb63535514315d7597b30677d1c1c516022573004d153b42eb8c160"}) as unknown as TypedDocumentString<StaffMembersQuery, StaffMembersQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    id
    email
  }
}
    `, {"hash":"sha256:545a4a616e9252c851df109d52f66425671ada78c18ec684429746f4b81ee9eb"}) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const SetStaffRolesDocument = new TypedDocumentString(`
    mutation SetStaffRoles($input: SetStaffRolesInput!) {
  setStaffRoles(input: $input) {
    ...StaffMemberFields
  }
}
    fragment StaffMemberFields on StaffMember {
  id
  displayName
  email
  invitedAt
  lastSignInAt
  roles
  status
  credential
  credentialTitle
  licenseNumber
  licenseState
  licenseExpiresOn
  pagingPhone
  version
}`, {"hash":"sha256:2a455540a3173629050cb8d60430738748f0ffa98d8b730ddc790a7816d76b82"}) as unknown as TypedDocumentString<SetStaffRolesMutation, SetStaffRolesMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($input: StaffMemberInput!) {
  resendInvitation(input: $input) {
    id
    email
    version
  }
}
    `, {"hash":"sha256:c6347e3c87486ea434b39abda75d6f5abfd34ce6d84f39e3b4114e4bea7222a5"}) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const DeactivateStaffDocument = new TypedDocumentString(`
    mutation DeactivateStaff($input: StaffMemberInput!) {
  deactivateStaff(input: $input) {
    id
    status
    version
  }
}
    `, {"hash":"sha256:c70b6e05276e57a1ee3563a4c1efe0f7e4fd75ab60a1ac5750839e4ef9e64a3a"}) as unknown as TypedDocumentString<DeactivateStaffMutation, DeactivateStaffMutationVariables>;
export const SetStaffCredentialDocument = new TypedDocumentString(`
    mutation SetStaffCredential($input: SetStaffCredentialInput!) {
  setStaffCredential(input: $input) {
    ...StaffMemberFields
  }
}
    fragment StaffMemberFields on StaffMember {
  id
  displayName
  email
  invitedAt
  lastSignInAt
  roles
  status
  credential
  credentialTitle
  licenseNumber
  licenseState
  licenseExpiresOn
  pagingPhone
  version
}`, {"hash":"sha256:fa6e1bd196293735f6be7919e524859245fdb425d3cfe5e75b0599599cc37660"}) as unknown as TypedDocumentString<SetStaffCredentialMutation, SetStaffCredentialMutationVariables>;
export const SetPagingPhoneDocument = new TypedDocumentString(`
    mutation SetPagingPhone($input: SetPagingPhoneInput!) {
  setPagingPhone(input: $input) {
    ...StaffMemberFields
  }
}
    fragment StaffMemberFields on StaffMember {
  id
  displayName
  email
  invitedAt
  lastSignInAt
  roles
  status
  credential
  credentialTitle
  licenseNumber
  licenseState
  licenseExpiresOn
  pagingPhone
  version
}`, {"hash":"sha256:8dd9cb32286b0c4d30428d9e8d406d242ead99521ad7ae09dadb0765ec134ab8"}) as unknown as TypedDocumentString<SetPagingPhoneMutation, SetPagingPhoneMutationVariables>;
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes {
  followUpProgrammes {
    code
    name
    anchorEvent
    isOn
    steps {
      code
    }
    counts {
      running
    }
  }
}
    `, {"hash":"sha256:df38f5ca007439c4d583f4177daf46c3641c8b0fecd518510085e40ab11eec1c"}) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme($programmeCode: String!) {
  followUpProgramme(programmeCode: $programmeCode) {
    code
    version
    name
    anchorEvent
    whenAgain
    stopsOn
    isOn
    publishedByName
    publishedAt
    steps {
      code
      name
      action
      dayOffset
      localTime
      afterHours
      slot
      sendWithinHours
      openForDays
      channels
      answer
      ifUnanswered
      words {
        en {
          subject
          body
          text
        }
        es {
          subject
          body
          text
        }
      }
    }
    counts {
      running
      runningOlder
      begun
      completed
      stopped
      steps {
        stepCode
        due
        byEmail
        bySms
        answeredByEmail
        answeredBySms
        answeredByVoice
        reached
        leftMessage
        notReached
        posted
        notSent
        tasks
      }
    }
  }
}
    `, {"hash":"sha256:409f5c9e4bc361b677022fdfdd963015b3963dc300b03b7fe4af7f35d86ffb8b"}) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const PublishProgrammeDocument = new TypedDocumentString(`
    mutation PublishProgramme($input: PublishProgrammeInput!) {
  publishFollowUpProgramme(input: $input) {
    code
    version
  }
}
    `, {"hash":"sha256:b0ea132b00f09a0ec8618eacfe0355d26e1a42a98f2f2fba4c36dd69096b7310"}) as unknown as TypedDocumentString<PublishProgrammeMutation, PublishProgrammeMutationVariables>;
export const TurnProgrammeDocument = new TypedDocumentString(`
    mutation TurnProgramme($input: TurnProgrammeInput!) {
  turnFollowUpProgramme(input: $input) {
    code
    isOn
  }
}
    `, {"hash":"sha256:9a404fa4a8f5eb5aa88ca0891ec6a515cd2d16f6c618238ed7778f9fc6c74a28"}) as unknown as TypedDocumentString<TurnProgrammeMutation, TurnProgrammeMutationVariables>;
export const MoveEnrollmentsDocument = new TypedDocumentString(`
    mutation MoveEnrollments($input: ProgrammeInput!) {
  moveFollowUpEnrollments(input: $input) {
    code
  }
}
    `, {"hash":"sha256:7b3e06a6d122aea4bf660b3e82d12e5e1da9d95ffdbbb3a954422a2481ab4ee1"}) as unknown as TypedDocumentString<MoveEnrollmentsMutation, MoveEnrollmentsMutationVariables>;
export const OrganizationExportDocument = new TypedDocumentString(`
    query OrganizationExport {
  organizationExport {
    openedAt
    closesAt
    reason
    downloadedAt
    downloadedByName
  }
}
    `, {"hash":"sha256:25740247c95907f00fa8cc23d544796500d8f471130da44e06801f35c92cf2db"}) as unknown as TypedDocumentString<OrganizationExportQuery, OrganizationExportQueryVariables>;
export const TakeOrganizationExportDocument = new TypedDocumentString(`
    mutation TakeOrganizationExport {
  takeOrganizationExport {
    closesAt
  }
}
    `, {"hash":"sha256:268dde6fa6b3e64b173f8964f24800bc488dcba3f73c1a0db87cc242b211ccda"}) as unknown as TypedDocumentString<TakeOrganizationExportMutation, TakeOrganizationExportMutationVariables>;
export const SecondFactorRuleDocument = new TypedDocumentString(`
    query SecondFactorRule {
  secondFactorRule {
    requiredFrom
    readyStaffIds
  }
}
    `, {"hash":"sha256:f452cede54e93e63153f65c058c78f21a4501c7124aa94894ff947f9c7ed71b2"}) as unknown as TypedDocumentString<SecondFactorRuleQuery, SecondFactorRuleQueryVariables>;
export const StaffSignInsDocument = new TypedDocumentString(`
    query StaffSignIns {
  staffSignIns {
    id
    at
    outcome
    userAgent
    network
    staffMemberId
    displayName
  }
}
    `, {"hash":"sha256:cee52129fdac61d3b6d6c7f488cea0232bf965cda7ab89f0b123592a8b4d2d22"}) as unknown as TypedDocumentString<StaffSignInsQuery, StaffSignInsQueryVariables>;
export const RequireSecondFactorDocument = new TypedDocumentString(`
    mutation RequireSecondFactor($input: RequireSecondFactorInput!) {
  requireSecondFactor(input: $input) {
    requiredFrom
    readyStaffIds
  }
}
    `, {"hash":"sha256:0204dc9c35e9cf1ff0e1715359273e7a8dd7ad2c04481a99c9c67025fc1abe3c"}) as unknown as TypedDocumentString<RequireSecondFactorMutation, RequireSecondFactorMutationVariables>;
export const ResetSecondFactorsDocument = new TypedDocumentString(`
    mutation ResetSecondFactors($input: StaffMemberInput!) {
  resetSecondFactors(input: $input) {
    id
    version
  }
}
    `, {"hash":"sha256:4d134ce049d9d52e4c76ab06f862c8e8b52db9b9c62ad1fe9cbae9ecaa50354a"}) as unknown as TypedDocumentString<ResetSecondFactorsMutation, ResetSecondFactorsMutationVariables>;
export const SignalRulesDocument = new TypedDocumentString(`
    query SignalRules {
  signalRules {
    ...SignalRuleFields
  }
}
    fragment SignalRuleFields on SignalRule {
  rule
  isOn
  canBeOff
  amount
  days
  amountBounds {
    initial
    least
    most
  }
  daysBounds {
    initial
    least
    most
  }
  version
}`, {"hash":"sha256:cf0093549714643d1c58fad1eb5c4667e3409b7f94384e1d0d1d36025f39ee33"}) as unknown as TypedDocumentString<SignalRulesQuery, SignalRulesQueryVariables>;
export const ChangeSignalRuleDocument = new TypedDocumentString(`
    mutation ChangeSignalRule($input: ChangeSignalRuleInput!) {
  changeSignalRule(input: $input) {
    ...SignalRuleFields
  }
}
    fragment SignalRuleFields on SignalRule {
  rule
  isOn
  canBeOff
  amount
  days
  amountBounds {
    initial
    least
    most
  }
  daysBounds {
    initial
    least
    most
  }
  version
}`, {"hash":"sha256:a858daceec961b19c3daa30321a35c67a25c8481e3727176e86bec21a389b94b"}) as unknown as TypedDocumentString<ChangeSignalRuleMutation, ChangeSignalRuleMutationVariables>;
export const TaskTemplatesDocument = new TypedDocumentString(`
    query TaskTemplates {
  taskTemplates {
    id
    kind
    step
    title
    details
    spanishTitle
    spanishDetails
    isRetired
  }
}
    `, {"hash":"sha256:e59f536e46ecbf902a1d00f00f8cde4bbe28653be16ef67d42d46a00e2855811"}) as unknown as TypedDocumentString<TaskTemplatesQuery, TaskTemplatesQueryVariables>;
export const AddTaskTemplateDocument = new TypedDocumentString(`
    mutation AddTaskTemplate($input: AddTaskTemplateInput!) {
  addTaskTemplate(input: $input) {
    id
    title
  }
}
    `, {"hash":"sha256:8bc39c99a85fd482619832b1471b5283c231f5d0d006e74c31771e5c58edb054"}) as unknown as TypedDocumentString<AddTaskTemplateMutation, AddTaskTemplateMutationVariables>;
export const ChangeTaskTemplateDocument = new TypedDocumentString(`
    mutation ChangeTaskTemplate($input: ChangeTaskTemplateInput!) {
  changeTaskTemplate(input: $input) {
    id
    title
  }
}
    `, {"hash":"sha256:6c8082aeeb7160b13eca01ba422f86dd61b9984b09a1053a41abb0510de56731"}) as unknown as TypedDocumentString<ChangeTaskTemplateMutation, ChangeTaskTemplateMutationVariables>;
export const RetireTaskTemplateDocument = new TypedDocumentString(`
    mutation RetireTaskTemplate($input: TaskTemplateInput!) {
  retireTaskTemplate(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c10994c887f2c43e0a3b5c0f14e0087efab03a1ee098d85815ca220ca9e52e87"}) as unknown as TypedDocumentString<RetireTaskTemplateMutation, RetireTaskTemplateMutationVariables>;
export const ReviveTaskTemplateDocument = new TypedDocumentString(`
    mutation ReviveTaskTemplate($input: TaskTemplateInput!) {
  reviveTaskTemplate(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8d72cbd46e78dea5a793065961c947487aea4311c41d0aef6fa55ff1fe93f071"}) as unknown as TypedDocumentString<ReviveTaskTemplateMutation, ReviveTaskTemplateMutationVariables>;
export const TextGoLiveDocument = new TypedDocumentString(`
    query TextGoLive {
  textGoLive {
    isProviderSet
    isArmed
    armedAt
    armedByName
    helpWords
    requirements {
      requirement
      note
      confirmedAt
      confirmedByName
    }
  }
  organization {
    neutralSenderName
  }
}
    `, {"hash":"sha256:e20a3d991cab0dc2135b0136a93951d95df6cf11b21b3ec37ca67b35c24880db"}) as unknown as TypedDocumentString<TextGoLiveQuery, TextGoLiveQueryVariables>;
export const ConfirmTextRequirementDocument = new TypedDocumentString(`
    mutation ConfirmTextRequirement($input: ConfirmTextRequirementInput!) {
  confirmTextRequirement(input: $input) {
    isArmed
  }
}
    `, {"hash":"sha256:ff42b79c9b4e0a451fd982bbceee6a55abb8cfcb5dc73d682e26c7d717a045e6"}) as unknown as TypedDocumentString<ConfirmTextRequirementMutation, ConfirmTextRequirementMutationVariables>;
export const WithdrawTextRequirementDocument = new TypedDocumentString(`
    mutation WithdrawTextRequirement($input: WithdrawTextRequirementInput!) {
  withdrawTextRequirement(input: $input) {
    isArmed
  }
}
    `, {"hash":"sha256:66f9fd0b09b709b42f475fe243da80f872b8347a63015bc8ee521f118972363f"}) as unknown as TypedDocumentString<WithdrawTextRequirementMutation, WithdrawTextRequirementMutationVariables>;
export const ArmTextsDocument = new TypedDocumentString(`
    mutation ArmTexts($input: ArmTextsInput!) {
  armTexts(input: $input) {
    isArmed
  }
}
    `, {"hash":"sha256:1c50d73aa7b0ffb9d29b342766f72275481dfa6d79449eba7eb6e146cd2ce343"}) as unknown as TypedDocumentString<ArmTextsMutation, ArmTextsMutationVariables>;
export const DisarmTextsDocument = new TypedDocumentString(`
    mutation DisarmTexts($input: DisarmTextsInput!) {
  disarmTexts(input: $input) {
    isArmed
  }
}
    `, {"hash":"sha256:a9e1a44645adc83d01b21c3a722e9906a42c33ff5a10440e3906f79fb098b625"}) as unknown as TypedDocumentString<DisarmTextsMutation, DisarmTextsMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    staffMemberId
    displayName
    email
    now
    permissions
    roles
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
    `, {"hash":"sha256:7a29f8dacef6aa3470a18dd18f842c586db5735d39c57a24613d298fcb11582f"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SendingHaltDocument = new TypedDocumentString(`
    query SendingHalt {
  sendingHalt {
    since
  }
}
    `, {"hash":"sha256:f2aea13e4061caa3cb52ed6014f88d71b10c833c5de6cfa6a5e76c5a369c5c0a"}) as unknown as TypedDocumentString<SendingHaltQuery, SendingHaltQueryVariables>;