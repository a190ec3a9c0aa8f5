/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerCheckInInput = {
  /** Made by the phone once per check-in (UUID), so that sending twice counts once. */
  answerId: string | number;
  /** Start of a time that was offered; one that is over means as soon as possible. */
  callFrom?: string | null | undefined;
  /** The call can’t wait: who is on call is paged. */
  callIsUrgent?: boolean | null | undefined;
  craving: number;
  dueCheckInId?: string | number | null | undefined;
  /** No: who is on call is paged. */
  feelsSafe?: boolean | null | undefined;
  hadUrge?: boolean | null | undefined;
  halt?: Array<HaltState> | null | undefined;
  hasNaloxone?: boolean | null | undefined;
  hasUsed?: boolean | null | undefined;
  isAlone?: boolean | null | undefined;
  medication?: MedicationAnswer | null | undefined;
  mood: number;
  situationIds?: Array<string | number> | null | undefined;
  usedSubstances?: Array<Substance> | null | undefined;
  wantsCall: boolean;
  warningSignIds?: Array<string | number> | null | undefined;
  wentToMeeting?: boolean | null | undefined;
};

export type AnswerMyMeasureInput = {
  /** The position of the chosen answer of each question. */
  answers: Array<number>;
  assignmentId: string | number;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
};

export type CancelMyAppointmentInput = {
  appointmentId: string | number;
};

export type CareDocumentKind =
  | 'CONTINUING_CARE'
  | 'CRISIS_SAFETY';

export type Channel =
  | 'EMAIL'
  | 'SMS';

export type ChooseMySlotInput = {
  offerId: string | number;
  startsAt: string;
};

export type ConsentPurpose =
  | 'ACCESS_LINK'
  | 'AFTER_DISCHARGE'
  | 'FOLLOW_UP';

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

export type DoseKind =
  | 'DOSE'
  | 'INJECTION'
  | 'PICK_UP';

export type FindMeetingsFilter = {
  attendance?: MeetingAttendance | null | undefined;
  fellowship?: string | null | undefined;
  formats?: Array<MeetingFormat> | null | undefined;
  /** BCP 47 tag, like `fr`. */
  language?: string | null | undefined;
  near?: FindNearInput | null | undefined;
  startsBefore?: string | null | undefined;
  startsFrom?: string | null | undefined;
  /** 1 to 168. */
  startsWithinHours?: number | null | undefined;
  /** 0 = Sunday, in the meeting’s own zone. */
  weekday?: number | null | undefined;
  welcomesMedication?: boolean | null | undefined;
  words?: string | null | undefined;
};

export type FindNearInput = {
  postalCode: string;
  /** 1 to 250, in a straight line. */
  withinMiles: number;
};

export type FinishMyPacketInput = {
  packetId: string | number;
};

export type GoalHorizon =
  | 'LONG'
  | 'SHORT';

export type HaltState =
  | 'ANGRY'
  | 'HUNGRY'
  | 'LONELY'
  | 'TIRED';

export type HideMilestoneInput = {
  milestoneId: string | number;
};

export type HigherPowerInput = {
  words?: string | null | undefined;
};

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

export type Language =
  | 'EN'
  | 'ES';

export type LapseBranch =
  | 'ALCOHOL_BENZODIAZEPINES'
  | 'GAMBLING'
  | 'OPIOIDS'
  | 'STIMULANTS';

export type LogMyMeetingInput = {
  /** Questions that were answered with yes. */
  confirmed: Array<MyConfirmableDoubt>;
  /** The day where the meeting is. */
  date: string;
  meetingId: string | number;
  /** Made by the phone once per entry. */
  submitId: string | number;
  /** Its own start when left out. */
  time?: string | null | undefined;
};

export type LogOtherMeetingInput = {
  confirmed: Array<MyConfirmableDoubt>;
  /** The patient’s day. */
  date: string;
  meetingName: string;
  /** Made by the phone once per entry. */
  submitId: string | number;
  time: string;
};

export type MedicationAnswer =
  | 'MISSED'
  | 'NONE_DUE'
  | 'TAKEN';

export type MeetingAttendance =
  | 'HYBRID'
  | 'INACTIVE'
  | 'IN_PERSON'
  | 'ONLINE'
  | 'UNKNOWN';

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

export type MilestoneUnit =
  | 'DAYS'
  | 'HOURS'
  | 'MONTHS'
  | 'YEARS';

export type MyAttendanceDoubt =
  | 'AHEAD'
  | 'DUPLICATE'
  | 'OVERLAP';

export type MyCancelOutcome =
  | 'BEGUN'
  | 'CANCELLED';

export type MyConfirmableDoubt =
  | 'OVERLAP';

export type MyEvidenceLevel =
  | 'CHECK_IN'
  | 'SELF_REPORT'
  | 'SLIP_SEEN'
  | 'STAFF_OBSERVED';

export type MyMessageInput = {
  messageId: string | number;
};

export type MySponsorInput = {
  fellowship?: string | null | undefined;
  /** Said when the name is that of somebody who works here. */
  isNotStaff?: boolean | null | undefined;
  /** First name and at most an initial. */
  name?: string | null | undefined;
  state: SponsorState;
};

export type MyWeekState =
  | 'MISSED'
  | 'NO_GOAL'
  | 'OPEN'
  | 'PARTIAL'
  | 'REACHED';

export type OptionWay =
  | 'IN_PERSON'
  | 'ONLINE';

export type PacketCellInput = {
  linkId: string;
  values: Array<string>;
};

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

export type Part2ConsentState =
  | 'ACTIVE'
  | 'AWAITING_GUARDIAN'
  | 'DISCARDED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'REVOKED';

export type ParticipationTick =
  | 'READING'
  | 'SERVICE'
  | 'SPONSOR';

export type RecoveryTaskKind =
  | 'LITERATURE'
  | 'READING'
  | 'SELF_HELP'
  | 'SERVICE'
  | 'WORKSHEET';

export type ReportMeetingClosedInput = {
  meetingId: string | number;
};

export type RevokeMyConsentInput = {
  consentId: string | number;
};

export type RevokeMyMessageConsentInput = {
  consentId: string | number;
};

export type RevokeMyVoicemailConsentInput = {
  consentId: string | number;
};

export type SaveMyPacketInput = {
  fields: Array<PacketFieldInput>;
  packetId: string | number;
};

export type SayMyReachInput = {
  /** Five digits. */
  postalCode: string;
  transport: Transport;
  /** 1 to 50. */
  withinMiles: number;
};

export type SayMyWeekInput = {
  outcome: WeekOutcome;
  /** First day of one of the last eight weeks. */
  weekOf: string;
};

export type SetLanguageInput = {
  language: Language;
};

export type SetMyRecoveryInput = {
  showsDate: boolean;
  showsMilestones: boolean;
  showsNumbers: boolean;
  /** Their own date; left out, the recorded one counts. */
  startedOn?: string | null | undefined;
};

export type SetMyStepInput = {
  fellowship: string;
  status: StepStatus;
  step: number;
};

export type SetMyTaskInput = {
  isDone: boolean;
  recoveryTaskId: string | number;
};

export type SignMyConsentInput = {
  consentId: string | number;
  formHash: string;
  name: string;
  submitId: string | number;
};

export type SignMyDocumentInput = {
  documentHash: string;
  documentId: string | number;
  name: string;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
};

export type SignMyPlanInput = {
  documentHash: string;
  name: string;
  planId: string | number;
  /** Made by the page once per form (UUID), so that sending it twice counts once. */
  submitId: string | number;
};

export type SlotChoice =
  | 'BOOKED'
  | 'GONE'
  | 'TAKEN';

export type SponsorState =
  | 'ACTIVE'
  | 'ENDED'
  | 'SEARCHING'
  | 'TEMPORARY';

export type StepKind =
  | 'STEPS'
  | 'TRADITIONS';

export type StepStatus =
  | 'DONE'
  | 'NOT_STARTED'
  | 'WORKING';

export type Substance =
  | 'ALCOHOL'
  | 'BENZODIAZEPINES'
  | 'CANNABIS'
  | 'GAMBLING'
  | 'OPIOIDS'
  | 'OTHER'
  | 'STIMULANTS';

export type SupportRole =
  | 'CLINICIAN'
  | 'CRISIS'
  | 'FAMILY'
  | 'PEER'
  | 'SPONSOR';

export type TakeBackMeetingInput = {
  attendanceId: string | number;
};

export type TellLapseInput = {
  happenedOn: string;
  /** It did not happen after all. */
  isTakenBack?: boolean | null | undefined;
  /** Made by the phone once per lapse (UUID), so that sending twice counts once. */
  submitId: string | number;
  wantsCall?: boolean | null | undefined;
  whatHappened?: string | null | undefined;
  whatHelped?: string | null | undefined;
  whatToChange?: string | null | undefined;
};

export type TickMyWeekInput = {
  isDone: boolean;
  kind: ParticipationTick;
};

export type Transport =
  | 'BIKE'
  | 'BUS'
  | 'CAR'
  | 'WALK';

export type WarningStage =
  | 'EARLY'
  | 'LATE'
  | 'MIDDLE';

export type WeekOutcome =
  | 'IN_PART'
  | 'KEPT'
  | 'NOT_THIS_WEEK';

export type WriteReflectionInput = {
  fellowship: string;
  /** Not 4, 5 or 8 to 10. */
  step: number;
  words?: string | null | undefined;
};

export type WriteToMyTeamInput = {
  body: string;
  /** Made by the phone once per message (UUID), so that sending twice counts once. */
  submitId: string | number;
};

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { viewer: { preferredName: string, language: Language, timeZone: string, now: string, audience: { careTeamNames: Array<string>, onDutyNow: boolean, onDutyUntil: string | null, nextDutyAt: string | null, facilityPhone: string | null }, questions: { asksMedication: boolean, primarySubstances: Array<Substance>, situations: Array<{ id: string, text: string }>, warningSigns: Array<{ id: string, text: string }>, callTimes: Array<{ from: string, until: string }> }, dueCheckIn: { id: string, localDate: string } | null, look: { accentColor: string | null, shortName: string | null }, lastCheckIn: { id: string, answeredAt: string, craving: number } | null } };

export type PlanWordsFragment = { motivations: Array<string>, noteToSelf: string | null, highRiskSituations: Array<{ id: string, description: string, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ stage: WarningStage, text: string }>, copingStrategies: Array<{ text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ role: SupportRole, display: string, phone: string | null }>, goals: Array<{ horizon: GoalHorizon, text: string, targetOn: string | null }>, weekly: { commitment: string | null, isShared: boolean, sponsorCalls: number | null, sponsorVisits: number | null }, meetings: { meetingsPerWeek: number, paths: Array<string>, meetings: Array<{ name: string, weekday: number | null, startTime: string | null, timeZone: string, place: string | null, transport: string | null, isHomeGroup: boolean }> } | null, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, takesMedication: boolean | null, nextDoseOn: string | null, nextDoseKind: DoseKind | null, prescriber: string | null, nextDose: string | null, suppliedThrough: string | null, notes: string | null }, lapseResponse: { anyFirstHour: string, anyFirstDay: string, firstHour: string, firstDay: string, whoToTell: string, wayBack: string, bySubstance: Array<{ branch: LapseBranch, firstHour: string, firstDay: string }> } };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlanQuery = { myPlan: { activatedAt: string, reviewDue: string | null, content: { motivations: Array<string>, noteToSelf: string | null, highRiskSituations: Array<{ id: string, description: string, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ stage: WarningStage, text: string }>, copingStrategies: Array<{ text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ role: SupportRole, display: string, phone: string | null }>, goals: Array<{ horizon: GoalHorizon, text: string, targetOn: string | null }>, weekly: { commitment: string | null, isShared: boolean, sponsorCalls: number | null, sponsorVisits: number | null }, meetings: { meetingsPerWeek: number, paths: Array<string>, meetings: Array<{ name: string, weekday: number | null, startTime: string | null, timeZone: string, place: string | null, transport: string | null, isHomeGroup: boolean }> } | null, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, takesMedication: boolean | null, nextDoseOn: string | null, nextDoseKind: DoseKind | null, prescriber: string | null, nextDose: string | null, suppliedThrough: string | null, notes: string | null }, lapseResponse: { anyFirstHour: string, anyFirstDay: string, firstHour: string, firstDay: string, whoToTell: string, wayBack: string, bySubstance: Array<{ branch: LapseBranch, firstHour: string, firstDay: string }> } } } | null };

export type MyMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeetingsQuery = { myMeetings: { meetingsPerWeek: number, meetings: Array<{ id: string, meetingId: string, reportedClosedOn: string | null, confirmedClosedOn: string | null, name: string, attendance: MeetingAttendance, weekday: number | null, startTime: string | null, endTime: string | null, nextStart: string | null, timeZone: string, locationName: string | null, address: string | null, transport: string | null, isHomeGroup: boolean, conferenceUrl: string | null, conferencePhone: string | null }> } | null };

export type FindMeetingsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: FindMeetingsFilter | null | undefined;
}>;


export type FindMeetingsQuery = { findMeetings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, attendance: MeetingAttendance, formats: Array<MeetingFormat>, weekday: number | null, startTime: string | null, endTime: string | null, nextStart: string | null, timeZone: string, locationName: string | null, address: string | null, latitude: number | null, longitude: number | null, conferenceUrl: string | null, conferencePhone: string | null, welcomesMedication: boolean, reportedClosedOn: string | null, fellowship: string, distanceMiles: number | null, types: Array<{ en: string, es: string }> } }> } };

export type MeetingPathsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingPathsQuery = { meetingPaths: Array<{ code: string, name: string }>, meetingMap: { attribution: string } | null };

export type ReportMeetingClosedMutationVariables = Exact<{
  input: ReportMeetingClosedInput;
}>;


export type ReportMeetingClosedMutation = { reportMeetingClosed: { id: string, reportedClosedOn: string | null } };

export type AnswerCheckInMutationVariables = Exact<{
  input: AnswerCheckInInput;
}>;


export type AnswerCheckInMutation = { answerCheckIn: { id: string, answeredAt: string } };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;


export type SetLanguageMutation = { setLanguage: { language: Language } };

export type MyOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOptionsQuery = { myOptions: { wantsMeetings: boolean, soon: { startsAt: string, endsAt: string, inPersonCount: number, onlineCount: number, options: Array<{ meetingId: string, name: string, startsAt: string, timeZone: string, way: OptionWay, locationName: string | null, address: string | null, distanceMiles: number | null, transport: string | null, conferenceUrl: string | null, conferencePhone: string | null, welcomesMedication: boolean, isChosen: boolean, reportedClosedOn: string | null }> }, windows: Array<{ weekday: number, startTime: string, endTime: string, span: { startsAt: string, endsAt: string, inPersonCount: number, onlineCount: number, options: Array<{ meetingId: string, name: string, startsAt: string, timeZone: string, way: OptionWay, locationName: string | null, address: string | null, distanceMiles: number | null, transport: string | null, conferenceUrl: string | null, conferencePhone: string | null, welcomesMedication: boolean, isChosen: boolean, reportedClosedOn: string | null }> } }>, reach: { transport: Transport, postalCode: string, withinMiles: number } | null } };

export type SpanWordsFragment = { startsAt: string, endsAt: string, inPersonCount: number, onlineCount: number, options: Array<{ meetingId: string, name: string, startsAt: string, timeZone: string, way: OptionWay, locationName: string | null, address: string | null, distanceMiles: number | null, transport: string | null, conferenceUrl: string | null, conferencePhone: string | null, welcomesMedication: boolean, isChosen: boolean, reportedClosedOn: string | null }> };

export type SayMyReachMutationVariables = Exact<{
  input: SayMyReachInput;
}>;


export type SayMyReachMutation = { sayMyReach: { transport: Transport } };

export type MyAppointmentsFieldsFragment = { coming: Array<{ id: string, startsAt: string, minutes: number, staffName: string, facilityName: string, timeZone: string }>, offer: { id: string, minutes: number, staffName: string, facilityName: string, timeZone: string, slots: Array<{ startsAt: string }> } | null };

export type MyAppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAppointmentsQuery = { myAppointments: { coming: Array<{ id: string, startsAt: string, minutes: number, staffName: string, facilityName: string, timeZone: string }>, offer: { id: string, minutes: number, staffName: string, facilityName: string, timeZone: string, slots: Array<{ startsAt: string }> } | null } };

export type CancelMyAppointmentMutationVariables = Exact<{
  input: CancelMyAppointmentInput;
}>;


export type CancelMyAppointmentMutation = { cancelMyAppointment: { outcome: MyCancelOutcome, appointments: { coming: Array<{ id: string, startsAt: string, minutes: number, staffName: string, facilityName: string, timeZone: string }>, offer: { id: string, minutes: number, staffName: string, facilityName: string, timeZone: string, slots: Array<{ startsAt: string }> } | null } } };

export type ChooseMySlotMutationVariables = Exact<{
  input: ChooseMySlotInput;
}>;


export type ChooseMySlotMutation = { chooseMySlot: { choice: SlotChoice, appointments: { coming: Array<{ id: string, startsAt: string, minutes: number, staffName: string, facilityName: string, timeZone: string }>, offer: { id: string, minutes: number, staffName: string, facilityName: string, timeZone: string, slots: Array<{ startsAt: string }> } | null } } };

export type ComeBackQueryVariables = Exact<{ [key: string]: never; }>;


export type ComeBackQuery = { comeBack: { isOpenToMe: boolean, isAsked: boolean } };

export type AskToComeBackMutationVariables = Exact<{ [key: string]: never; }>;


export type AskToComeBackMutation = { askToComeBack: { isOpenToMe: boolean, isAsked: boolean } };

export type MyDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDocumentsQuery = { myDocuments: Array<{ kind: CareDocumentKind, activatedAt: string, sections: Array<{ code: DocumentSectionCode, lines: Array<{ text: string, phone: string | null, on: string | null }> }> }>, documentsToSign: Array<{ id: string, kind: CareDocumentKind, documentHash: string, reasonForChange: string | null, sections: Array<{ code: DocumentSectionCode, lines: Array<{ text: string, phone: string | null, on: string | null }> }> }> };

export type DocumentSectionWordsFragment = { code: DocumentSectionCode, lines: Array<{ text: string, phone: string | null, on: string | null }> };

export type SignMyDocumentMutationVariables = Exact<{
  input: SignMyDocumentInput;
}>;


export type SignMyDocumentMutation = { signMyDocument: { kind: CareDocumentKind } };

export type HomeDoorsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeDoorsQuery = { consentsToSign: number, myTeamMessages: { unreadCount: number }, myMeasures: { waitingForDuty: number, nextDutyAt: string | null, waiting: Array<{ id: string }> }, comeBack: { isOpenToMe: boolean }, myAppointments: { coming: Array<{ startsAt: string, staffName: string, facilityName: string, timeZone: string }>, offer: { staffName: string } | null }, myPacket: { finishedAt: string | null } | null, planToSign: { id: string } | null, documentsToSign: Array<{ id: string }> };

export type MyMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMeasuresQuery = { myMeasures: { waitingForDuty: number, nextDutyAt: string | null, waiting: Array<{ id: string, title: string, intro: string, language: string, questions: Array<{ text: string, options: Array<string>, alarms: Array<number> }> }> } };

export type AnswerMyMeasureMutationVariables = Exact<{
  input: AnswerMyMeasureInput;
}>;


export type AnswerMyMeasureMutation = { answerMyMeasure: { isSafety: boolean } };

export type MyProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProgressQuery = { myProgress: { streak: number, weeks: Array<{ startsOn: string, endsOn: string, goal: number | null, attended: number, state: MyWeekState }>, toLog: Array<{ meetingId: string, name: string, date: string, startedAt: string, isLogged: boolean }> } };

export type MyAttendanceQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type MyAttendanceQuery = { myAttendance: { timeZone: string, totalCount: number, entries: Array<{ id: string, meetingName: string, startedAt: string, localDate: string, evidence: MyEvidenceLevel, isMine: boolean }> } };

export type LogMyMeetingMutationVariables = Exact<{
  input: LogMyMeetingInput;
}>;


export type LogMyMeetingMutation = { logMyMeeting: { isLogged: boolean, questions: Array<{ kind: MyAttendanceDoubt, canConfirm: boolean, other: { meetingName: string, startedAt: string } | null }> } };

export type LogOtherMeetingMutationVariables = Exact<{
  input: LogOtherMeetingInput;
}>;


export type LogOtherMeetingMutation = { logOtherMeeting: { isLogged: boolean, questions: Array<{ kind: MyAttendanceDoubt, canConfirm: boolean, other: { meetingName: string, startedAt: string } | null }> } };

export type TakeBackMeetingMutationVariables = Exact<{
  input: TakeBackMeetingInput;
}>;


export type TakeBackMeetingMutation = { takeBackMeeting: boolean };

export type MyMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessagesQuery = { myMessages: Array<{ id: string, at: string, channel: Channel, isReminder: boolean, subject: string | null, text: string }> };

export type StrikeOutMessageMutationVariables = Exact<{
  input: MyMessageInput;
}>;


export type StrikeOutMessageMutation = { strikeOutMessage: Array<{ id: string, at: string, channel: Channel, isReminder: boolean, subject: string | null, text: string }> };

export type MyCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarQuery = { myCalendar: { issuedAt: string, isOwn: boolean } | null };

export type IssueMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type IssueMyCalendarMutation = { issueMyCalendar: { address: string, calendar: { issuedAt: string, isOwn: boolean } } };

export type RevokeMyCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeMyCalendarMutation = { revokeMyCalendar: boolean };

export type MyPacketQuestionsFragment = { id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> };

export type MyPacketQuestionFragment = { linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> };

export type MyPacketQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPacketQuery = { myPacket: { id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } | null };

export type SaveMyPacketMutationVariables = Exact<{
  input: SaveMyPacketInput;
}>;


export type SaveMyPacketMutation = { saveMyPacket: { conflicts: Array<string>, problems: Array<{ linkId: string, sentence: { en: string, es: string } }>, packet: { id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } } };

export type FinishMyPacketMutationVariables = Exact<{
  input: FinishMyPacketInput;
}>;


export type FinishMyPacketMutation = { finishMyPacket: { id: string, finishedAt: string | null, gaps: Array<{ linkId: string, sentence: { en: string, es: string } }>, fields: Array<{ linkId: string, version: number, values: Array<string>, rows: Array<{ cells: Array<{ linkId: string, values: Array<string> }> }> }>, sections: Array<{ linkId: string, words: { en: string, es: string }, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, questions: Array<{ linkId: string, type: string, isRequired: boolean, maxLength: number | null, repeats: boolean, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }>, words: { en: string, es: string }, options: Array<{ code: string, words: { en: string, es: string } }>, rules: Array<{ isAny: boolean, hides: boolean, conditions: Array<{ question: string, operator: string, answer: string }> }>, neededWhen: Array<{ question: string, operator: string, answer: string }> }> }> } };

export type MyPatternsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPatternsQuery = { myPatterns: { hours: Array<{ weekday: number, hour: number, count: number, craving: number }> } };

export type MyRecoveryQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRecoveryQuery = { myRecovery: { startedOn: string | null, ownStartedOn: string | null, showsDate: boolean, showsNumbers: boolean, showsMilestones: boolean, days: { without: number, total: number } | null, milestones: Array<{ id: string, amount: number, unit: MilestoneUnit, reachedOn: string }>, lapses: Array<{ id: string, submitId: string | null, happenedOn: string, isMine: boolean, whatHappened: string | null, whatHelped: string | null, whatToChange: string | null }> }, myWeek: { meetings: number, ticks: Array<ParticipationTick>, service: boolean, reading: boolean, stepWork: boolean, hasHomeGroup: boolean }, myCommitment: { commitment: string, isShared: boolean, weeks: Array<{ weekOf: string, outcome: WeekOutcome | null }> } | null, mySponsor: { state: SponsorState, name: string | null, fellowship: string | null, since: string } | null, myStepWork: { tasks: Array<{ id: string, kind: RecoveryTaskKind, step: number | null, title: string, details: string | null, dueOn: string | null, isDone: boolean }> } };

export type SayMyWeekMutationVariables = Exact<{
  input: SayMyWeekInput;
}>;


export type SayMyWeekMutation = { sayMyWeek: { isShared: boolean } };

export type TickMyWeekMutationVariables = Exact<{
  input: TickMyWeekInput;
}>;


export type TickMyWeekMutation = { tickMyWeek: { ticks: Array<ParticipationTick> } };

export type SetMyTaskMutationVariables = Exact<{
  input: SetMyTaskInput;
}>;


export type SetMyTaskMutation = { setMyTask: { isDone: boolean } };

export type SetMyRecoveryMutationVariables = Exact<{
  input: SetMyRecoveryInput;
}>;


export type SetMyRecoveryMutation = { setMyRecovery: { startedOn: string | null } };

export type HideMilestoneMutationVariables = Exact<{
  input: HideMilestoneInput;
}>;


export type HideMilestoneMutation = { hideMilestone: { startedOn: string | null } };

export type TellLapseMutationVariables = Exact<{
  input: TellLapseInput;
}>;


export type TellLapseMutation = { tellLapse: { id: string } };

export type MySponsorQueryVariables = Exact<{ [key: string]: never; }>;


export type MySponsorQuery = { mySponsor: { state: SponsorState, name: string | null, fellowship: string | null, since: string } | null, stepFellowships: Array<{ code: string, name: string }> };

export type SaveMySponsorMutationVariables = Exact<{
  input: MySponsorInput;
}>;


export type SaveMySponsorMutation = { saveMySponsor: { state: SponsorState } | null };

export type MyMessageConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMessageConsentsQuery = { myMessageConsents: Array<{ id: string, channel: Channel, covers: Array<ConsentPurpose>, agreedAt: string }>, myVoicemailConsents: Array<{ id: string, ending: string, agreedAt: string }> };

export type RevokeMyMessageConsentMutationVariables = Exact<{
  input: RevokeMyMessageConsentInput;
}>;


export type RevokeMyMessageConsentMutation = { revokeMyMessageConsent: Array<{ id: string }> };

export type RevokeMyVoicemailConsentMutationVariables = Exact<{
  input: RevokeMyVoicemailConsentInput;
}>;


export type RevokeMyVoicemailConsentMutation = { revokeMyVoicemailConsent: Array<{ id: string }> };

export type MySharingQueryVariables = Exact<{ [key: string]: never; }>;


export type MySharingQuery = { mySharing: { consents: Array<{ id: string, state: Part2ConsentState, isToSign: boolean, recipients: Array<string>, language: Language, formHash: string, expiresOn: string | null, signedAt: string | null, revokedAt: string | null, sections: Array<{ heading: string, text: string }> }>, disclosures: Array<{ id: string, basis: DisclosureBasis, recipientName: string, recipientAffiliation: string | null, categories: Array<InformationCategory>, means: DisclosureMeans | null, disclosedAt: string, discloserName: string }> } };

export type SharingWordsFragment = { consents: Array<{ id: string, state: Part2ConsentState, isToSign: boolean, recipients: Array<string>, language: Language, formHash: string, expiresOn: string | null, signedAt: string | null, revokedAt: string | null, sections: Array<{ heading: string, text: string }> }>, disclosures: Array<{ id: string, basis: DisclosureBasis, recipientName: string, recipientAffiliation: string | null, categories: Array<InformationCategory>, means: DisclosureMeans | null, disclosedAt: string, discloserName: string }> };

export type SignMyConsentMutationVariables = Exact<{
  input: SignMyConsentInput;
}>;


export type SignMyConsentMutation = { signMyConsent: { consents: Array<{ id: string, state: Part2ConsentState, isToSign: boolean, recipients: Array<string>, language: Language, formHash: string, expiresOn: string | null, signedAt: string | null, revokedAt: string | null, sections: Array<{ heading: string, text: string }> }>, disclosures: Array<{ id: string, basis: DisclosureBasis, recipientName: string, recipientAffiliation: string | null, categories: Array<InformationCategory>, means: DisclosureMeans | null, disclosedAt: string, discloserName: string }> } };

export type RevokeMyConsentMutationVariables = Exact<{
  input: RevokeMyConsentInput;
}>;


export type RevokeMyConsentMutation = { revokeMyConsent: { consents: Array<{ id: string, state: Part2ConsentState, isToSign: boolean, recipients: Array<string>, language: Language, formHash: string, expiresOn: string | null, signedAt: string | null, revokedAt: string | null, sections: Array<{ heading: string, text: string }> }>, disclosures: Array<{ id: string, basis: DisclosureBasis, recipientName: string, recipientAffiliation: string | null, categories: Array<InformationCategory>, means: DisclosureMeans | null, disclosedAt: string, discloserName: string }> } };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { planToSign: { id: string } | null, documentsToSign: Array<{ id: string }> };

export type PlanToSignQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanToSignQuery = { planToSign: { id: string, number: number, documentHash: string, reviewDue: string | null, reasonForChange: string | null, content: { motivations: Array<string>, noteToSelf: string | null, highRiskSituations: Array<{ id: string, description: string, timeWindows: Array<{ weekday: number, startTime: string, endTime: string }> }>, warningSigns: Array<{ stage: WarningStage, text: string }>, copingStrategies: Array<{ text: string, steps: Array<string>, situationIds: Array<string> }>, supportContacts: Array<{ role: SupportRole, display: string, phone: string | null }>, goals: Array<{ horizon: GoalHorizon, text: string, targetOn: string | null }>, weekly: { commitment: string | null, isShared: boolean, sponsorCalls: number | null, sponsorVisits: number | null }, meetings: { meetingsPerWeek: number, paths: Array<string>, meetings: Array<{ name: string, weekday: number | null, startTime: string | null, timeZone: string, place: string | null, transport: string | null, isHomeGroup: boolean }> } | null, medication: { naloxoneLocation: string | null, naloxoneWho: string | null, takesMedication: boolean | null, nextDoseOn: string | null, nextDoseKind: DoseKind | null, prescriber: string | null, nextDose: string | null, suppliedThrough: string | null, notes: string | null }, lapseResponse: { anyFirstHour: string, anyFirstDay: string, firstHour: string, firstDay: string, whoToTell: string, wayBack: string, bySubstance: Array<{ branch: LapseBranch, firstHour: string, firstDay: string }> } } } | null };

export type SignMyPlanMutationVariables = Exact<{
  input: SignMyPlanInput;
}>;


export type SignMyPlanMutation = { signMyPlan: { activatedAt: string } };

export type MyStepWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStepWorkQuery = { myStepWork: { stepsWithoutWords: Array<number>, fellowships: Array<{ code: string, name: string }>, visits: Array<{ fellowship: string, step: number, visit: number, startedOn: string, finishedOn: string | null }>, reflections: Array<{ fellowship: string, step: number, words: string }> }, stepFellowships: Array<{ code: string, name: string }> };

export type SetMyStepMutationVariables = Exact<{
  input: SetMyStepInput;
}>;


export type SetMyStepMutation = { setMyStep: Array<{ step: number }> };

export type WriteReflectionMutationVariables = Exact<{
  input: WriteReflectionInput;
}>;


export type WriteReflectionMutation = { writeReflection: string | null };

export type MyStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStepsQuery = { myHigherPower: string | null, stepFellowships: Array<{ code: string, name: string }> };

export type StepTextsQueryVariables = Exact<{
  fellowship: string;
  isSpanish: boolean;
}>;


export type StepTextsQuery = { stepTexts: Array<{ kind: StepKind, labels: Array<string>, wording: Array<string>, source: string | null, notice: string | null }> };

export type SayHigherPowerMutationVariables = Exact<{
  input: HigherPowerInput;
}>;


export type SayHigherPowerMutation = { sayHigherPower: string | null };

export type TeamMessagesFieldsFragment = { totalCount: number, unreadCount: number, messages: Array<{ id: string, authorName: string | null, body: string, sentAt: string, readAt: string | null }> };

export type MyTeamMessagesQueryVariables = Exact<{
  newest?: number | null | undefined;
}>;


export type MyTeamMessagesQuery = { myTeamMessages: { totalCount: number, unreadCount: number, messages: Array<{ id: string, authorName: string | null, body: string, sentAt: string, readAt: string | null }> } };

export type WriteToMyTeamMutationVariables = Exact<{
  input: WriteToMyTeamInput;
}>;


export type WriteToMyTeamMutation = { writeToMyTeam: { isCrisis: boolean } };

export type ReadMyTeamMessagesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadMyTeamMessagesMutation = { readMyTeamMessages: { unreadCount: number } };

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
export const PlanWordsFragmentDoc = new TypedDocumentString(`
    fragment PlanWords on MyPlanContent {
  motivations
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
    stage
    text
  }
  copingStrategies {
    text
    steps
    situationIds
  }
  supportContacts {
    role
    display
    phone
  }
  goals {
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
      name
      weekday
      startTime
      timeZone
      place
      transport
      isHomeGroup
    }
  }
  medication {
    naloxoneLocation
    naloxoneWho
    takesMedication
    nextDoseOn
    nextDoseKind
    prescriber
    nextDose
    suppliedThrough
    notes
  }
  lapseResponse {
    bySubstance {
      branch
      firstHour
      firstDay
    }
    anyFirstHour
    anyFirstDay
    firstHour
    firstDay
    whoToTell
    wayBack
  }
  noteToSelf
}
    `, {"fragmentName":"PlanWords"}) as unknown as TypedDocumentString<PlanWordsFragment, unknown>;
export const SpanWordsFragmentDoc = new TypedDocumentString(`
    fragment SpanWords on MySpanOptions {
  startsAt
  endsAt
  inPersonCount
  onlineCount
  options {
    meetingId
    name
    startsAt
    timeZone
    way
    locationName
    address
    distanceMiles
    transport
    conferenceUrl
    conferencePhone
    welcomesMedication
    isChosen
    reportedClosedOn
  }
}
    `, {"fragmentName":"SpanWords"}) as unknown as TypedDocumentString<SpanWordsFragment, unknown>;
export const MyAppointmentsFieldsFragmentDoc = new TypedDocumentString(`
    fragment MyAppointmentsFields on MyAppointments {
  coming {
    id
    startsAt
    minutes
    staffName
    facilityName
    timeZone
  }
  offer {
    id
    minutes
    staffName
    facilityName
    timeZone
    slots {
      startsAt
    }
  }
}
    `, {"fragmentName":"MyAppointmentsFields"}) as unknown as TypedDocumentString<MyAppointmentsFieldsFragment, unknown>;
export const DocumentSectionWordsFragmentDoc = new TypedDocumentString(`
    fragment DocumentSectionWords on MyDocumentSection {
  code
  lines {
    text
    phone
    on
  }
}
    `, {"fragmentName":"DocumentSectionWords"}) as unknown as TypedDocumentString<DocumentSectionWordsFragment, unknown>;
export const MyPacketQuestionFragmentDoc = new TypedDocumentString(`
    fragment MyPacketQuestion on PacketQuestion {
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
    `, {"fragmentName":"MyPacketQuestion"}) as unknown as TypedDocumentString<MyPacketQuestionFragment, unknown>;
export const MyPacketQuestionsFragmentDoc = new TypedDocumentString(`
    fragment MyPacketQuestions on MyPacket {
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
      ...MyPacketQuestion
      questions {
        ...MyPacketQuestion
      }
    }
  }
}
    fragment MyPacketQuestion on PacketQuestion {
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
}`, {"fragmentName":"MyPacketQuestions"}) as unknown as TypedDocumentString<MyPacketQuestionsFragment, unknown>;
export const SharingWordsFragmentDoc = new TypedDocumentString(`
    fragment SharingWords on MySharing {
  consents {
    id
    state
    isToSign
    recipients
    language
    sections {
      heading
      text
    }
    formHash
    expiresOn
    signedAt
    revokedAt
  }
  disclosures {
    id
    basis
    recipientName
    recipientAffiliation
    categories
    means
    disclosedAt
    discloserName
  }
}
    `, {"fragmentName":"SharingWords"}) as unknown as TypedDocumentString<SharingWordsFragment, unknown>;
export const TeamMessagesFieldsFragmentDoc = new TypedDocumentString(`
    fragment TeamMessagesFields on MyTeamMessages {
  totalCount
  unreadCount
  messages {
    id
    authorName
    body
    sentAt
    readAt
  }
}
    `, {"fragmentName":"TeamMessagesFields"}) as unknown as TypedDocumentString<TeamMessagesFieldsFragment, unknown>;
export const MyDayDocument = new TypedDocumentString(`
    query MyDay {
  viewer {
    preferredName
    language
    timeZone
    now
    audience {
      careTeamNames
      onDutyNow
      onDutyUntil
      nextDutyAt
      facilityPhone
    }
    questions {
      asksMedication
      situations {
        id
        text
      }
      warningSigns {
        id
        text
      }
      primarySubstances
      callTimes {
        from
        until
      }
    }
    dueCheckIn {
      id
      localDate
    }
    look {
      accentColor
      shortName
    }
    lastCheckIn {
      id
      answeredAt
      craving
    }
  }
}
    `, {"hash":"sha256:0f9cf4ea3c9ad7e590552ef835400ecdb54791dd8704be41beab574350ba1c18"}) as unknown as TypedDocumentString<MyDayQuery, MyDayQueryVariables>;
export const MyPlanDocument = new TypedDocumentString(`
    query MyPlan {
  myPlan {
    activatedAt
    reviewDue
    content {
      ...PlanWords
    }
  }
}
    fragment PlanWords on MyPlanContent {
  motivations
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
    stage
    text
  }
  copingStrategies {
    text
    steps
    situationIds
  }
  supportContacts {
    role
    display
    phone
  }
  goals {
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
      name
      weekday
      startTime
      timeZone
      place
      transport
      isHomeGroup
    }
  }
  medication {
    naloxoneLocation
    naloxoneWho
    takesMedication
    nextDoseOn
    nextDoseKind
    prescriber
    nextDose
    suppliedThrough
    notes
  }
  lapseResponse {
    bySubstance {
      branch
      firstHour
      firstDay
    }
    anyFirstHour
    anyFirstDay
    firstHour
    firstDay
    whoToTell
    wayBack
  }
  noteToSelf
}`, {"hash":"sha256:00ebc3f6d731536659ba9367e6beaa98675a0921adec1c8d23db534fd2d80aa0"}) as unknown as TypedDocumentString<MyPlanQuery, MyPlanQueryVariables>;
export const MyMeetingsDocument = new TypedDocumentString(`
    query MyMeetings {
  myMeetings {
    meetingsPerWeek
    meetings {
      id
      meetingId
      reportedClosedOn
      confirmedClosedOn
      name
      attendance
      weekday
      startTime
      endTime
      nextStart
      timeZone
      locationName
      address
      transport
      isHomeGroup
      conferenceUrl
      conferencePhone
    }
  }
}
    `, {"hash":"sha256:3e5ac935a0e0628a8052ff612640b29c5d66a03b8ac6fff35aed859f68318399"}) as unknown as TypedDocumentString<MyMeetingsQuery, MyMeetingsQueryVariables>;
export const FindMeetingsDocument = new TypedDocumentString(`
    query FindMeetings($after: String, $filter: FindMeetingsFilter) {
  findMeetings(first: 30, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        attendance
        formats
        types {
          en
          es
        }
        weekday
        startTime
        endTime
        nextStart
        timeZone
        locationName
        address
        latitude
        longitude
        conferenceUrl
        conferencePhone
        welcomesMedication
        reportedClosedOn
        fellowship
        distanceMiles
      }
    }
  }
}
    `, {"hash":"sha256:0b9e0e959b16b1fae140967ead368d664161dc8b165b6610cf12f8279a39d909"}) as unknown as TypedDocumentString<FindMeetingsQuery, FindMeetingsQueryVariables>;
export const MeetingPathsDocument = new TypedDocumentString(`
    query MeetingPaths {
  meetingPaths {
    code
    name
  }
  meetingMap {
    attribution
  }
}
    `, {"hash":"sha256:a5f1fbce42443bc01a1f6bafa0c8d2781b9cbf6e032eadc5f65853efd5091179"}) as unknown as TypedDocumentString<MeetingPathsQuery, MeetingPathsQueryVariables>;
export const ReportMeetingClosedDocument = new TypedDocumentString(`
    mutation ReportMeetingClosed($input: ReportMeetingClosedInput!) {
  reportMeetingClosed(input: $input) {
    id
    reportedClosedOn
  }
}
    `, {"hash":"sha256:3639e82459ae2356194d17f2459efdfd31f3b40aa9ab515fa5b458b473bac160"}) as unknown as TypedDocumentString<ReportMeetingClosedMutation, ReportMeetingClosedMutationVariables>;
export const AnswerCheckInDocument = new TypedDocumentString(`
    mutation AnswerCheckIn($input: AnswerCheckInInput!) {
  answerCheckIn(input: $input) {
    id
    answeredAt
  }
}
    `, {"hash":"sha256:befee8b297512e5ac1258008ba31644bd0a53d9b8bfc059f38b2fd3547c99d81"}) as unknown as TypedDocumentString<AnswerCheckInMutation, AnswerCheckInMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    language
  }
}
    `, {"hash":"sha256:7ae40c2d3d0494455ebc778d1207d4943f37770a0add7a65deb9fab6cbc939ef"}) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const MyOptionsDocument = new TypedDocumentString(`
    query MyOptions {
  myOptions {
    soon {
      ...SpanWords
    }
    windows {
      weekday
      startTime
      endTime
      span {
        ...SpanWords
      }
    }
    reach {
      transport
      postalCode
      withinMiles
    }
    wantsMeetings
  }
}
    fragment SpanWords on MySpanOptions {
  startsAt
  endsAt
  inPersonCount
  onlineCount
  options {
    meetingId
    name
    startsAt
    timeZone
    way
    locationName
    address
    distanceMiles
    transport
    conferenceUrl
    conferencePhone
    welcomesMedication
    isChosen
    reportedClosedOn
  }
}`, {"hash":"sha256:22f0669a84b85316241e931a9ae858b1adb98699b22b3b4ab4bbdd449adcd61a"}) as unknown as TypedDocumentString<MyOptionsQuery, MyOptionsQueryVariables>;
export const SayMyReachDocument = new TypedDocumentString(`
    mutation SayMyReach($input: SayMyReachInput!) {
  sayMyReach(input: $input) {
    transport
  }
}
    `, {"hash":"sha256:a505073cf47316c79a0b9ee73e7265a04dfde7029475d34f7d79abb8432b5b80"}) as unknown as TypedDocumentString<SayMyReachMutation, SayMyReachMutationVariables>;
export const MyAppointmentsDocument = new TypedDocumentString(`
    query MyAppointments {
  myAppointments {
    ...MyAppointmentsFields
  }
}
    fragment MyAppointmentsFields on MyAppointments {
  coming {
    id
    startsAt
    minutes
    staffName
    facilityName
    timeZone
  }
  offer {
    id
    minutes
    staffName
    facilityName
    timeZone
    slots {
      startsAt
    }
  }
}`, {"hash":"sha256:7ae16619dbdfdd074f2237463fe5c3cf1b81f5ee49c8d56d73959695a881b112"}) as unknown as TypedDocumentString<MyAppointmentsQuery, MyAppointmentsQueryVariables>;
export const CancelMyAppointmentDocument = new TypedDocumentString(`
    mutation CancelMyAppointment($input: CancelMyAppointmentInput!) {
  cancelMyAppointment(input: $input) {
    outcome
    appointments {
      ...MyAppointmentsFields
    }
  }
}
    fragment MyAppointmentsFields on MyAppointments {
  coming {
    id
    startsAt
    minutes
    staffName
    facilityName
    timeZone
  }
  offer {
    id
    minutes
    staffName
    facilityName
    timeZone
    slots {
      startsAt
    }
  }
}`, {"hash":"sha256:7453ee2db3dd5e57e3886f5d2119c02d15ad5ccefde7bf46a043fd3797b67ce6"}) as unknown as TypedDocumentString<CancelMyAppointmentMutation, CancelMyAppointmentMutationVariables>;
export const ChooseMySlotDocument = new TypedDocumentString(`
    mutation ChooseMySlot($input: ChooseMySlotInput!) {
  chooseMySlot(input: $input) {
    choice
    appointments {
      ...MyAppointmentsFields
    }
  }
}
    fragment MyAppointmentsFields on MyAppointments {
  coming {
    id
    startsAt
    minutes
    staffName
    facilityName
    timeZone
  }
  offer {
    id
    minutes
    staffName
    facilityName
    timeZone
    slots {
      startsAt
    }
  }
}`, {"hash":"sha256:370718451bb2b33fc648033ddd04254ef2785eda8b144955bd921af761d745ef"}) as unknown as TypedDocumentString<ChooseMySlotMutation, ChooseMySlotMutationVariables>;
export const ComeBackDocument = new TypedDocumentString(`
    query ComeBack {
  comeBack {
    isOpenToMe
    isAsked
  }
}
    `, {"hash":"sha256:a93ee339fc239e5d5fd0f3d8b2d88e94e2ad05155e21982e3627e1e2fda37ba7"}) as unknown as TypedDocumentString<ComeBackQuery, ComeBackQueryVariables>;
export const AskToComeBackDocument = new TypedDocumentString(`
    mutation AskToComeBack {
  askToComeBack {
    isOpenToMe
    isAsked
  }
}
    `, {"hash":"sha256:c3bbc1e01820e82433e695b8eda15bdc8729e4900eb949914770553f40edb57f"}) as unknown as TypedDocumentString<AskToComeBackMutation, AskToComeBackMutationVariables>;
export const MyDocumentsDocument = new TypedDocumentString(`
    query MyDocuments {
  myDocuments {
    kind
    activatedAt
    sections {
      ...DocumentSectionWords
    }
  }
  documentsToSign {
    id
    kind
    documentHash
    reasonForChange
    sections {
      ...DocumentSectionWords
    }
  }
}
    fragment DocumentSectionWords on MyDocumentSection {
  code
  lines {
    text
    phone
    on
  }
}`, {"hash":"sha256:3e5d8d30b90a4924e6ea1382480f3d740dbaeca324c3f714ebfeb6596de63659"}) as unknown as TypedDocumentString<MyDocumentsQuery, MyDocumentsQueryVariables>;
export const SignMyDocumentDocument = new TypedDocumentString(`
    mutation SignMyDocument($input: SignMyDocumentInput!) {
  signMyDocument(input: $input) {
    kind
  }
}
    `, {"hash":"sha256:bbacab85b1c8a047acb1de3d52e6b2d892fe79e0d33af960b8e8ef9aeb9320be"}) as unknown as TypedDocumentString<SignMyDocumentMutation, SignMyDocumentMutationVariables>;
export const HomeDoorsDocument = new TypedDocumentString(`
    query HomeDoors {
  myTeamMessages(newest: 1) {
    unreadCount
  }
  myMeasures {
    waitingForDuty
    nextDutyAt
    waiting {
      id
    }
  }
  comeBack {
    isOpenToMe
  }
  myAppointments {
    coming {
      startsAt
      staffName
      facilityName
      timeZone
    }
    offer {
      staffName
    }
  }
  myPacket {
    finishedAt
  }
  consentsToSign
  planToSign {
    id
  }
  documentsToSign {
    id
  }
}
    `, {"hash":"sha256:7eeff1f512ec51140546601272f5bdfac340d2d49da833649688fab8ebd912a7"}) as unknown as TypedDocumentString<HomeDoorsQuery, HomeDoorsQueryVariables>;
export const MyMeasuresDocument = new TypedDocumentString(`
    query MyMeasures {
  myMeasures {
    waitingForDuty
    nextDutyAt
    waiting {
      id
      title
      intro
      language
      questions {
        text
        options
        alarms
      }
    }
  }
}
    `, {"hash":"sha256:377a100950110b4e0750138b1a64cb2b31bf7cf97c029ec59e7da7cebd10a432"}) as unknown as TypedDocumentString<MyMeasuresQuery, MyMeasuresQueryVariables>;
export const AnswerMyMeasureDocument = new TypedDocumentString(`
    mutation AnswerMyMeasure($input: AnswerMyMeasureInput!) {
  answerMyMeasure(input: $input) {
    isSafety
  }
}
    `, {"hash":"sha256:d75f110a77c961c0b0b75eb5138c6182513a11b985b17118159ab83b90e07ce6"}) as unknown as TypedDocumentString<AnswerMyMeasureMutation, AnswerMyMeasureMutationVariables>;
export const MyProgressDocument = new TypedDocumentString(`
    query MyProgress {
  myProgress {
    streak
    weeks {
      startsOn
      endsOn
      goal
      attended
      state
    }
    toLog {
      meetingId
      name
      date
      startedAt
      isLogged
    }
  }
}
    `, {"hash":"sha256:fa7a161c59c203dee58c823b1fab8b5514cb133c651e0cd6b8873db8be22954f"}) as unknown as TypedDocumentString<MyProgressQuery, MyProgressQueryVariables>;
export const MyAttendanceDocument = new TypedDocumentString(`
    query MyAttendance($from: LocalDate!, $until: LocalDate!) {
  myAttendance(from: $from, until: $until) {
    timeZone
    totalCount
    entries {
      id
      meetingName
      startedAt
      localDate
      evidence
      isMine
    }
  }
}
    `, {"hash":"sha256:d5010fa65f5d979801fa2fcc1e7fc89b2aea4c2c0a30dd665dcce335404e6140"}) as unknown as TypedDocumentString<MyAttendanceQuery, MyAttendanceQueryVariables>;
export const LogMyMeetingDocument = new TypedDocumentString(`
    mutation LogMyMeeting($input: LogMyMeetingInput!) {
  logMyMeeting(input: $input) {
    isLogged
    questions {
      kind
      canConfirm
      other {
        meetingName
        startedAt
      }
    }
  }
}
    `, {"hash":"sha256:53fa41c6bc80391ccf559b3b5dfb9c9c4ef2444009612203d04def3c05546d7b"}) as unknown as TypedDocumentString<LogMyMeetingMutation, LogMyMeetingMutationVariables>;
export const LogOtherMeetingDocument = new TypedDocumentString(`
    mutation LogOtherMeeting($input: LogOtherMeetingInput!) {
  logOtherMeeting(input: $input) {
    isLogged
    questions {
      kind
      canConfirm
      other {
        meetingName
        startedAt
      }
    }
  }
}
    `, {"hash":"sha256:ef2dbcbd479b5bb5b603fa4205c606f352bb21391f528ac9896701a23f093819"}) as unknown as TypedDocumentString<LogOtherMeetingMutation, LogOtherMeetingMutationVariables>;
export const TakeBackMeetingDocument = new TypedDocumentString(`
    mutation TakeBackMeeting($input: TakeBackMeetingInput!) {
  takeBackMeeting(input: $input)
}
    `, {"hash":"sha256:a829cfd0d4e0080bce5757ed03028473879b7d96e645e496497a0484c8988e10"}) as unknown as TypedDocumentString<TakeBackMeetingMutation, TakeBackMeetingMutationVariables>;
export const MyMessagesDocument = new TypedDocumentString(`
    query MyMessages {
  myMessages {
    id
    at
    channel
    isReminder
    subject
    text
  }
}
    `, {"hash":"sha256:9d06d0a99b7cb12bd3d869d90f6e81188870e8f4c3afd8a3291cb731df75bb81"}) as unknown as TypedDocumentString<MyMessagesQuery, MyMessagesQueryVariables>;
export const StrikeOutMessageDocument = new TypedDocumentString(`
    mutation StrikeOutMessage($input: MyMessageInput!) {
  strikeOutMessage(input: $input) {
    id
    at
    channel
    isReminder
    subject
    text
  }
}
    `, {"hash":"sha256:9315c68f54bde54f318278248c0b5579867f69f975c89548d0d314b0ebac43ad"}) as unknown as TypedDocumentString<StrikeOutMessageMutation, StrikeOutMessageMutationVariables>;
export const MyCalendarDocument = new TypedDocumentString(`
    query MyCalendar {
  myCalendar {
    issuedAt
    isOwn
  }
}
    `, {"hash":"sha256:886ebba631a8a23457d34afb91c64bafb06ab97d4701ae30a5cc6e0884b6cdf0"}) as unknown as TypedDocumentString<MyCalendarQuery, MyCalendarQueryVariables>;
export const IssueMyCalendarDocument = new TypedDocumentString(`
    mutation IssueMyCalendar {
  issueMyCalendar {
    address
    calendar {
      issuedAt
      isOwn
    }
  }
}
    `, {"hash":"sha256:e4928b2e8a8300344e1254aa8eca675c6de936c3cb7d4df43c65439ca87f7cb7"}) as unknown as TypedDocumentString<IssueMyCalendarMutation, IssueMyCalendarMutationVariables>;
export const RevokeMyCalendarDocument = new TypedDocumentString(`
    mutation RevokeMyCalendar {
  revokeMyCalendar
}
    `, {"hash":"sha256:c158e56e4c22520531f0f41a26373ad5118027478bff2017970a182f87ea2063"}) as unknown as TypedDocumentString<RevokeMyCalendarMutation, RevokeMyCalendarMutationVariables>;
export const MyPacketDocument = new TypedDocumentString(`
    query MyPacket {
  myPacket {
    ...MyPacketQuestions
  }
}
    fragment MyPacketQuestions on MyPacket {
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
      ...MyPacketQuestion
      questions {
        ...MyPacketQuestion
      }
    }
  }
}
fragment MyPacketQuestion on PacketQuestion {
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
}`, {"hash":"sha256:d4d58e6a9049d187f14eb0cf6befa396f077141c9821408aa9bf8e39904fb66d"}) as unknown as TypedDocumentString<MyPacketQuery, MyPacketQueryVariables>;
export const SaveMyPacketDocument = new TypedDocumentString(`
    mutation SaveMyPacket($input: SaveMyPacketInput!) {
  saveMyPacket(input: $input) {
    conflicts
    problems {
      linkId
      sentence {
        en
        es
      }
    }
    packet {
      ...MyPacketQuestions
    }
  }
}
    fragment MyPacketQuestions on MyPacket {
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
      ...MyPacketQuestion
      questions {
        ...MyPacketQuestion
      }
    }
  }
}
fragment MyPacketQuestion on PacketQuestion {
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
}`, {"hash":"sha256:0a234aaba285c8eb9aac6bc69bb66370987e144ba27f25445395beb7f1350e00"}) as unknown as TypedDocumentString<SaveMyPacketMutation, SaveMyPacketMutationVariables>;
export const FinishMyPacketDocument = new TypedDocumentString(`
    mutation FinishMyPacket($input: FinishMyPacketInput!) {
  finishMyPacket(input: $input) {
    ...MyPacketQuestions
  }
}
    fragment MyPacketQuestions on MyPacket {
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
      ...MyPacketQuestion
      questions {
        ...MyPacketQuestion
      }
    }
  }
}
fragment MyPacketQuestion on PacketQuestion {
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
}`, {"hash":"sha256:52e8bbb105073c1ec327c6bffc04616bf37e646cc7e8a9ff850f9adc69664b1f"}) as unknown as TypedDocumentString<FinishMyPacketMutation, FinishMyPacketMutationVariables>;
export const MyPatternsDocument = new TypedDocumentString(`
    query MyPatterns {
  myPatterns {
    hours {
      weekday
      hour
      count
      craving
    }
  }
}
    `, {"hash":"sha256:96017d1f890196c0277e9aa3e3644fd73272915bf7ddbfbfd9a4486b6e2143be"}) as unknown as TypedDocumentString<MyPatternsQuery, MyPatternsQueryVariables>;
export const MyRecoveryDocument = new TypedDocumentString(`
    query MyRecovery {
  myRecovery {
    startedOn
    ownStartedOn
    showsDate
    showsNumbers
    showsMilestones
    days {
      without
      total
    }
    milestones {
      id
      amount
      unit
      reachedOn
    }
    lapses {
      id
      submitId
      happenedOn
      isMine
      whatHappened
      whatHelped
      whatToChange
    }
  }
  myWeek {
    meetings
    ticks
    service
    reading
    stepWork
    hasHomeGroup
  }
  myCommitment {
    commitment
    isShared
    weeks {
      weekOf
      outcome
    }
  }
  mySponsor {
    state
    name
    fellowship
    since
  }
  myStepWork {
    tasks {
      id
      kind
      step
      title
      details
      dueOn
      isDone
    }
  }
}
    `, {"hash":"sha256:ff2186eb92f95f941085c71197aabeeb8a8357be3692d9a3865fc1b1d7b46b4c"}) as unknown as TypedDocumentString<MyRecoveryQuery, MyRecoveryQueryVariables>;
export const SayMyWeekDocument = new TypedDocumentString(`
    mutation SayMyWeek($input: SayMyWeekInput!) {
  sayMyWeek(input: $input) {
    isShared
  }
}
    `, {"hash":"sha256:e4a1714156a442aa7127e928913e9b187e8ea1c6a482ca4fe9e56ce1df8d91fb"}) as unknown as TypedDocumentString<SayMyWeekMutation, SayMyWeekMutationVariables>;
export const TickMyWeekDocument = new TypedDocumentString(`
    mutation TickMyWeek($input: TickMyWeekInput!) {
  tickMyWeek(input: $input) {
    ticks
  }
}
    `, {"hash":"sha256:3be10d6dde2a31a412776a902958d4868b5c422177477611a57645b803b5c7fb"}) as unknown as TypedDocumentString<TickMyWeekMutation, TickMyWeekMutationVariables>;
export const SetMyTaskDocument = new TypedDocumentString(`
    mutation SetMyTask($input: SetMyTaskInput!) {
  setMyTask(input: $input) {
    isDone
  }
}
    `, {"hash":"sha256:467bf9d306df10f31404bc065a6177261ac2cff30be6e428c18e62f355f35f9e"}) as unknown as TypedDocumentString<SetMyTaskMutation, SetMyTaskMutationVariables>;
export const SetMyRecoveryDocument = new TypedDocumentString(`
    mutation SetMyRecovery($input: SetMyRecoveryInput!) {
  setMyRecovery(input: $input) {
    startedOn
  }
}
    `, {"hash":"sha256:9159ea69e45e5da26829e90a32f36c43a99cefe3e5229809dc863f75c4457bcc"}) as unknown as TypedDocumentString<SetMyRecoveryMutation, SetMyRecoveryMutationVariables>;
export const HideMilestoneDocument = new TypedDocumentString(`
    mutation HideMilestone($input: HideMilestoneInput!) {
  hideMilestone(input: $input) {
    startedOn
  }
}
    `, {"hash":"sha256:24dc660d61c25ea577aa1c196ed19938af8ef812b345bc417b891ccfc4a77c7f"}) as unknown as TypedDocumentString<HideMilestoneMutation, HideMilestoneMutationVariables>;
export const TellLapseDocument = new TypedDocumentString(`
    mutation TellLapse($input: TellLapseInput!) {
  tellLapse(input: $input) {
    id
  }
}
    `, {"hash":"sha256:67639e052dc6a28770dd3516dc8d67c8920c17b22608ac86f1b276b604b61c5c"}) as unknown as TypedDocumentString<TellLapseMutation, TellLapseMutationVariables>;
export const MySponsorDocument = new TypedDocumentString(`
    query MySponsor {
  mySponsor {
    state
    name
    fellowship
    since
  }
  stepFellowships {
    code
    name
  }
}
    `, {"hash":"sha256:b0f86709d60ff42f71f74e1f5b762a8cbe81166101d0799e689691b87a6a347e"}) as unknown as TypedDocumentString<MySponsorQuery, MySponsorQueryVariables>;
export const SaveMySponsorDocument = new TypedDocumentString(`
    mutation SaveMySponsor($input: MySponsorInput!) {
  saveMySponsor(input: $input) {
    state
  }
}
    `, {"hash":"sha256:a69d6b9ba3e9272aa11474b7bad469213ffdc5abb9279ca2ae0643a3f6cdf75d"}) as unknown as TypedDocumentString<SaveMySponsorMutation, SaveMySponsorMutationVariables>;
export const MyMessageConsentsDocument = new TypedDocumentString(`
    query MyMessageConsents {
  myMessageConsents {
    id
    channel
    covers
    agreedAt
  }
  myVoicemailConsents {
    id
    ending
    agreedAt
  }
}
    `, {"hash":"sha256:6691d4a13b8dc2e5bd43b45bab647ff79ccf33761615b462f41302eff6a299bf"}) as unknown as TypedDocumentString<MyMessageConsentsQuery, MyMessageConsentsQueryVariables>;
export const RevokeMyMessageConsentDocument = new TypedDocumentString(`
    mutation RevokeMyMessageConsent($input: RevokeMyMessageConsentInput!) {
  revokeMyMessageConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:5715665486ad5f2c0e16a83b3963ce639e84e48b6243ebbc817f4e0230594896"}) as unknown as TypedDocumentString<RevokeMyMessageConsentMutation, RevokeMyMessageConsentMutationVariables>;
export const RevokeMyVoicemailConsentDocument = new TypedDocumentString(`
    mutation RevokeMyVoicemailConsent($input: RevokeMyVoicemailConsentInput!) {
  revokeMyVoicemailConsent(input: $input) {
    id
  }
}
    `, {"hash":"sha256:52925e74e41a1ab75bedcfcc435d402c8c8c8a172dce746761cebd13eb3ca698"}) as unknown as TypedDocumentString<RevokeMyVoicemailConsentMutation, RevokeMyVoicemailConsentMutationVariables>;
export const MySharingDocument = new TypedDocumentString(`
    query MySharing {
  mySharing {
    ...SharingWords
  }
}
    fragment SharingWords on MySharing {
  consents {
    id
    state
    isToSign
    recipients
    language
    sections {
      heading
      text
    }
    formHash
    expiresOn
    signedAt
    revokedAt
  }
  disclosures {
    id
    basis
    recipientName
    recipientAffiliation
    categories
    means
    disclosedAt
    discloserName
  }
}`, {"hash":"sha256:698469067bc7520246be114501258c17c94795b2df127855dffc4a36adc1944b"}) as unknown as TypedDocumentString<MySharingQuery, MySharingQueryVariables>;
export const SignMyConsentDocument = new TypedDocumentString(`
    mutation SignMyConsent($input: SignMyConsentInput!) {
  signMyConsent(input: $input) {
    ...SharingWords
  }
}
    fragment SharingWords on MySharing {
  consents {
    id
    state
    isToSign
    recipients
    language
    sections {
      heading
      text
    }
    formHash
    expiresOn
    signedAt
    revokedAt
  }
  disclosures {
    id
    basis
    recipientName
    recipientAffiliation
    categories
    means
    disclosedAt
    discloserName
  }
}`, {"hash":"sha256:6bfedfd0014a792a8b2d354548a99613b0c1a7109eb94d0e1e5488e6d934fcee"}) as unknown as TypedDocumentString<SignMyConsentMutation, SignMyConsentMutationVariables>;
export const RevokeMyConsentDocument = new TypedDocumentString(`
    mutation RevokeMyConsent($input: RevokeMyConsentInput!) {
  revokeMyConsent(input: $input) {
    ...SharingWords
  }
}
    fragment SharingWords on MySharing {
  consents {
    id
    state
    isToSign
    recipients
    language
    sections {
      heading
      text
    }
    formHash
    expiresOn
    signedAt
    revokedAt
  }
  disclosures {
    id
    basis
    recipientName
    recipientAffiliation
    categories
    means
    disclosedAt
    discloserName
  }
}`, {"hash":"sha256:7ddb69c47d6b071b66647c03f7c5013eeaf57496c018440bd0d54591cc29eb06"}) as unknown as TypedDocumentString<RevokeMyConsentMutation, RevokeMyConsentMutationVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting {
  planToSign {
    id
  }
  documentsToSign {
    id
  }
}
    `, {"hash":"sha256:fa3271adf0fa210eef64d7c16425738e0ebddeee24cd0f17962763c45fa33032"}) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const PlanToSignDocument = new TypedDocumentString(`
    query PlanToSign {
  planToSign {
    id
    number
    documentHash
    reviewDue
    reasonForChange
    content {
      ...PlanWords
    }
  }
}
    fragment PlanWords on MyPlanContent {
  motivations
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
    stage
    text
  }
  copingStrategies {
    text
    steps
    situationIds
  }
  supportContacts {
    role
    display
    phone
  }
  goals {
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
      name
      weekday
      startTime
      timeZone
      place
      transport
      isHomeGroup
    }
  }
  medication {
    naloxoneLocation
    naloxoneWho
    takesMedication
    nextDoseOn
    nextDoseKind
    prescriber
    nextDose
    suppliedThrough
    notes
  }
  lapseResponse {
    bySubstance {
      branch
      firstHour
      firstDay
    }
    anyFirstHour
    anyFirstDay
    firstHour
    firstDay
    whoToTell
    wayBack
  }
  noteToSelf
}`, {"hash":"sha256:f05923be5ddb7ae8dcd2c2a80c180510e39fea439587f7e8ad81c5d0687dea9e"}) as unknown as TypedDocumentString<PlanToSignQuery, PlanToSignQueryVariables>;
export const SignMyPlanDocument = new TypedDocumentString(`
    mutation SignMyPlan($input: SignMyPlanInput!) {
  signMyPlan(input: $input) {
    activatedAt
  }
}
    `, {"hash":"sha256:6aa13310f26ea79e79bb0f7e0d6a11754f30b118281526a936f1f708f36b6a37"}) as unknown as TypedDocumentString<SignMyPlanMutation, SignMyPlanMutationVariables>;
export const MyStepWorkDocument = new TypedDocumentString(`
    query MyStepWork {
  myStepWork {
    fellowships {
      code
      name
    }
    stepsWithoutWords
    visits {
      fellowship
      step
      visit
      startedOn
      finishedOn
    }
    reflections {
      fellowship
      step
      words
    }
  }
  stepFellowships {
    code
    name
  }
}
    `, {"hash":"sha256:5aafb65cbe510080c371ee2f13c5038030fce650dae69c6ddf106ed37c44a505"}) as unknown as TypedDocumentString<MyStepWorkQuery, MyStepWorkQueryVariables>;
export const SetMyStepDocument = new TypedDocumentString(`
    mutation SetMyStep($input: SetMyStepInput!) {
  setMyStep(input: $input) {
    step
  }
}
    `, {"hash":"sha256:7029abe6d719ff54e2629a9726f7d596d0caff7c0643f695987936d4706a1a7f"}) as unknown as TypedDocumentString<SetMyStepMutation, SetMyStepMutationVariables>;
export const WriteReflectionDocument = new TypedDocumentString(`
    mutation WriteReflection($input: WriteReflectionInput!) {
  writeReflection(input: $input)
}
    `, {"hash":"sha256:960678e78a6cd627920730a6ad17eff6616ac7370aa7e4fe6278747f8609f765"}) as unknown as TypedDocumentString<WriteReflectionMutation, WriteReflectionMutationVariables>;
export const MyStepsDocument = new TypedDocumentString(`
    query MySteps {
  stepFellowships {
    code
    name
  }
  myHigherPower
}
    `, {"hash":"sha256:3338cc0ad4061f5722c54f64e4f37a8c9b43c02a2ada2d208b6ece1c761ad023"}) as unknown as TypedDocumentString<MyStepsQuery, MyStepsQueryVariables>;
export const StepTextsDocument = new TypedDocumentString(`
    query StepTexts($fellowship: String!, $isSpanish: Boolean!) {
  stepTexts(fellowship: $fellowship, isSpanish: $isSpanish) {
    kind
    labels
    wording
    source
    notice
  }
}
    `, {"hash":"sha256:9aa56cef12d5a05e892bfd5270a9fa33e465bba199c01e292b016bc4db6b206f"}) as unknown as TypedDocumentString<StepTextsQuery, StepTextsQueryVariables>;
export const SayHigherPowerDocument = new TypedDocumentString(`
    mutation SayHigherPower($input: HigherPowerInput!) {
  sayHigherPower(input: $input)
}
    `, {"hash":"sha256:f5f50f65cb21b5e48a2207b11dc3f693c95030151aad3bb874deefb0f4db2bb9"}) as unknown as TypedDocumentString<SayHigherPowerMutation, SayHigherPowerMutationVariables>;
export const MyTeamMessagesDocument = new TypedDocumentString(`
    query MyTeamMessages($newest: Int) {
  myTeamMessages(newest: $newest) {
    ...TeamMessagesFields
  }
}
    fragment TeamMessagesFields on MyTeamMessages {
  totalCount
  unreadCount
  messages {
    id
    authorName
    body
    sentAt
    readAt
  }
}`, {"hash":"sha256:253d430af659a5c5b6c2131d541b5df24032eba9afb332234dcd261d986f5096"}) as unknown as TypedDocumentString<MyTeamMessagesQuery, MyTeamMessagesQueryVariables>;
export const WriteToMyTeamDocument = new TypedDocumentString(`
    mutation WriteToMyTeam($input: WriteToMyTeamInput!) {
  writeToMyTeam(input: $input) {
    isCrisis
  }
}
    `, {"hash":"sha256:ef90c181af44c728db34ff9fd4954858744af3819278b70ba67ea9bd9644397e"}) as unknown as TypedDocumentString<WriteToMyTeamMutation, WriteToMyTeamMutationVariables>;
export const ReadMyTeamMessagesDocument = new TypedDocumentString(`
    mutation ReadMyTeamMessages {
  readMyTeamMessages {
    unreadCount
  }
}
    `, {"hash":"sha256:3552d97088613b98ddbc0bc3f675d4d8f90405134e3d35023b8bc6e07b0622b5"}) as unknown as TypedDocumentString<ReadMyTeamMessagesMutation, ReadMyTeamMessagesMutationVariables>;