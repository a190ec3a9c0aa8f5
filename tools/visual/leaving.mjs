import { ask, changeTo, lookAt, lookAtDialogs, open } from './as-staff.mjs';

const charts = `query { caseload(first: 50, filter: { mine: true }) { edges { node { id } } } }`;
const documentsOf = `query($id: ID!) { patient(id: $id) { careDocuments { id kind } } }`;
const begin = `mutation($input: StartCareDocumentInput!) { startCareDocument(input: $input) { id } }`;
const stayOf = `query($id: ID!) { patient(id: $id) { episode { id dischargedOn } } }`;
const undo = `mutation($input: UndoDischargeInput!) { undoDischarge(input: $input) { id } }`;
const some = ['as it is', 'loading', 'failed'];

/** Ends of a stay with what is asked and printed, and what stands on paper for hours without the product. */
export async function lookAtLeaving(lookout, page, url) {
  await changeTo(page, url, 'clinician@example.org');
  const ids = (await ask(page, url, charts)).caseload.edges.map(({ node }) => node.id);
  const patientId = ids.at(-1);
  const chart = `${url}/patients/${patientId}`;
  const { careDocuments } = (await ask(page, url, documentsOf, { id: patientId })).patient;
  const document =
    careDocuments[0]?.id ??
    (await ask(page, url, begin, { input: { patientId, kind: 'CRISIS_SAFETY' } })).startCareDocument.id;
  await lookAt(lookout, page, 'clinician difference of documents', `${chart}/plans/documents/${document}/difference`, {
    only: some,
  });
  await lookAt(lookout, page, 'clinician leaving now', `${chart}/leaving-now`, { only: some });
  await open(page, `${chart}/discharge`);
  await page.getByRole('button', { name: 'Discharge', exact: true }).click();
  await lookout.look(page, 'clinician discharge refused');
  await page.getByLabel('How it ended').selectOption({ label: 'Completed' });
  // After midnight here the facility's day may be the one before.
  await page.getByLabel('Last day').fill(new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Discharge', exact: true }).click();
  await page.getByRole('link', { name: 'Page to take along' }).waitFor();
  await lookout.look(page, 'clinician discharged');
  await lookAt(lookout, page, 'clinician discharge on paper', `${chart}/discharge/paper`, { only: some });
  await lookAt(lookout, page, 'clinician chart after discharge', chart, { only: ['as it is'] });
  await lookAtDialogs(lookout, page, [['take discharge back', `${chart}/contact`, 'Take back the discharge']]);
  const { episode } = (await ask(page, url, stayOf, { id: patientId })).patient;
  await ask(page, url, undo, { input: { episodeId: episode.id, reason: 'Looked at' } });

  await lookAt(lookout, page, 'clinician blank forms', `${url}/blank-forms`, { only: ['as it is'] });
  await lookAt(lookout, page, 'clinician downtime pack', `${url}/downtime-pack`, { only: some });
  await open(page, `${url}/downtime-pack`);
  await page.getByRole('button', { name: 'Make the pack' }).click();
  await page.getByRole('table').first().waitFor();
  await lookout.look(page, 'clinician downtime pack made', { colors: ['light'] });
  await lookAt(lookout, page, 'clinician find in emergency', `${url}/emergency`, { only: ['as it is'] });
  await page.getByRole('button', { name: 'Find and open for an hour' }).click();
  await lookout.look(page, 'clinician find in emergency refused', { colors: ['light'] });
  await lookAtDialogs(lookout, page, [
    ['open in emergency', `${url}/patients/00000000-0000-4000-8000-000000000000`, 'Open it in an emergency'],
  ]);
}
