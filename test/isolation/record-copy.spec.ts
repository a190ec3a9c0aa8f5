import { Client } from 'pg';
import type { PatientContext } from '@stepwell/kernel/context';
import { PacketForms } from '@stepwell/domain/intakes/packet-forms.service';
import { leftOut } from '@stepwell/domain/record-copies/left-out';
import { ReadRecord, type ReadRecordResult } from '@stepwell/domain/record-copies/read-record';
import { recordParts } from '@stepwell/domain/record-copies/record-parts';
import { writeCopyPage } from '@stepwell/domain/record-copies/write-copy-page';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { readTenantTables, type TenantTable } from './catalog';
import { A, B, canary, fillTables, rowFor } from './fill-tables';

/** Somebody else of the same organization, with a row of their own in every table that names a patient. */
const other = 'aaaaaaaa-0000-4000-8000-0000000000ee';
/** What the matrix fills in and what would take the row out of a copy: an error, something taken back, a form of one's own. */
const emptied: Record<string, string> = {
  facilitation_sessions: 'entered_in_error_at',
  meeting_attendances: 'entered_in_error_at',
  measure_results: 'in_error_at',
  measure_assignments: 'withdrawn_at',
  appointment_offers: 'withdrawn_at',
  discharge_records: 'undone_at',
  plan_signatures: 'voided_at',
  lapses: 'taken_back_at',
  intake_packets: 'form_id',
};

describe('a patient’s copy of their record', () => {
  let host: TestHost;
  let superuser: Client;
  let ofPatients: TenantTable[];
  let record: ReadRecordResult;
  let written: string;

  beforeAll(async () => {
    host = await openTestHost();
    superuser = new Client({ connectionString: host.test.urls.superuser });
    await superuser.connect();
    const tables = await readTenantTables(superuser);
    ofPatients = tables.filter(({ columns }) => columns.some(({ name }) => name === 'patient_id'));
    await fillTables(superuser, tables);
    await superuser.query('set session_replication_role = replica');
    for (const table of [...ofPatients, tables.find(({ name }) => name === 'patients')!]) {
      const row = Object.entries(rowFor(table, A, other)).map(
        ([name, value]) =>
          [name, typeof value === 'string' ? value.replaceAll(canary(A), 'cnry-other') : value] as const,
      );
      await superuser.query(
        `insert into ${table.name} (${row.map(([name]) => name).join(', ')}) values (${row.map((_, index) => `$${index + 1}`).join(', ')})`,
        row.map(([, value]) => value),
      );
    }
    for (const [table, column] of Object.entries(emptied))
      await superuser.query(`update ${table} set ${column} = null`);
    await superuser.query(`update patients set time_zone = 'America/Phoenix'`);
    await superuser.query('set session_replication_role = origin');
    const patient: PatientContext = {
      ...{ kind: 'patient', organizationId: A.organization, actorId: A.row, patientId: A.row, sessionId: A.row },
      ...{ requestId: 'copy', operation: 'downloadMyRecord' },
    };
    record = await new ReadRecord(host.database, new PacketForms()).run(patient, 'en');
    written = JSON.stringify(record.sections) + writeCopyPage(record, 'en') + writeCopyPage(record, 'es');
  });

  afterAll(async () => {
    await superuser.end();
    await host.close();
  });

  it('knows every table that names a patient: it is in the copy, or is left out for a reason', () => {
    const named = [...recordParts.map(({ table }) => table), ...Object.keys(leftOut)];
    expect(named.sort()).toEqual([...ofPatients.map(({ name }) => name), 'patients'].sort());
  });

  it.each(recordParts.map(({ section, table }) => [table, section] as const))(
    'holds the patient’s own row of %s, and that alone',
    (table, section) => {
      const rows = record.sections[section][table];
      expect(rows).toHaveLength(1);
      // Rows of nothing but days, numbers and yes or no have no text that could be told apart.
      const hasText = Object.values(rows![0]!).some((value) => typeof value === 'string' && value.startsWith('cnry'));
      if (hasText) expect(JSON.stringify(rows)).toContain(canary(A));
    },
  );

  it('holds nothing of anybody else, in this organization or another, and nothing that was left out', () => {
    for (const theirs of ['cnry-other', other, canary(B), B.organization, B.row]) expect(written).not.toContain(theirs);
    for (const table of Object.keys(leftOut)) expect(written).not.toContain(`${canary(A)}:${table}:`);
  });
});
