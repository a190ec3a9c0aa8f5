import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { CommitImport } from '@stepwell/domain/imports/commit-import';
import { CompareRows } from '@stepwell/domain/imports/compare-rows';
import { importsWorker } from '@stepwell/domain/imports/imports.worker';
import { PatientImport } from '@stepwell/domain/imports/patient-import.entity';
import { ReadPatientFile } from '@stepwell/domain/imports/read-patient-file';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { organizationsStaff } from '@stepwell/domain/organizations/organizations.staff';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { PatientRecords } from '@stepwell/domain/patients/patient-records.service';
import { patientsStaff } from '@stepwell/domain/patients/patients.staff';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import { systemContext } from '@stepwell/kernel/context';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import type { BenchDatabase } from '../bench';

/** Rows a second of reading a file, of carrying it out, and of reading the same file once more. */
export interface FileFigures {
  read: number;
  carriedOut: number;
  again: number;
}

interface Place {
  organizationId: string;
  facilityId: string;
}

/** One file of patients, taken by the product and by bare statements, each time into an organization of its own. */
export class PatientFileSides {
  private constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly superuser: Client,
  ) {}

  static async open({ urls, contextSecret }: BenchDatabase): Promise<PatientFileSides> {
    const superuser = new Client({ connectionString: urls.superuser });
    await superuser.connect();
    const entities = [...importsWorker.entities, ...patientsStaff.entities, ...organizationsStaff.entities];
    const dataSource = createDataSource({ url: urls.rw, entities, pool: 2, applicationName: 'stepwell-bench' });
    await dataSource.initialize();
    return new PatientFileSides(dataSource, new Database(dataSource, contextSecret), superuser);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.superuser.end();
  }

  /** As the worker does it. @throws Error when patients are missing */
  async ours(kind: 'census' | 'fhir', patients: number): Promise<FileFigures> {
    const place = await this.place();
    const records = new PatientRecords(new AdmitPatient(new SimilarPatients()), new AddContact());
    const compare = new CompareRows(records, new SimilarPatients(), new FacilitiesService());
    const reading = new ReadPatientFile(this.database, compare, records);
    const committing = new CommitImport(this.database, compare, records);
    const ctx = systemContext(place.organizationId, 'bench', 'bench');
    const file = Buffer.from(kind === 'census' ? censusOf(patients) : fhirOf(patients));
    const first = await this.upload(place, kind, file);
    const read = await perSecond(patients, () => reading.run(ctx, first));
    await this.database.write(ctx, (tx) => committing.order(tx, first));
    const carriedOut = await perSecond(patients, () => committing.run(ctx, first));
    const second = await this.upload(place, kind, file);
    const again = await perSecond(patients, () => reading.run(ctx, second));
    await this.assertThere(place, patients);
    return { read, carriedOut, again };
  }

  /** The same people as rows: kept, then made patients, then looked up by number. @throws Error when patients are missing */
  async bare(patients: number): Promise<FileFigures> {
    const place = await this.place();
    const importId = await this.upload(place, 'census', Buffer.alloc(0));
    const people = JSON.stringify(
      Array.from({ length: patients }, (_, at) => ({ number: at + 2, id: randomUUID(), ...person(at) })),
    );
    const all = [place.organizationId, people];
    const read = await perSecond(patients, () =>
      this.superuser.query(
        `insert into patient_import_rows (organization_id, patient_import_id, number, outcome, person)
         select $1, $3, (p->>'number')::int, 'ready', p from jsonb_array_elements($2) p`,
        [...all, importId],
      ),
    );
    const carriedOut = await perSecond(patients, () =>
      this.superuser.query(
        `with p as (select * from jsonb_to_recordset($2) as p(id uuid, "firstName" text, "lastName" text, "birthDate" date, mrn text)),
         a as (insert into patients (organization_id, id, facility_id, first_name, last_name, birth_date, language, time_zone)
           select $1, id, $3, "firstName", "lastName", "birthDate", 'en', 'America/Chicago' from p),
         e as (insert into episodes_of_care (organization_id, patient_id, facility_id, level_of_care, admitted_on)
           select $1, id, $3, 'residential', '2026-01-05' from p)
         insert into patient_identifiers (organization_id, patient_id, system, value) select $1, id, 'mrn', mrn from p`,
        [...all, place.facilityId],
      ),
    );
    const again = await perSecond(patients, () =>
      this.superuser.query(
        `select i.patient_id from jsonb_to_recordset($2) as p(mrn text)
         join patient_identifiers i on i.organization_id = $1 and i.system = 'mrn' and i.value = p.mrn`,
        all,
      ),
    );
    await this.assertThere(place, patients);
    return { read, carriedOut, again };
  }

  private async place(): Promise<Place> {
    const { rows } = await this.superuser.query<Place>(
      `with o as (insert into organizations (name) values ($1) returning organization_id)
       insert into facilities (organization_id, name, time_zone) select organization_id, 'Bench', 'America/Chicago' from o
       returning organization_id as "organizationId", id as "facilityId"`,
      [`Bench ${randomUUID()}`],
    );
    return rows[0]!;
  }

  private async upload(place: Place, kind: 'census' | 'fhir', file: Buffer): Promise<string> {
    const ctx = systemContext(place.organizationId, 'bench', 'bench');
    return this.database.write(ctx, async (tx) => {
      const { id } = await tx.repo(PatientImport).insert({
        ...{ kind, fileName: 'bench', facilityId: place.facilityId, levelOfCare: 'residential' },
        ...{ admittedOn: '2026-01-05', status: 'reading' },
      });
      await tx.query(
        'insert into patient_import_parts (organization_id, patient_import_id, number, bytes) values ($1, $2, 0, $3)',
        [place.organizationId, id, file],
      );
      return id;
    });
  }

  private async assertThere({ organizationId }: Place, patients: number): Promise<void> {
    const { rows } = await this.superuser.query<{ count: number }>(
      'select count(*)::int as count from patient_identifiers where organization_id = $1',
      [organizationId],
    );
    if (rows[0]!.count !== patients) throw new Error(`${rows[0]!.count} patients of ${patients} are there`);
  }
}

async function perSecond(rows: number, work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (rows * 1_000) / (performance.now() - began);
}

/** Nobody is like anybody else: names are letters that have nothing in common, birth dates spread over forty years. */
function person(at: number) {
  const digest = createHash('sha256').update(String(at)).digest('hex');
  const letters = digest.slice(0, 12).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!);
  const birthDate = new Date(Date.UTC(1950, 0, 1 + ((at * 37) % 14_000))).toISOString().slice(0, 10);
  return { firstName: letters.slice(0, 6), lastName: letters.slice(6), birthDate, mrn: `M${at}` };
}

function censusOf(patients: number): string {
  const lines = Array.from({ length: patients }, (_, at) => Object.values(person(at)).join(','));
  return ['First Name,Last Name,DOB,MRN', ...lines].join('\n');
}

function fhirOf(patients: number): string {
  return Array.from({ length: patients }, (_, at) => {
    const { firstName, lastName, birthDate, mrn } = person(at);
    const identifier = [{ system: 'urn:bench', value: mrn }];
    const name = [{ family: lastName, given: [firstName] }];
    return JSON.stringify({ resourceType: 'Patient', id: mrn, identifier, name, birthDate });
  }).join('\n');
}
