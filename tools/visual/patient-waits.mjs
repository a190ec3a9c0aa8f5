import { randomUUID } from 'node:crypto';
import { ask, open } from './as-staff.mjs';

const password = 'teapot orchard violin';
const stand = `query($id: ID!) {
  viewer { staffMemberId now }
  patient(id: $id) { facilityId plans { id status version } careDocuments { id kind status } }
  patientPacket(patientId: $id) { id finishedAt }
  patientSharing(patientId: $id) { consents { id state } }
  patientMeasures(patientId: $id) { waiting { code } }
  patientAppointments(patientId: $id) { offer { minutes } appointments { id } }
}`;
const openPacket = `mutation($input: OpenPacketInput!) { openPacket(input: $input) { id } }`;
const prepare = `mutation($input: PrepareConsentInput!) { prepareConsent(input: $input) { patientId } }`;
const assign = `mutation($input: AssignMeasureInput!) { assignMeasure(input: $input) { timeZone } }`;
const offer = `mutation($input: OfferAppointmentInput!) { offerAppointment(input: $input) { linkSentTo } }`;
const book = `mutation($input: BookAppointmentInput!) { bookAppointment(input: $input) { id } }`;
const write = `mutation($input: AnswerPatientInput!) { answerPatient(input: $input) { messages { id } } }`;
const startPlan = `mutation($input: StartPlanInput!) { startPlan(input: $input) { id } }`;
const startDocument = `mutation($input: StartCareDocumentInput!) {
  startCareDocument(input: $input) { id version sections { code lines { id text on phone } } }
}`;
const saveDocument = `mutation($input: SaveCareDocumentInput!) { saveCareDocument(input: $input) { id version } }`;
const submit = `mutation($input: SubmitPlanInput!) { submitPlan(input: $input) { status } }`;
/** What a crisis safety plan has to say before it is signed. */
const crisis = {
  SIGNS: 'I stop answering my sister’s messages',
  ALONE: 'Walk to the lake and back',
  ASK: 'June Harlan, my sister',
  SURROUNDINGS: 'June keeps the medicines. There are no weapons at home.',
};

/** Where the demo has none, makes what waits for a patient behind the doors of their first screen. */
export async function letThingsWait(staff, url, patientId) {
  const found = await ask(staff, url, stand, { id: patientId });
  const { viewer, patient, patientPacket: packet, patientAppointments: times } = found;
  const { facilityId } = patient;
  const dayIn = (days) => new Date(Date.parse(viewer.now) + days * 86_400_000).toISOString().slice(0, 10);
  const make = (query, input) => ask(staff, url, query, { input: { submitId: randomUUID(), ...input } });
  if (!packet || packet.finishedAt) await ask(staff, url, openPacket, { input: { patientId } });
  if (!found.patientSharing.consents.some(({ state }) => state === 'DRAFT'))
    await make(prepare, {
      ...{ patientId, type: 'NAMED', discloser: 'The treatment team', language: 'EN', aid: 'NONE' },
      ...{ signerRelationship: 'SELF', information: 'Whether I come to my groups', categories: ['ATTENDANCE'] },
      ...{ partyIds: [], newParties: [{ name: 'Ruth Alder', role: 'FAMILY', affiliation: 'my aunt' }] },
      ...{ purposes: ['FAMILY_SUPPORT'], purposeWords: 'So that she can help me', expiresOn: dayIn(90) },
    });
  if (found.patientMeasures.waiting.length === 0) await make(assign, { patientId, code: 'pacs' });
  const hour = { patientId, facilityId, staffMemberId: viewer.staffMemberId, kind: 'INDIVIDUAL', minutes: 50 };
  if (!times.offer) await make(offer, { ...hour, fromDate: dayIn(0), untilDate: dayIn(9), sendLink: false });
  if (times.appointments.length === 0)
    await make(book, { ...hour, localDate: dayIn(5), localTime: '18:00', isOutsideHours: true });
  await make(write, { patientId, seenIds: [], body: 'Thursday at six works. Come to the side door, please.' });
  if (!patient.plans.some(({ status }) => status === 'AWAITING_PATIENT')) {
    const draft = patient.plans.find(({ status }) => status === 'DRAFT');
    const { id } = draft ?? (await ask(staff, url, startPlan, { input: { patientId } })).startPlan;
    await signPlan(staff, `${url}/patients/${patientId}/plans/${id}`);
  }
  if (!patient.careDocuments.some(({ kind }) => kind === 'CRISIS_SAFETY')) await letDocumentWait(staff, url, patientId);
}

/** A new version of the plan, from its page: the API would ask for every word of it. */
async function signPlan(staff, address) {
  await open(staff, address);
  await staff.getByLabel('What changes, and why?').fill('After Friday: call June before going home.');
  await staff.getByRole('button', { name: 'Sign the plan' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel('Your password, once more').fill(password);
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The plan for a crisis, to read and to sign. */
async function letDocumentWait(staff, url, patientId) {
  const begun = await ask(staff, url, startDocument, { input: { patientId, kind: 'CRISIS_SAFETY' } });
  const { id, version, sections: blank } = begun.startCareDocument;
  const sections = blank.map(({ code, lines }) => ({
    code,
    lines: crisis[code] ? [{ id: randomUUID(), text: crisis[code], on: null, phone: null }] : lines,
  }));
  const saved = (await ask(staff, url, saveDocument, { input: { id, version, sections } })).saveCareDocument;
  await ask(staff, url, submit, { input: { id, version: saved.version, password } });
}
