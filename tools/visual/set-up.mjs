import { randomUUID } from 'node:crypto';
import { ask, lookAt, open, signIn } from './as-staff.mjs';

const mine = `query { caseload(first: 100) { edges { node { id } } } }`;
const rush = `mutation($input: OpenEmergencyInput!) { openEmergency(input: $input) }`;
const report = `mutation($input: ReportPrivacyIncidentInput!) { reportPrivacyIncident(input: $input) { id } }`;
const addPath = `mutation($input: AddOwnPathInput!) { addOwnPath(input: $input) { id } }`;
const addTask = `mutation($input: AddTaskTemplateInput!) { addTaskTemplate(input: $input) { id } }`;
const begin = `mutation { beginPacketForm(input: {}) { form { id } } }`;
const there = `query { ownPaths { id } taskTemplates { id } packetForms { id publishedAt } privacyIncidents { id }
  followUpProgrammes { code } facilities { id } }`;
/** Of pages that are nothing but a form. */
const form = { only: ['as it is', 'loading', 'failed'] };

/** Makes one of each thing that has a page of its own, unless there is one; answers what there is then. */
async function furnish(page, url) {
  const before = await ask(page, url, there);
  if (before.ownPaths.length === 0)
    await ask(page, url, addPath, {
      input: {
        ...{ name: 'Evening walk and talk', isTwelveStep: false, website: 'https://walk.example.org' },
        meetingTypes: [{ code: 'WALK', en: 'Outdoors, on foot', es: 'Al aire libre, a pie' }],
      },
    });
  if (before.taskTemplates.length === 0)
    await ask(page, url, addTask, {
      input: { kind: 'READING', title: 'Read one page of a book that helps', spanishTitle: 'Leer una página' },
    });
  if (!before.packetForms.some(({ publishedAt }) => !publishedAt)) await ask(page, url, begin);
  if (before.privacyIncidents.length === 0)
    await ask(page, url, report, {
      input: {
        ...{
          submitId: randomUUID(),
          discoveredOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
          peopleAffected: 2,
        },
        whatHappened: 'A roster was left on the printer of the front desk overnight.',
      },
    });
  return ask(page, url, there);
}

/** What an owner sets up beside the directory: words and look, packet, coverage, paths, tasks, admissions, programmes. */
export async function lookAtSetUp(lookout, page, url, staffUrl) {
  const made = await furnish(page, staffUrl);
  const draft = made.packetForms.find(({ publishedAt }) => !publishedAt);
  for (const area of ['organization/packet', 'follow-ups', 'incidents'])
    await lookAt(lookout, page, `admin ${area}`, `${url}/${area}`);
  for (const [name, address] of [
    ['texts', 'organization/texts'],
    ['branding', 'organization/branding'],
    ['minors', 'organization/minors'],
    ['packet form', `organization/packet/${draft.id}`],
    ['own path', `directory/paths/${made.ownPaths[0].id}`],
    ['task template', `directory/tasks/${made.taskTemplates[0].id}`],
    ['admissions', 'admissions'],
    ['new programme', 'follow-ups/new'],
    ['programme', `follow-ups/${made.followUpProgrammes[0].code}`],
    ['record export', 'record-export'],
  ])
    await lookAt(lookout, page, `admin ${name}`, `${url}/${address}`, form);
  await lookAt(lookout, page, 'admin on call', `${url}/facilities/${made.facilities[0].id}/on-call`);
  for (const [name, address, button] of [
    ['report incident', 'incidents', /^Report/],
    ['decide incident', 'incidents', /^Decide/],
    ['add shift', `facilities/${made.facilities[0].id}/on-call`, /^Add/],
  ]) {
    await open(page, `${url}/${address}`);
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog').waitFor();
    await lookout.look(page, `admin dialog ${name}`);
  }
}

/** A chart that a clinician opened in an emergency, as the supervisor reviews it. */
export async function lookAtEmergencies(lookout, page, url, staffUrl) {
  const idsOf = async (email) => {
    await page.context().clearCookies();
    await signIn(page, `${url}/sign-in`, email);
    return (await ask(page, staffUrl, mine)).caseload.edges.map(({ node }) => node.id);
  };
  const all = await idsOf('supervisor@example.org');
  const hers = await idsOf('clinician@example.org');
  const patientId = all.find((id) => !hers.includes(id));
  await ask(page, staffUrl, rush, {
    input: {
      ...{ patientId, discloserName: 'Maya Okafor', nature: 'Found unconscious in the hall, breathing slowly' },
      ...{ recipientName: 'Dr. Imani Okoro', recipientAffiliation: 'County Hospital, emergency department' },
    },
  }).catch(() => undefined); // It is open to her since an earlier tour.
  await page.context().clearCookies();
  await signIn(page, `${url}/sign-in`, 'supervisor@example.org');
  await lookAt(lookout, page, 'admin emergencies', `${url}/emergencies`);
  await open(page, `${url}/emergencies`);
  await page.getByRole('button', { name: 'Review', exact: true }).first().click();
  await page.getByRole('dialog').waitFor();
  await lookout.look(page, 'admin dialog review emergency');
}
