import { ask, changeTo, lookAt, open, signIn } from './as-staff.mjs';
import { lookAtHours } from './hours.mjs';
import { lookAtIntake } from './intake.mjs';
import { lookAtLeaving } from './leaving.mjs';
import { lookAtPlans } from './plans.mjs';
import { lookAtRoles } from './roles.mjs';
import { lookAtSharing } from './sharing.mjs';

const someone = `query { caseload(first: 50) { edges { node { id displayName activePlanId } } } }`;
const roomsOf = `query { groupSessions(filter: { mine: true }) { edges { node { id groupId status isOpenToMe } } } }`;
const groupsOf = `query { facilityGroups { edges { node { id } } } }`;
const loadsOf = `query { teamOverview { loads { staffMember { id } primaryPatients } } }`;
const plansOf = `query($id: ID!) { patient(id: $id) { plans { id status } } }`;

/** Every page of the clinician app; answers the patient whose phone is looked at next, and their way in. */
export async function lookAtClinician(lookout, page, { staffUrl: url, inboxUrl }) {
  for (const [name, address] of [
    ['sign-in', '/sign-in'],
    ['forgot-password', '/forgot-password'],
    ['reset link expired', '/reset#gone'],
    ['invitation expired', '/invitation#gone'],
  ]) {
    await open(page, `${url}${address}`);
    await lookout.look(page, `clinician ${name}`);
  }
  await signIn(page, `${url}/sign-in`, 'clinician@example.org');
  const { edges } = (await ask(page, url, someone)).caseload;
  const { node: patient } = edges.find(({ node }) => node.activePlanId);
  const { node: planless } = edges.find(({ node }) => !node.activePlanId);
  const chart = `${url}/patients/${patient.id}`;

  await lookAt(lookout, page, 'clinician today', `${url}/`);
  await lookAt(lookout, page, 'clinician caseload', `${url}/patients`);
  await lookAt(lookout, page, 'clinician tasks', `${url}/tasks`);
  await lookAt(lookout, page, 'clinician sessions', `${url}/account/sessions`);
  await lookAt(lookout, page, 'clinician second steps', `${url}/account/security`);
  await lookAtGroups(lookout, page, url);
  await lookAtPlanning(lookout, page, url);
  await lookAt(lookout, page, 'clinician new patient', `${url}/patients/new`, { only: ['as it is', 'failed'] });
  await lookAt(lookout, page, 'clinician chart', chart);
  for (const section of [
    'timeline',
    'contact',
    'meetings',
    'attendance',
    'groups',
    'recovery',
    'plans',
    'follow-ups',
    'check-ins',
  ])
    await lookAt(lookout, page, `clinician ${section}`, `${chart}/${section}`);
  await lookAt(lookout, page, 'clinician plan', `${chart}/plans/${patient.activePlanId}`);
  await lookAtPlans(lookout, page, url, { patientId: patient.id, planId: patient.activePlanId });
  await lookAt(lookout, page, 'clinician chart without plan', `${url}/patients/${planless.id}`, { only: ['as it is'] });
  await lookAt(lookout, page, 'clinician plans none', `${url}/patients/${planless.id}/plans`, { only: ['as it is'] });
  for (const [name, address] of [
    ['nothing found', '/patients?search=zzzz'],
    ['unknown patient', '/patients/00000000-0000-4000-8000-000000000000'],
    ['not found', '/nowhere'],
  ])
    await lookAt(lookout, page, `clinician ${name}`, `${url}${address}`, { only: ['as it is'] });
  await lookAtSearch(lookout, page, chart);
  await lookAt(lookout, page, 'clinician steps', `${url}/steps?fellowship=AA`, {
    only: ['as it is', 'loading', 'failed'],
  });
  await lookAt(lookout, page, 'clinician reported meetings', `${url}/meetings/reported`);
  await lookAtDialogs(lookout, page, url, chart);
  await lookAtBuilder(lookout, page, url, planless.id);
  await lookAtHours(lookout, page, url);
  await lookAtSharing(lookout, page, url);
  await lookAtIntake(lookout, page, url);
  await lookAtRoles(lookout, page, url);
  await lookAtLeaving(lookout, page, url);
  await lookAtInbox(lookout, page, inboxUrl);
}

/** What is to be led, a room before it is started, while it is led and when it is signed, and a group. */
async function lookAtGroups(lookout, page, url) {
  await lookAt(lookout, page, 'clinician groups', `${url}/groups`);
  const sessions = (await ask(page, url, roomsOf)).groupSessions.edges.map(({ node }) => node);
  for (const status of ['PLANNED', 'IN_PROGRESS', 'SIGNED']) {
    const session = sessions.find((each) => each.status === status && each.isOpenToMe);
    if (!session) continue;
    const only = status === 'IN_PROGRESS' ? ['as it is', 'long names', 'loading', 'failed'] : ['as it is'];
    const room = `${url}/groups/sessions/${session.id}`;
    await lookAt(lookout, page, `clinician room ${status.toLowerCase()}`, room, { only });
  }
  await lookAt(lookout, page, 'clinician group', `${url}/groups/${sessions[0].groupId}`);
}

/** What supervisors see of the team, and figures of a period. */
async function lookAtTeam(lookout, page, url) {
  const { loads } = (await ask(page, url, loadsOf)).teamOverview;
  const busy = loads.find(({ primaryPatients }) => primaryPatients > 0).staffMember.id;
  for (const [name, address] of [
    ['cover', '/cover'],
    ['team', '/team'],
    ['patients of a colleague', `/team/${busy}`],
    ['reports', '/reports'],
    ['teds records', '/reports/teds'],
  ])
    await lookAt(lookout, page, `clinician ${name}`, `${url}${address}`);
}

/** What planners see: every group, the form of a new one and of a change, single sessions and members, calendars. */
async function lookAtPlanning(lookout, page, url) {
  await changeTo(page, url, 'supervisor@example.org');
  await lookAtTeam(lookout, page, url);
  const [group] = (await ask(page, url, groupsOf)).facilityGroups.edges.map(({ node }) => node);
  await lookAt(lookout, page, 'clinician all groups', `${url}/groups/all?ended=yes`);
  await lookAt(lookout, page, 'clinician new group', `${url}/groups/new`, { only: ['as it is', 'failed', 'loading'] });
  await lookAt(lookout, page, 'clinician change of a group', `${url}/groups/${group.id}/plan`, { only: ['as it is'] });
  await lookAt(lookout, page, 'clinician calendars', `${url}/groups/calendars`);
  await lookAt(lookout, page, 'clinician group of a planner', `${url}/groups/${group.id}`, { only: ['as it is'] });
  for (const [name, button, item] of [
    ['end group', 'End the group'],
    ['add member', 'Add a member'],
    ['take off', /^Take .* off the group$/],
    ['add session', 'Add a session'],
    ['move session', /^More for /, 'Move or change once'],
    ['leave session out', /^More for /, 'Leave out'],
  ]) {
    await open(page, `${url}/groups/${group.id}`);
    await page.getByRole('button', { name: button }).first().click();
    if (item) await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog').waitFor();
    await lookout.look(page, `clinician dialog ${name}`);
  }
  await changeTo(page, url, 'clinician@example.org');
}

/** Meetings by distance: from the facility, from a ZIP code, and from one that is nowhere. */
async function lookAtSearch(lookout, page, chart) {
  await lookAt(lookout, page, 'clinician meetings near the facility', `${chart}/meetings?miles=5`, {
    only: ['as it is', 'long names'],
  });
  await lookAt(lookout, page, 'clinician meetings of the week', `${chart}/meetings?view=week`, {
    only: ['as it is', 'long names', 'empty'],
  });
  await open(page, `${chart}/meetings`);
  const zip = page.getByLabel('From which ZIP code');
  await zip.fill('61751');
  await page
    .getByText(/in a straight line/)
    .first()
    .waitFor();
  await lookout.look(page, 'clinician meetings near a ZIP code');
  await zip.fill('00000');
  await page.locator('[aria-invalid="true"]').waitFor();
  await lookout.look(page, 'clinician meetings near nowhere');
}

async function lookAtDialogs(lookout, page, url, chart) {
  await open(page, `${url}/`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await lookout.look(page, 'clinician keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Account of / }).click();
  await lookout.look(page, 'clinician account menu');
  for (const [name, address, button] of [
    ['new task', `${url}/tasks`, 'New task'],
    ['complete task', `${url}/tasks`, 'Complete'],
    ['add contact', `${chart}/contact`, 'Add contact'],
    ['person', `${chart}/contact`, 'Edit'],
    ['assign recovery task', `${chart}/recovery`, 'Assign a task'],
    ['record lapse', `${chart}/recovery`, 'Record a lapse'],
    ['record check-in', `${chart}/check-ins`, 'Record a check-in'],
    ['task of a signal', `${url}/`, /^Add task: /],
    ['put off a signal', `${url}/`, /^Put off: /],
  ]) {
    await open(page, address);
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog').waitFor();
    await lookout.look(page, `clinician dialog ${name}`);
  }
}

async function lookAtBuilder(lookout, page, url, patientId) {
  const { patient } = await ask(page, url, plansOf, { id: patientId });
  const draft = patient.plans.find(({ status }) => status === 'DRAFT');
  const start = `mutation($input: StartPlanInput!) { startPlan(input: $input) { id } }`;
  const id =
    draft?.id ?? (await ask(page, url, start, { input: { patientId, templateCode: 'alcohol-use' } })).startPlan.id;
  await open(page, `${url}/patients/${patientId}/plans/${id}`);
  await lookout.look(page, 'clinician builder');
  await page.getByRole('button', { name: 'Sign the plan' }).click();
  await page.getByRole('dialog').locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await lookout.look(page, 'clinician dialog activate');
}

async function lookAtInbox(lookout, page, inboxUrl) {
  await page.goto(inboxUrl);
  await page.locator('h1').first().waitFor();
  await lookout.look(page, 'inbox');
}
