import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Role } from '@stepwell/kernel/permissions';
import { importsWorker } from '@stepwell/domain/imports/imports.worker';
import { organizationsStaff } from '@stepwell/domain/organizations/organizations.staff';
import { patientsStaff } from '@stepwell/domain/patients/patients.staff';
import { ProgrammePlaces } from '@stepwell/domain/patients/programme-places.entity';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildContact, buildPatient } from '@stepwell/test/support/build-patient';
import { importServices } from '@stepwell/test/support/import-services';
import { startStaffApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

interface Row {
  id: Id;
  number: number;
  outcome: string;
  reason: string | null;
  name: string | null;
  matches: { id: Id; reasons: string[] }[];
  differences: { field: string; ours: string | null; theirs: string; isAccepted: boolean }[];
  decision: string | null;
  patientId: Id | null;
  isDone: boolean;
}
interface Import {
  id: Id;
  status: string;
  fault: string | null;
  takenBeforeAt: string | null;
  counts: { outcome: string; reason: string | null; count: number; done: number }[];
}

const importFields = '{ id status fault takenBeforeAt counts { outcome reason count done } }';
const rowFields = `{ id number outcome reason name matches { id reasons } differences { field ours theirs isAccepted }
  decision patientId isDone }`;
const one = `query($id: ID!) { got: patientImport(id: $id) ${importFields} }`;
const rowsOf = `query($importId: ID!, $outcome: ImportRowOutcome) { got: patientImportRows(importId: $importId, outcome: $outcome, first: 20) {
  totalCount edges { node ${rowFields} } } }`;
const decide = `mutation($input: DecideImportRowInput!) { got: decideImportRow(input: $input) ${rowFields} }`;
const commit = `mutation($input: PatientImportInput!) { got: commitPatientImport(input: $input) ${importFields} }`;
const discard = `mutation($input: PatientImportInput!) { got: discardPatientImport(input: $input) ${importFields} }`;

const head = 'MRN,First Name,Last Name,DOB,Facility,Level of Care,Admission Date,Discharge Date,Phone,Room';

describe('files of patients', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let coordinator: StaffContext;
  const cookies = new Map<StaffContext, string>();

  beforeAll(async () => {
    host = await openTestHost([...importsWorker.entities, ...patientsStaff.entities, ...organizationsStaff.entities]);
    api = await startStaffApi(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    coordinator = await member('intake_coordinator');
  });

  async function member(...roles: Role[]): Promise<StaffContext> {
    const built = await buildStaff(host, organization.id, roles);
    cookies.set(built, await api.cookieFor(built));
    return built;
  }
  const answer = (document: string, variables: object, as = coordinator) =>
    api.graphql(document, variables, cookies.get(as));
  async function got<Result>(document: string, variables: object): Promise<Result> {
    const { body } = await answer(document, variables);
    expect(body.errors).toBeUndefined();
    return body.data!['got'] as Result;
  }
  const codeOf = async (document: string, variables: object, as = coordinator) =>
    (await answer(document, variables, as)).body.errors?.[0]?.extensions['code'];

  async function upload(content: string | Buffer, more: Record<string, string> = {}, as = coordinator) {
    const query = new URLSearchParams({
      kind: 'census',
      facilityId: organization.facility.id,
      levelOfCare: 'residential',
      admittedOn: '2026-01-05',
      fileName: 'census.csv',
      ...more,
    });
    const response = await api.send(`/imports/patients?${query.toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: content as string,
      cookie: cookies.get(as)!,
    });
    return {
      status: response.status,
      body: (await response.json()) as { importId?: Id; error?: { code: string; field?: string } },
    };
  }
  /** Uploads a file and reads it, as the worker does. */
  async function read(content: string | Buffer, more: Record<string, string> = {}): Promise<Id> {
    const { status, body } = await upload(content, more);
    expect(status).toBe(202);
    await importServices(host.database).reading.run(organization.system, body.importId!);
    return body.importId!;
  }
  const census = (...lines: string[]): string => [head, ...lines].join('\n');
  const rows = async (importId: Id, outcome: string | null = null): Promise<Row[]> =>
    (await got<{ edges: { node: Row }[] }>(rowsOf, { importId, outcome })).edges.map(({ node }) => node);
  const shown = (id: Id) => got<Import>(one, { id });
  async function carryOut(importId: Id): Promise<Import> {
    await got(commit, { input: { importId } });
    await importServices(host.database).committing.run(organization.system, importId);
    return shown(importId);
  }
  const charts = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<Record<string, string | null>>(
        `select p.id, p.first_name, p.last_name, p.birth_date::text, p.version, e.level_of_care, e.admitted_on::text,
           e.discharged_on::text, array_to_string(array(select i.system || ' ' || i.value from patient_identifiers i
             where i.organization_id = p.organization_id and i.patient_id = p.id order by 1), ',') as numbers,
           (select string_agg(c.address, ',') from patient_contacts c where c.organization_id = p.organization_id
              and c.patient_id = p.id) as contacts
         from patients p join episodes_of_care e on e.organization_id = p.organization_id and e.patient_id = p.id
         where p.organization_id = $1 order by p.last_name, p.first_name`,
        [organization.id],
      ),
    );

  const lines = [
    '1,Ana,Abel,4/12/1987,,Residential,1/2/2026,,312-555-0101,12B',
    '2,Ben,Brown,1990-02-03,,IOP,,,,',
    '3,Cleo,Child,2012-02-03,,IOP,,,,',
    '4,Dan,Dane,1990-02-03,Elsewhere,IOP,,,,',
    '5,Eve,Earl,1990-02-03,,IOP,2025-11-01,2026-01-01,,',
  ];

  it('admits who is new, once, and says why others are not', async () => {
    const importId = await read(census(...lines));
    expect((await rows(importId)).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['READY', null],
      ['READY', null],
      ['REFUSED', 'under_18'],
      ['HELD', 'facility_unknown'],
      ['HELD', 'left_already'],
    ]);
    expect(await charts()).toEqual([]);
    expect((await carryOut(importId)).status).toBe('FINISHED');
    const after = await charts();
    expect(after).toMatchObject([
      {
        ...{ first_name: 'Ana', birth_date: '1987-04-12', level_of_care: 'residential', admitted_on: '2026-01-02' },
        ...{ numbers: 'mrn 1', contacts: '+13125550101', discharged_on: null },
      },
      { first_name: 'Ben', level_of_care: 'intensive_outpatient', admitted_on: '2026-01-05', numbers: 'mrn 2' },
    ]);
    // A second click, and a job that is carried twice.
    await carryOut(importId);
    await importServices(host.database).committing.run(organization.system, importId);
    expect(await charts()).toEqual(after);
  });

  it('changes nothing when the same file comes again, and says that it came before', async () => {
    const first = await read(census(...lines));
    await carryOut(first);
    const before = await charts();
    const again = await read(census(...lines));
    expect((await shown(again)).takenBeforeAt).not.toBeNull();
    expect((await rows(again)).map(({ outcome }) => outcome)).toEqual(['SAME', 'SAME', 'REFUSED', 'HELD', 'HELD']);
    const ended = await carryOut(again);
    expect(ended.counts.reduce((sum, { done }) => sum + done, 0)).toBe(0);
    expect(await charts()).toEqual(before);
  });

  it('writes only the differences that a person took, and only while the chart says what was seen', async () => {
    await carryOut(await read(census(...lines)));
    const changed = census('1,Anna,Abel,4/13/1987,,,1/2/2026,,312-555-0102,', lines[1]!);
    const importId = await read(changed);
    const [row] = await rows(importId, 'CHANGED');
    expect(row!.differences).toEqual([
      { field: 'firstName', ours: 'Ana', theirs: 'Anna', isAccepted: false },
      { field: 'birthDate', ours: '1987-04-12', theirs: '1987-04-13', isAccepted: false },
      { field: 'phone', ours: '+13125550101', theirs: '+13125550102', isAccepted: false },
    ]);
    expect(await codeOf(decide, { input: { rowId: row!.id, accepted: ['email'] } })).toBe('BAD_INPUT');
    expect(await codeOf(decide, { input: { rowId: row!.id, decision: 'ANOTHER' } })).toBe('BAD_INPUT');
    await got(decide, { input: { rowId: row!.id, accepted: ['firstName', 'phone'] } });
    const kept = await read(changed);
    await carryOut(importId);
    expect((await charts())[0]).toMatchObject({
      ...{ first_name: 'Anna', birth_date: '1987-04-12', contacts: '+13125550101,+13125550102' },
    });
    // The other reading saw another first name: it writes nothing.
    const [seen] = await rows(kept, 'CHANGED');
    await got(decide, { input: { rowId: seen!.id, accepted: ['firstName'] } });
    await carryOut(kept);
    expect((await rows(kept))[0]).toMatchObject({ outcome: 'HELD', reason: 'changed_meanwhile', isDone: false });
    expect((await charts())[0]).toMatchObject({ version: 2 });
  });

  it('asks who it is where somebody alike has a chart, and does nothing without a word', async () => {
    const known = await buildPatient(host, organization, {
      firstName: 'Ana',
      lastName: 'Abel',
      birthDate: '1987-04-21',
    });
    const other = await buildPatient(host, organization, { firstName: 'Q', lastName: 'Zed', birthDate: '1990-02-03' });
    await buildContact(host, other, { kind: 'phone', address: '+13125550199' });
    const file = census(lines[0]!, '2,Ben,Brown,1990-02-03,,IOP,,,(312) 555-0199,');
    const importId = await read(file);
    const found = await rows(importId, 'DUPLICATE');
    expect(found.map(({ matches }) => matches)).toEqual([
      [{ id: known.id, reasons: ['SAME_NAME', 'SIMILAR_BIRTH_DATE'] }],
      [{ id: other.id, reasons: ['SAME_BIRTH_DATE', 'SAME_PHONE'] }],
    ]);
    await carryOut(importId);
    expect(await charts()).toHaveLength(2);

    const again = await read(file);
    const [ana, ben] = await rows(again, 'DUPLICATE');
    expect(await codeOf(decide, { input: { rowId: ana!.id, decision: 'SAME', patientId: other.id } })).toBe(
      'BAD_INPUT',
    );
    await got(decide, { input: { rowId: ana!.id, decision: 'SAME', patientId: known.id } });
    await got(decide, { input: { rowId: ben!.id, decision: 'ANOTHER' } });
    await carryOut(again);
    expect((await charts()).map(({ first_name, numbers }) => [first_name, numbers])).toEqual([
      ['Ana', 'mrn 1'],
      ['Ben', 'mrn 2'],
      ['Q', ''],
    ]);
    expect(await codeOf(decide, { input: { rowId: ben!.id, decision: 'SKIP' } })).toBe('CONFLICT');
  });

  it('makes one chart where two rows of a file are alike', async () => {
    const importId = await read(census(lines[0]!, lines[0]!.replace('1,', '9,')));
    await carryOut(importId);
    expect(await charts()).toHaveLength(1);
    expect((await rows(importId)).map(({ outcome, isDone }) => [outcome, isDone])).toEqual([
      ['READY', true],
      ['DUPLICATE', false],
    ]);
  });

  it('lists who is missing in a census, and discharges nobody', async () => {
    await carryOut(await read(census(...lines)));
    const importId = await read(census(lines[1]!));
    const [missing] = await rows(importId, 'MISSING');
    expect(missing).toMatchObject({ name: 'Ana Abel', decision: null });
    await got(decide, { input: { rowId: missing!.id, decision: 'LEFT' } });
    await carryOut(importId);
    expect(await got<Row>(decide, { input: { rowId: missing!.id, decision: 'STILL_HERE' } })).toMatchObject({
      decision: 'STILL_HERE',
    });
    expect((await charts()).every(({ discharged_on }) => discharged_on === null)).toBe(true);
    // Whose row can't be read stands in the file all the same.
    const unread = await read(census(lines[0]!.replace('4/12/1987', 'soon'), lines[1]!));
    expect((await rows(unread)).map(({ outcome }) => outcome)).toEqual(['REFUSED', 'SAME']);
  });

  it.each([
    ['discharge_to_enter', '1,Ana,Abel,4/12/1987,,,1/2/2026,1/4/2026,,'],
    ['admission_date_differs', '1,Ana,Abel,4/12/1987,,,1/3/2026,,,'],
    ['facility_unknown', '1,Ana,Abel,4/12/1987,Nowhere,,1/2/2026,,,'],
  ])('holds what belongs into the chart: %s', async (reason, line) => {
    await carryOut(await read(census(lines[0]!)));
    const importId = await read(census(line));
    expect((await rows(importId))[0]).toMatchObject({ outcome: 'HELD', reason });
    await carryOut(importId);
    expect((await charts())[0]).toMatchObject({ discharged_on: null, admitted_on: '2026-01-02', version: 1 });
  });

  it('puts people into programmes of the facility, and holds who names another one or finds no place', async () => {
    const owner = await member('owner');
    await host.database.write(owner, (tx) =>
      tx.repo(ProgrammePlaces).insert({
        ...{ facilityId: organization.facility.id, levelOfCare: 'detox', track: 'Sunrise' },
        ...{ places: 1, changedById: owner.actorId },
      }),
    );
    const file = ['Ana,Abel,sunrise', 'Ben,Brook,Sunset', 'Cy,Cole,IOP', 'Di,Dorn,Sunrise'].map(
      (who, at) => `${at},${who},4/12/198${at}`,
    );
    const importId = await read(['MRN,First Name,Last Name,Program,DOB', ...file].join('\n'));
    expect((await rows(importId)).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['READY', null],
      ['HELD', 'programme_unknown'],
      ['READY', null],
      ['READY', null],
    ]);
    await carryOut(importId);
    expect((await rows(importId))[3]).toMatchObject({ outcome: 'HELD', reason: 'programme_full', patientId: null });
    const stays = await host.database.read(organization.system, (tx) =>
      tx.query('select level_of_care, track from episodes_of_care where organization_id = $1 order by track', [
        organization.id,
      ]),
    );
    expect(stays).toEqual([
      { level_of_care: 'detox', track: 'Sunrise' },
      { level_of_care: 'intensive_outpatient', track: null },
    ]);
  });

  it('takes FHIR the same way, by the numbers of its own system', async () => {
    const patient = {
      ...{ resourceType: 'Patient', id: 'p1', birthDate: '1987-04-12', name: [{ family: 'Abel', given: ['Ana'] }] },
      identifier: [
        { type: { coding: [{ code: 'SS' }] }, system: 'http://hl7.org/fhir/sid/us-ssn', value: '999-12-3456' },
        { type: { coding: [{ code: 'MR' }] }, system: 'urn:ehr', value: '7' },
      ],
    };
    const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: patient }] });
    const importId = await read(bundle, { kind: 'fhir' });
    await carryOut(importId);
    expect(await charts()).toMatchObject([{ first_name: 'Ana', numbers: 'urn:ehr 7', admitted_on: '2026-01-05' }]);
    const again = await read(JSON.stringify(patient), { kind: 'fhir' });
    expect((await rows(again)).map(({ outcome }) => outcome)).toEqual(['SAME']);
  });

  it('says what is wrong with a whole file, keeps nothing of it, and is read again from the start after a break', async () => {
    const broken = await read('<html>');
    expect(await shown(broken)).toMatchObject({ status: 'FAILED', fault: 'web_page', counts: [] });
    expect(await codeOf(commit, { input: { importId: broken } })).toBe('CONFLICT');
    const { body } = await upload(census(...lines));
    const { reading } = importServices(host.database);
    await reading.run(organization.system, body.importId!);
    await reading.run(organization.system, body.importId!);
    expect(await rows(body.importId!)).toHaveLength(5);
    const kept = await host.database.read(organization.system, (tx) =>
      tx.query('select id from patient_import_parts where organization_id = $1', [organization.id]),
    );
    expect(kept).toEqual([]);
  });

  it('forgets a file that is put aside', async () => {
    const importId = await read(census(...lines));
    expect(await got<Import>(discard, { input: { importId } })).toMatchObject({ status: 'DISCARDED', counts: [] });
    expect(await codeOf(commit, { input: { importId } })).toBe('CONFLICT');
    expect(await charts()).toEqual([]);
  });

  it('refuses whoever does not see the whole organization, and settings that make no sense', async () => {
    const mixed = await member('intake_coordinator', 'clinician');
    for (const as of [await member('clinician'), await member('front_desk'), await member('admin'), mixed]) {
      expect([as.roles, (await upload(census(...lines), {}, as)).body.error?.code]).toEqual([as.roles, 'FORBIDDEN']);
    }
    for (const [field, value] of Object.entries({
      kind: 'xml',
      facilityId: 'x',
      levelOfCare: 'OP',
      admittedOn: '2026-02-30',
    }))
      expect((await upload(census(), { [field]: value })).body.error).toMatchObject({ code: 'BAD_INPUT', field });
    const elsewhere = await buildOrganization(host);
    expect((await upload(census(), { facilityId: elsewhere.facility.id })).body.error).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('finds the chart of somebody who calls, for those alone who may see it', async () => {
    const known = await buildPatient(host, organization, { firstName: 'Nora', lastName: 'Abel' });
    await buildContact(host, known, { kind: 'phone', address: '+13125550177' });
    const ask = `query($input: SimilarPatientsInput!) { got: similarPatients(input: $input) { lookedAtAll patients { id reasons } } }`;
    const input = { firstName: 'nora', lastName: '', phone: '(312) 555-0177' };
    expect(await got(ask, { input })).toEqual({
      lookedAtAll: true,
      patients: [{ id: known.id, reasons: ['SIMILAR_NAME', 'SAME_PHONE'] }],
    });
    const clinician = await member('clinician');
    const [blind, nobody] = [
      await answer(ask, { input }, clinician),
      await answer(ask, { input: { ...input, phone: '(312) 555-0178' } }, clinician),
    ];
    expect(blind.body.data).toEqual({ got: { lookedAtAll: false, patients: [] } });
    expect(blind.text).toBe(nobody.text);
  });

  it('writes down who took the file and whom it admitted', async () => {
    await carryOut(await read(census(lines[0]!)));
    const events = await host.database.read(organization.system, (tx) =>
      tx.query<{ action: string; n: number }>(
        `select action, cardinality(patient_ids) as n from audit_events where organization_id = $1`,
        [organization.id],
      ),
    );
    const named = events.map(({ action, n }) => `${action} ${n}`);
    expect(named).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^importPatients 0/),
        expect.stringMatching(/commitPatientImport 0/),
      ]),
    );
    expect(events.filter(({ action, n }) => action === 'test' && n === 1)).not.toEqual([]);
  });
});
