import type { StaffContext } from '@stepwell/kernel/context';
import { PlanPhraseBook } from '@stepwell/domain/plans/plan-phrases.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';

describe('lines that were written before', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  const verbs = planServices();
  const phrases = new PlanPhraseBook(verbs.patients, verbs.library);

  beforeAll(async () => {
    host = await openTestHost(planEntities);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
  });
  afterAll(() => host.close());

  const of = (ctx: StaffContext = clinician) => host.database.read(ctx, (tx) => phrases.of(tx, patient.id));

  it('come once each, as they stood last, the newest version first', async () => {
    const say = (...texts: string[]) => planContent({ motivations: texts.map((text, at) => ({ id: `m${at}`, text })) });
    await buildPlan(host, patient, clinician, { number: 1, status: 'superseded', content: say('My son', 'Work', '') });
    await buildPlan(host, patient, clinician, { number: 2, content: say('MY SON ', 'Sleep') });
    const { earlier, templates } = await of();
    expect(earlier.motivations.map(({ text }) => text)).toEqual(['MY SON ', 'Sleep', 'Work']);
    expect(earlier.copingStrategies).toHaveLength(1);
    expect(templates.motivations).toEqual([]);
    expect(templates.highRiskSituations.length).toBeGreaterThan(10);
  });

  it('are not told to whom the patient is not theirs', async () => {
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    await expect(of(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
