import { ask, changeTo, lookAt, lookAtDialogs, open } from './as-staff.mjs';

const admitted = `query { openAdmissions { admissions { patientId } } }`;
const called = `query { inquiries(first: 1) { edges { node { id } } } }`;
const charts = `query { caseload(first: 50) { edges { node { id } } } }`;
const chartOf = `query($id: ID!) { patient(id: $id) { firstName lastName birthDate } patientPacket(patientId: $id) { id } }`;
const imported = `query { patientImports { id } }`;
/** Two who are new, one too young, one whose birth date nobody can read, and everybody of the demo missing. */
const census = [
  'MRN,Patient Name,DOB,Program,Admission Date,Room',
  '4711,"Quill, Ina",4/12/1987,Residential,1/2/2026,12B',
  '4712,"Featherstonehaugh-Papadopoulos, Maximiliana",2/3/1990,IOP,1/2/2026,',
  '4713,"Small, Kim",2/3/2015,IOP,1/2/2026,',
  '4714,"Rook, Omar",31/31/1990,IOP,1/2/2026,',
].join('\n');
const some = ['as it is', 'loading', 'failed'];

/** Who asks to come, who came, and where their charts are made: by hand, by a file, and one of two. */
export async function lookAtIntake(lookout, page, url) {
  await changeTo(page, url, 'intake@example.org');
  await lookAt(lookout, page, 'clinician inquiries', `${url}/inquiries`);
  await lookAtDialogs(lookout, page, [
    ['record inquiry', `${url}/inquiries`, 'New inquiry'],
    ['log call', `${url}/inquiries`, /^Log a call to /],
    ['move inquiry on', `${url}/inquiries`, /^Move .* on$/],
  ]);
  const [{ node: inquiry }] = (await ask(page, url, called)).inquiries.edges;
  await lookAt(lookout, page, 'clinician chart of an inquiry', `${url}/patients/new?inquiry=${inquiry.id}`, {
    only: ['as it is'],
  });
  await lookAt(lookout, page, 'clinician admissions', `${url}/admissions`);
  const [{ patientId }] = (await ask(page, url, admitted)).openAdmissions.admissions;
  const chart = `${url}/patients/${patientId}`;
  await lookAt(lookout, page, 'clinician admission', `${chart}/admission`);
  await lookAtDialogs(lookout, page, [
    ['describe stay', `${chart}/admission`, /^Change$/],
    ['transfer', `${chart}/admission`, 'Transfer'],
  ]);
  await lookAtPackets(lookout, page, url, chart);
  await lookAtSimilar(lookout, page, url, patientId);
  await lookAtImports(lookout, page, url);
  await changeTo(page, url, 'supervisor@example.org');
  const others = (await ask(page, url, charts)).caseload.edges.map(({ node }) => node.id);
  await lookAt(lookout, page, 'clinician merge', `${chart}/merge`, { only: some });
  const other = others.find((id) => id !== patientId);
  await lookAt(lookout, page, 'clinician merge of two', `${chart}/merge?with=${other}`, {
    only: ['as it is', 'long names'],
  });
}

/** A chart without a packet, and one whose patient began it on the phone. */
async function lookAtPackets(lookout, page, url, chart) {
  await lookAt(lookout, page, 'clinician packet none', `${chart}/packet`, { only: some });
  for (const { node } of (await ask(page, url, charts)).caseload.edges) {
    const { patientPacket } = await ask(page, url, chartOf, { id: node.id });
    if (!patientPacket) continue;
    await lookAt(lookout, page, 'clinician packet', `${url}/patients/${node.id}/packet`, { only: ['as it is'] });
    return;
  }
}

/** Somebody comes who has a chart already. */
async function lookAtSimilar(lookout, page, url, id) {
  const { firstName, lastName, birthDate } = (await ask(page, url, chartOf, { id })).patient;
  await open(page, `${url}/patients/new`);
  await page.getByLabel('First name').fill(firstName);
  await page.getByLabel('Last name').fill(lastName);
  await page.getByLabel('Birth date').fill(birthDate);
  await page.getByLabel('Facility').selectOption({ index: 1 });
  await page.getByLabel('Level of care').selectOption({ index: 1 });
  await page.getByLabel('Alcohol').check();
  await page.getByRole('button', { name: 'Create patient' }).click();
  await page
    .getByRole('alert')
    .filter({ has: page.getByRole('link') })
    .first()
    .waitFor();
  await lookout.look(page, 'clinician similar charts');
}

/** Files of patients, and one of them: read anew where none was. */
async function lookAtImports(lookout, page, url) {
  await open(page, `${url}/patient-imports`);
  if ((await ask(page, url, imported)).patientImports.length === 0) {
    const file = { name: 'census.csv', mimeType: 'text/csv', buffer: Buffer.from(census) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Read file' }).click();
    await page.getByRole('button', { name: 'Carry out' }).waitFor();
  }
  await lookAt(lookout, page, 'clinician imports', `${url}/patient-imports`);
  const [{ id }] = (await ask(page, url, imported)).patientImports;
  const held = `${url}/patient-imports/${id}`;
  await lookAt(lookout, page, 'clinician import', held);
  for (const outcome of ['Refused', 'Missing']) {
    await open(page, held);
    await page.getByRole('tab', { name: new RegExp(`^${outcome}`) }).click();
    await lookout.look(page, `clinician import ${outcome.toLowerCase()}`, { colors: ['light'] });
  }
  await lookAtDialogs(lookout, page, [['carry import out', held, 'Carry out']]);
}
