import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { Client } from 'pg';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { actingAsPatient } from '@stepwell/test/support/build-patient';
import { buildWaitingDocument, buildWaitingPlan } from '@stepwell/test/support/build-plan';
import { startPatientApi, type Answer, type ApiUnderTest } from '@stepwell/test/support/start-api';
import { report } from './report';
import { seededFormHash } from './seed-sharing';
import { seedOrganization, type SeededOrganization } from './seed-organization';

const plan = 'myPlan { content { motivations lapseResponse { firstHour } } }';
const meetings = 'myMeetings { meetingsPerWeek meetings { name } }';
const viewer =
  'viewer { preferredName audience { careTeamNames } dueCheckIn { id } lastCheckIn { id } questions { situations { text } warningSigns { text } callTimes { from } } }';
const answerCheckIn = 'mutation($input: AnswerCheckInInput!) { answerCheckIn(input: $input) { id craving } }';

let waiting: { planId: string; documentHash: string };
let waitingDocument: { documentId: string; documentHash: string };

/** Every root field of the patient schema and how the matrix calls it; the test fails when one is missing. */
const documents: Record<string, { document: string; variables?: (mine: SeededOrganization) => object }> = {
  viewer: { document: `{ ${viewer} }` },
  myPlan: { document: `{ ${plan} }` },
  planToSign: { document: '{ planToSign { id content { motivations } } }' },
  signMyPlan: {
    document: 'mutation($input: SignMyPlanInput!) { signMyPlan(input: $input) { content { motivations } } }',
    variables: () => ({ input: { ...waiting, submitId: randomUUID(), name: 'Ana' } }),
  },
  myOptions: {
    document:
      '{ myOptions { soon { options { name } } windows { span { options { name transport } } } reach { postalCode } } }',
  },
  sayMyReach: {
    document: 'mutation { sayMyReach(input: { transport: BUS, postalCode: "60601", withinMiles: 5 }) { postalCode } }',
  },
  myDocuments: { document: '{ myDocuments { kind sections { lines { text } } } }' },
  documentsToSign: { document: '{ documentsToSign { id sections { lines { text } } } }' },
  signMyDocument: {
    document:
      'mutation($input: SignMyDocumentInput!) { signMyDocument(input: $input) { sections { lines { text } } } }',
    variables: () => ({ input: { ...waitingDocument, submitId: randomUUID(), name: 'Ana' } }),
  },
  myCommitment: { document: '{ myCommitment { commitment weeks { weekOf outcome } } }' },
  sayMyWeek: {
    document: 'mutation($input: SayMyWeekInput!) { sayMyWeek(input: $input) { commitment } }',
    variables: ({ ids }) => ({ input: { weekOf: ids.runningWeek, outcome: 'KEPT' } }),
  },
  myPatterns: { document: '{ myPatterns { hours { weekday craving } } }' },
  myMeetings: { document: `{ ${meetings} }` },
  myProgress: { document: '{ myProgress { weeks { attended } toLog { name } } }' },
  myAttendance: {
    document: '{ myAttendance(from: "2026-01-01", until: "2026-12-31") { entries { meetingName } } }',
  },
  logMyMeeting: {
    document:
      'mutation($input: LogMyMeetingInput!) { logMyMeeting(input: $input) { isLogged questions { other { meetingName } } } }',
    variables: ({ ids }) => ({
      input: { submitId: randomUUID(), meetingId: ids.meeting, date: '2026-01-05', confirmed: ['OVERLAP'] },
    }),
  },
  logOtherMeeting: {
    document: 'mutation($input: LogOtherMeetingInput!) { logOtherMeeting(input: $input) { isLogged } }',
    variables: () => ({
      input: { submitId: randomUUID(), meetingName: 'At home', date: '2026-01-04', time: '18:00', confirmed: [] },
    }),
  },
  takeBackMeeting: {
    document: 'mutation($input: TakeBackMeetingInput!) { takeBackMeeting(input: $input) }',
    variables: ({ ids }) => ({ input: { attendanceId: ids.attendance } }),
  },
  stepFellowships: { document: '{ stepFellowships { code } }' },
  stepTexts: { document: '{ stepTexts(fellowship: "AA") { labels wording source } }' },
  myHigherPower: { document: '{ myHigherPower }' },
  sayHigherPower: { document: 'mutation { sayHigherPower(input: { words: "The sea" }) }' },
  myCalendar: { document: '{ myCalendar { issuedAt isOwn } }' },
  issueMyCalendar: { document: 'mutation { issueMyCalendar { calendar { isOwn } } }' },
  revokeMyCalendar: { document: 'mutation { revokeMyCalendar }' },
  meetingMap: { document: '{ meetingMap { attribution } }' },
  meetingPaths: { document: '{ meetingPaths { code name } }' },
  findMeetings: { document: '{ findMeetings(first: 100) { edges { node { name address } } } }' },
  reportMeetingClosed: {
    document: 'mutation($input: ReportMeetingClosedInput!) { reportMeetingClosed(input: $input) { name } }',
    variables: ({ ids }) => ({ input: { meetingId: ids.meeting } }),
  },
  mySponsor: { document: '{ mySponsor { state name } }' },
  myWeek: { document: '{ myWeek { weekOf ticks } }' },
  myStepWork: { document: '{ myStepWork { visits { step } tasks { title } reflections { words } } }' },
  myRecovery: { document: '{ myRecovery { startedOn milestones { id } lapses { whatHappened } } }' },
  saveMySponsor: {
    document: 'mutation { saveMySponsor(input: { state: ACTIVE, name: "Ana M." }) { name } }',
  },
  tickMyWeek: { document: 'mutation { tickMyWeek(input: { kind: SPONSOR, isDone: true }) { ticks } }' },
  setMyStep: {
    document: 'mutation { setMyStep(input: { fellowship: "AA", step: 1, status: WORKING }) { step } }',
  },
  setMyTask: {
    document: 'mutation($input: SetMyTaskInput!) { setMyTask(input: $input) { title } }',
    variables: ({ ids }) => ({ input: { recoveryTaskId: ids.recoveryTask, isDone: true } }),
  },
  writeReflection: {
    document: 'mutation { writeReflection(input: { fellowship: "AA", step: 1, words: "For me" }) }',
  },
  setMyRecovery: {
    document:
      'mutation { setMyRecovery(input: { showsDate: true, showsNumbers: true, showsMilestones: true }) { startedOn } }',
  },
  hideMilestone: {
    document: 'mutation($input: HideMilestoneInput!) { hideMilestone(input: $input) { startedOn } }',
    variables: ({ ids }) => ({ input: { milestoneId: ids.milestone } }),
  },
  tellLapse: {
    document: 'mutation($input: TellLapseInput!) { tellLapse(input: $input) { happenedOn } }',
    variables: () => ({ input: { submitId: randomUUID(), happenedOn: '2026-01-08' } }),
  },
  comeBack: { document: '{ comeBack { isOpenToMe isAsked } }' },
  askToComeBack: { document: 'mutation { askToComeBack { isOpenToMe isAsked } }' },
  myAppointments: { document: '{ myAppointments { coming { staffName facilityName } offer { id } } }' },
  chooseMySlot: {
    document:
      'mutation($input: ChooseMySlotInput!) { chooseMySlot(input: $input) { choice appointments { coming { staffName } } } }',
    variables: ({ ids }) => ({ input: { offerId: ids.offer, startsAt: '2027-01-06T15:00:00.000Z' } }),
  },
  cancelMyAppointment: {
    document: 'mutation($input: CancelMyAppointmentInput!) { cancelMyAppointment(input: $input) { outcome } }',
    variables: ({ ids }) => ({ input: { appointmentId: ids.appointment } }),
  },
  myPacket: { document: '{ myPacket { fields { values } } }' },
  saveMyPacket: {
    document: 'mutation($input: SaveMyPacketInput!) { saveMyPacket(input: $input) { packet { fields { values } } } }',
    variables: ({ ids }) => ({ input: { packetId: ids.packet, fields: [] } }),
  },
  finishMyPacket: {
    document: 'mutation($input: FinishMyPacketInput!) { finishMyPacket(input: $input) { fields { values } } }',
    variables: ({ ids }) => ({ input: { packetId: ids.finishedPacket } }),
  },
  myMeasures: { document: '{ myMeasures { waitingForDuty waiting { title } } }' },
  answerMyMeasure: {
    document: 'mutation($input: AnswerMyMeasureInput!) { answerMyMeasure(input: $input) { isSafety } }',
    variables: ({ ids }) => ({
      input: { submitId: randomUUID(), assignmentId: ids.assignment, answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] },
    }),
  },
  consentsToSign: { document: '{ consentsToSign }' },
  mySharing: { document: '{ mySharing { consents { recipients sections { text } } disclosures { recipientName } } }' },
  signMyConsent: {
    document: 'mutation($input: SignMyConsentInput!) { signMyConsent(input: $input) { consents { recipients } } }',
    variables: ({ ids }) => ({
      input: {
        ...{ submitId: randomUUID(), consentId: ids.consentDraft, name: 'Ana' },
        formHash: seededFormHash('cnry-a'),
      },
    }),
  },
  revokeMyConsent: {
    document: 'mutation($input: RevokeMyConsentInput!) { revokeMyConsent(input: $input) { consents { recipients } } }',
    variables: ({ ids }) => ({ input: { consentId: ids.sharedConsent } }),
  },
  myMessageConsents: { document: '{ myMessageConsents { channel covers } }' },
  revokeMyMessageConsent: {
    document: 'mutation($input: RevokeMyMessageConsentInput!) { revokeMyMessageConsent(input: $input) { channel } }',
    variables: ({ ids }) => ({ input: { consentId: ids.consent } }),
  },
  myVoicemailConsents: { document: '{ myVoicemailConsents { ending } }' },
  revokeMyVoicemailConsent: {
    document: 'mutation($input: RevokeMyVoicemailConsentInput!) { revokeMyVoicemailConsent(input: $input) { ending } }',
    variables: ({ ids }) => ({ input: { consentId: ids.voicemailConsent } }),
  },
  myMessages: { document: '{ myMessages { at text } }' },
  myTeamMessages: { document: '{ myTeamMessages { messages { body authorName } } }' },
  writeToMyTeam: {
    document: 'mutation($input: WriteToMyTeamInput!) { writeToMyTeam(input: $input) { isCrisis } }',
    variables: () => ({ input: { submitId: randomUUID(), body: 'Hello' } }),
  },
  readMyTeamMessages: { document: 'mutation { readMyTeamMessages { unreadCount } }' },
  strikeOutMessage: {
    document: 'mutation($input: MyMessageInput!) { strikeOutMessage(input: $input) { id } }',
    variables: ({ ids }) => ({ input: { messageId: ids.plannedOccurrence } }),
  },
  setLanguage: { document: 'mutation { setLanguage(input: { language: ES }) { language } }' },
  answerCheckIn: {
    document: answerCheckIn,
    variables: () => ({ input: { answerId: randomUUID(), craving: 3, mood: 4, wantsCall: false } }),
  },
};

describe('an operation of the patient surface', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let superuser: Client;
  let mine: SeededOrganization;
  let theirs: SeededOrganization;
  let cookie: string;

  beforeAll(async () => {
    host = await openTestHost();
    api = await startPatientApi(host);
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    mine = await seedOrganization(host, api, 'cnry-a');
    theirs = await seedOrganization(host, api, 'cnry-b');
    waiting = await buildWaitingPlan(
      host,
      { id: mine.ids.patient, organizationId: mine.id },
      { actorId: mine.ids.clinician },
    );
    waitingDocument = await buildWaitingDocument(
      host,
      { id: mine.ids.patient, organizationId: mine.id },
      { actorId: mine.ids.clinician },
    );
    cookie = await api.cookieFor(actingAsPatient(mine.id, mine.ids.patient));
  });

  afterAll(async () => {
    report({ operations: Object.keys(documents).length, leaks: 0 });
    await superuser.end();
    await api.close();
    await host.close();
  });

  it('is in the matrix, every one', () => {
    const schema = buildSchema(readFileSync(path.resolve(__dirname, '../../apps/api/patient.schema.graphql'), 'utf8'));
    const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.keys(type.getFields()));
    expect(Object.keys(documents).sort()).toEqual(fields.sort());
  });

  it('shows the rightful patient their own record, so that a refusal proves something', async () => {
    const answer = await api.graphql(`{ ${viewer} ${plan} ${meetings} }`, undefined, cookie);
    expect(answer.body.errors).toBeUndefined();
    expect(answer.text).toContain('cnry-a motivation');
    expect(answer.text).toContain('cnry-a first');
  });

  it.each(Object.entries(documents))(
    '%s shows nothing of another organization or patient',
    async (_name, { document, variables }) => {
      const answer = await api.graphql(document, variables?.(mine), cookie);
      expect(answer.body.errors).toBeUndefined();
      expect(answer.text).not.toContain('cnry-b');
    },
  );

  it.each(Object.entries(documents))(
    '%s tells somebody without a session only that they have none',
    async (_name, { document, variables }) => {
      const answer = await api.graphql(document, variables?.(mine));
      expect(answer.body.errors!.every((error) => error.extensions['code'] === 'UNAUTHENTICATED')).toBe(true);
      expect(answer.text).not.toContain('cnry');
    },
  );

  it('answers a foreign check-in as one that never existed, and writes nothing there', async () => {
    const call = (dueCheckInId: string): Promise<Answer> =>
      api.graphql(
        answerCheckIn,
        { input: { answerId: randomUUID(), craving: 9, mood: 1, wantsCall: true, dueCheckInId } },
        cookie,
      );
    const foreign = await call(theirs.ids.occurrence);
    const unknown = await call(randomUUID());
    const withoutIds = (text: string): string => text.replace(/[0-9a-f-]{36}/g, '');
    expect(withoutIds(foreign.text)).toBe(withoutIds(unknown.text));
    const { rows } = await superuser.query<{ count: number }>(
      `select count(*)::int as count from check_ins where organization_id = $1 and craving = 9`,
      [theirs.id],
    );
    expect(rows[0]!.count).toBe(0);
  });

  it('takes no staff session', async () => {
    const answer = await api.graphql(
      `{ ${viewer} }`,
      undefined,
      mine.cookies.supervisor.replace('__Host-staff', '__Host-patient'),
    );
    expect(answer.body.errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
