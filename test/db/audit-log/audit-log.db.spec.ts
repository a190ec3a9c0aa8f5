import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { AuditLogService } from '@stepwell/domain/audit-log/audit-log.service';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';

describe('audit log', () => {
  const service = new AuditLogService();
  let host: TestHost;
  let organization: BuiltOrganization;
  let auditor: StaffContext;
  let clinician: StaffContext;
  let patient: BuiltPatient;

  beforeAll(async () => {
    host = await openTestHost();
    organization = await buildOrganization(host);
    auditor = await buildStaff(host, organization.id, ['auditor']);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo' });
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    const elsewhere = await buildOrganization(host);
    await buildPatient(host, elsewhere);
    const look = (ctx: Parameters<TestHost['database']['read']>[0], operation: string) =>
      host.database.read({ ...ctx, operation }, async (tx) => tx.saw(patient.id));
    for (let times = 1; times <= 5; times += 1) await look(clinician, `look-${times}`);
    await look(patient.self, 'own-look');
    await host.database.noteRefusal({ ...clinician, operation: 'tried' });
  });

  afterAll(() => host.close());

  const page = (
    ctx: StaffContext,
    args: { first: number; after?: string | null } = { first: 100 },
    patientId: Id | null = null,
  ) => host.database.read(ctx, (tx) => service.page(tx, args, patientId));

  it('tells the auditor who did what, newest first, naming staff and never a patient', async () => {
    const { edges } = await page(auditor);
    const [refused, own, look] = edges.map((edge) => edge.node);
    expect(refused).toMatchObject({ action: 'tried', actorName: 'Cleo', outcome: 'refused', patientIds: [] });
    expect(own).toMatchObject({
      action: 'own-look',
      actorName: 'Patient',
      outcome: 'allowed',
      patientIds: [patient.id],
    });
    expect(look).toMatchObject({ action: 'look-5', actorName: 'Cleo', requestId: clinician.requestId });
    expect(edges.some((edge) => edge.node.actorName === 'System')).toBe(true);
    expect(look!.at).toBeInstanceOf(Date);
  });

  it('pages through every row once', async () => {
    const whole = (await page(auditor)).edges.map((edge) => edge.node.id);
    const seen: Id[] = [];
    let after: string | null | undefined = null;
    do {
      const one = await page(auditor, { first: 3, after });
      seen.push(...one.edges.map((edge) => edge.node.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(whole);
  });

  it('narrows to one patient, and notes that their history was looked at', async () => {
    const before = (await page(auditor, { first: 100 }, patient.id)).edges.map((edge) => edge.node.action);
    expect(before).toEqual(expect.arrayContaining(['look-1', 'look-5', 'own-look']));
    expect(before).not.toContain('tried');
    const [newest] = (await page(auditor, { first: 1 }, patient.id)).edges;
    expect(newest!.node).toMatchObject({
      actorName: expect.stringMatching(/^auditor /) as string,
      patientIds: [patient.id],
    });
  });

  it('is for the auditor only', async () => {
    for (const role of ['owner', 'clinical_supervisor', 'clinician'] as const) {
      const staff = await buildStaff(host, organization.id, [role]);
      await expect(page(staff)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it('refuses cursors and ids that are none', async () => {
    const after = Buffer.from(JSON.stringify(['x'])).toString('base64url');
    await expect(page(auditor, { first: 5, after })).rejects.toMatchObject({ field: 'after' });
    await expect(page(auditor, { first: 5 }, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
