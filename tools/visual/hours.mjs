import { ask, changeTo, lookAt, lookAtDialogs } from './as-staff.mjs';

const tasksOf = `query($kinds: [TaskKind!]) { tasks(filter: { kinds: $kinds, status: OPEN }) { edges { node { id patient { id } } } } }`;
const roomsOf = `query { groupSessions(filter: { mine: true }) { edges { node { id status isOpenToMe } } } }`;
const booked = `query($id: ID!) { patientAppointments(patientId: $id) { appointments { id } offer { fromDate } } patientMeasures(patientId: $id) { trends { code } } }`;
const charts = `query { caseload(first: 50, filter: { mine: true }) { edges { node { id } } } }`;
const some = ['as it is', 'loading', 'failed'];
const dayAgo = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** What a day holds beside groups and plans: appointments, shared weeks, messages, questionnaires, calls by hand. */
export async function lookAtHours(lookout, page, url) {
  await changeTo(page, url, 'clinician@example.org');
  const ids = (await ask(page, url, charts)).caseload.edges.map(({ node }) => node.id);
  const all = [];
  for (const id of ids) all.push({ id, ...(await ask(page, url, booked, { id })) });
  const at = (test) => `${url}/patients/${all.find(test).id}`;
  const waiting = at(({ patientAppointments }) => patientAppointments.offer);
  const expected = at(({ patientAppointments }) => patientAppointments.appointments.length > 0);
  const asked = at(({ patientMeasures }) => patientMeasures.trends.length > 0);

  await lookAt(lookout, page, 'clinician appointments', `${url}/appointments?span=week`);
  await lookAt(lookout, page, 'clinician open hours', `${url}/appointments/hours`);
  await lookAt(lookout, page, 'clinician appointments of a patient', `${expected}/appointments`);
  await lookAt(lookout, page, 'clinician appointment offered', `${waiting}/appointments`, { only: ['as it is'] });
  await lookAt(lookout, page, 'clinician shared weeks', `${url}/shared-weeks`);
  await lookAt(lookout, page, 'clinician measures', `${asked}/measures`);
  await lookAtDialogs(lookout, page, [
    ['book', `${expected}/appointments`, 'Book a time'],
    ['offer times', `${expected}/appointments`, 'Let the patient choose'],
    ['cancel appointment', `${expected}/appointments`, /^Cancel/],
    ['add hours', `${url}/appointments/hours`, /^Add hours: /],
    ['record measure', `${asked}/measures`, 'Ask and write down'],
    ['assign measure', `${asked}/measures`, 'Let the patient answer'],
    ['outside result', `${asked}/measures`, 'Add an outside result'],
  ]);
  const [message] = (await ask(page, url, tasksOf, { kinds: ['CARE_MESSAGE'] })).tasks.edges;
  const writer = message?.node.patient.id ?? ids[0];
  await lookAt(lookout, page, 'clinician messages', `${url}/patients/${writer}/messages`);
  const [call] = (await ask(page, url, tasksOf, { kinds: ['FOLLOW_UP_CALL', 'FOLLOW_UP_LETTER'] })).tasks.edges;
  await lookAt(lookout, page, 'clinician by hand', `${url}/tasks/${call?.node.id ?? writer}/by-hand`, {
    only: ['as it is', 'long names', 'loading', 'failed'],
  });
  const rooms = (await ask(page, url, roomsOf)).groupSessions.edges.map(({ node }) => node);
  const room = rooms.find(({ status, isOpenToMe }) => status === 'IN_PROGRESS' && isOpenToMe) ?? rooms[0];
  await lookAt(lookout, page, 'clinician room on paper', `${url}/groups/sessions/${room.id}/paper`, {
    only: ['as it is', 'long names', 'loading', 'failed'],
  });
  await lookAtBehindFigures(lookout, page, url);
}

/** What supervisors look up: who stands behind a figure, and the questionnaires that there are. */
async function lookAtBehindFigures(lookout, page, url) {
  await changeTo(page, url, 'supervisor@example.org');
  const span = `from=${dayAgo(30)}&until=${dayAgo(0)}`;
  await lookAt(lookout, page, 'clinician cases of a report', `${url}/reports/cases?metric=CONTACT_72H&${span}`);
  await lookAt(lookout, page, 'clinician measure library', `${url}/measures`, { only: [...some, 'long names'] });
  await lookAtDialogs(lookout, page, [['own measure', `${url}/measures`, /^Add /]]);
}
