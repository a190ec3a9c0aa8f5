import { randomUUID } from 'node:crypto';
import { ask, changeTo, lookAt, open } from './as-staff.mjs';

const own = `query { ownPlanTemplates { id } }`;
const add = `mutation($input: AddPlanTemplateInput!) { addPlanTemplate(input: $input) { id } }`;
const documents = `query($id: ID!) { patient(id: $id) { careDocuments { id kind status } } }`;
const begin = `mutation($input: StartCareDocumentInput!) { startCareDocument(input: $input) { id } }`;
const start = `mutation($input: StartPlanInput!) { startPlan(input: $input) { id } }`;
const versions = `query($id: ID!) { patient(id: $id) { plans { id status } } }`;

/** What stands beside the builder: templates, other documents, facilitation, the difference, and the ways to end or keep a plan. */
export async function lookAtPlans(lookout, page, url, { patientId, planId }) {
  const chart = `${url}/patients/${patientId}`;
  await changeTo(page, url, 'supervisor@example.org');
  const { ownPlanTemplates } = await ask(page, url, own);
  if (ownPlanTemplates.length === 0)
    await ask(page, url, add, {
      input: { submitId: randomUUID(), name: 'Our plan for opioid use', fromCode: 'opioid-use' },
    });
  const [template] = (await ask(page, url, own)).ownPlanTemplates;
  await lookAt(lookout, page, 'clinician plan templates', `${url}/plan-templates`);
  await lookAt(lookout, page, 'clinician plan template', `${url}/plan-templates/${template.id}`, {
    only: ['as it is'],
  });
  await changeTo(page, url, 'clinician@example.org');

  for (const kind of ['CRISIS_SAFETY', 'CONTINUING_CARE']) {
    const { careDocuments } = (await ask(page, url, documents, { id: patientId })).patient;
    const id =
      careDocuments.find((each) => each.kind === kind && each.status === 'DRAFT')?.id ??
      (await ask(page, url, begin, { input: { patientId, kind } })).startCareDocument.id;
    await lookAt(lookout, page, `clinician ${kind.toLowerCase()}`, `${chart}/plans/documents/${id}`, {
      only: ['as it is'],
    });
  }
  await lookAt(lookout, page, 'clinician plan on paper', `${chart}/plans/${planId}/paper`, { only: ['as it is'] });
  await lookAt(lookout, page, 'clinician facilitation', `${chart}/plans/facilitation`, {
    only: ['as it is', 'failed'],
  });
  await lookAt(lookout, page, 'clinician discharge', `${chart}/discharge`, { only: ['as it is', 'failed'] });
  for (const [name, address, button] of [
    ['log facilitation', `${chart}/plans/facilitation`, 'Log a session'],
    ['review plan', `${chart}/plans/${planId}`, 'Reviewed, it stays'],
    ['close plan', `${chart}/plans/${planId}`, 'Close the plan'],
    ['change level', `${chart}/contact`, 'Change level of care'],
  ]) {
    await open(page, address);
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
    await lookout.look(page, `clinician dialog ${name}`);
  }
  const { plans } = (await ask(page, url, versions, { id: patientId })).patient;
  const draft =
    plans.find(({ status }) => status === 'DRAFT')?.id ??
    (await ask(page, url, start, { input: { patientId } })).startPlan.id;
  await lookAt(lookout, page, 'clinician difference', `${chart}/plans/${draft}/difference`, { only: ['as it is'] });
  await open(page, `${chart}/plans/${draft}`);
  const strategies = page.getByRole('region', { name: 'Coping strategies' });
  await strategies.getByRole('button', { name: 'Take over a line' }).click();
  await page.getByRole('menuitem').first().waitFor();
  await lookout.look(page, 'clinician lines to take over');
}
