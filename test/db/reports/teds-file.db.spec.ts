import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { MeetingProgressService } from '@stepwell/domain/recovery/meeting-progress.service';
import { ReleaseTedsFile } from '@stepwell/domain/reports/release-teds-file';
import { TedsService } from '@stepwell/domain/reports/teds.service';
import { DischargeCodes } from '@stepwell/domain/transitions/discharge-codes.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { careEntities } from '@stepwell/test/support/care-services';
import { disclosureEntities, disclosureServices } from '@stepwell/test/support/disclosure-services';

const january = { from: '2026-01-01', until: '2026-01-31' };

describe('the file of TEDS records', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let supervisor: StaffContext;
  let releasing: ReleaseTedsFile;
  let patients: BuiltPatient[];

  beforeAll(async () => {
    host = await openTestHost([...new Set([...careEntities, ...disclosureEntities])]);
    const teds = new TedsService(new MeetingProgressService(), new DischargeCodes());
    releasing = new ReleaseTedsFile(host.database, teds, disclosureServices(host.database).gate);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    patients = [];
    for (const lastName of ['Whitfield', 'Okafor'])
      patients.push(
        await buildPatient(host, organization, { lastName, admittedOn: '2026-01-10', dischargedOn: '2026-01-20' }),
      );
  });

  const release = (overrides: object = {}, as = supervisor) =>
    releasing.run(as, {
      ...{ submitId: randomUUID(), kind: 'discharge', ...january },
      ...{ recipient: 'State agency', authority: 'Block grant agreement 2026', ...overrides },
    });
  const accounts = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<Record<string, unknown>>(
        `select patient_id as "patientId", basis, recipient_name as "recipientName", authority, categories, words
         from disclosures where organization_id = $1`,
        [organization.id],
      ),
    );

  it('holds a line for each stay and no name, and stands in the account of every patient', async () => {
    const { fileName, content, recordCount, refusedCount } = await release();
    expect([fileName, recordCount, refusedCount]).toEqual(['teds-discharge-2026-01-01-2026-01-31.csv', 2, 0]);
    const [head, ...lines] = content.trim().split('\r\n');
    expect(head).toContain('STAY,FACILITY,DATE,REASON,SERVICES_D');
    expect(head).toContain('EMPLOY_D');
    expect(lines.map((line) => line.split(',')[0]).sort()).toEqual(patients.map(({ episodeId }) => episodeId).sort());
    for (const { id, lastName } of patients) {
      expect(content).not.toContain(lastName);
      expect(content).not.toContain(id);
    }
    expect(await accounts()).toHaveLength(2);
    expect(await accounts()).toContainEqual({
      ...{ patientId: patients[0]!.id, basis: 'audit_evaluation', recipientName: 'State agency' },
      ...{ authority: 'Block grant agreement 2026', words: 'TEDS, discharge records from 2026-01-01 to 2026-01-31' },
      categories: ['presence', 'attendance', 'diagnosis', 'discharge'],
    });
  });

  it('sent again with the same form says the same and writes nothing more; another agency is another form', async () => {
    const submitId = randomUUID();
    const first = await release({ submitId });
    expect((await release({ submitId })).content).toBe(first.content);
    expect(await accounts()).toHaveLength(2);
    await expect(release({ submitId, recipient: 'Somebody else' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('disarms what a spreadsheet would run', async () => {
    await host.database.write(organization.system, (tx) =>
      tx.query(`update facilities set name = '=cmd()' where organization_id = $1`, [organization.id]),
    );
    expect((await release()).content).toContain(",'=cmd(),2026-01-20,");
  });

  it.each([
    ['recipient', { recipient: ' ' }],
    ['authority', { authority: '' }],
    ['until', { from: '2025-01-01', until: '2025-01-31' }],
  ])('needs %s', async (field, overrides) => {
    await expect(release(overrides)).rejects.toMatchObject({ code: 'BAD_INPUT', field: `input.${field}` });
    expect(await accounts()).toEqual([]);
  });

  it('is for whoever may make disclosures and sees the team, and reaches no other organization', async () => {
    const [nurse, administrator] = await Promise.all([
      buildStaff(host, organization.id, ['nurse']),
      buildStaff(host, organization.id, ['admin']),
    ]);
    for (const as of [nurse, administrator]) await expect(release({}, as)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const away = await buildOrganization(host);
    const theirs = await buildStaff(host, away.id, ['clinical_supervisor']);
    await expect(release({}, theirs)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await accounts()).toEqual([]);
  });
});
