import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';

/** Tables that record attempts and what is still to be done about a change, not content. */
const trails = ['audit_events', 'outbox', 'due_work', 'sessions', 'patient_card_marks'];

/** The rows of one organization, seen from outside the product. */
export class OrganizationRows {
  private names: Promise<string[]> | undefined;

  constructor(
    private readonly superuser: Client,
    private readonly organizationId: Id,
  ) {}

  /** The moment from which on rows count as new for `hold`. */
  async now(): Promise<string> {
    const { rows } = await this.superuser.query<{ now: string }>('select pg_current_xact_id()::text as now');
    return rows[0]!.now;
  }

  /** Whether a row that was written since then holds exactly this text, in a column or inside a document. */
  async hold(text: string, since: string): Promise<boolean> {
    const [row] = await this.ofEach<{ found: boolean }>(
      'hold',
      (
        name,
      ) => `select true as found from (select from (select * from ${name} where xmin::text::bigint >= $3 offset 0) t
        where organization_id = $1
          and jsonb_path_exists(to_jsonb(t), '$.** ? (@ == $v)', jsonb_build_object('v', $2::text)) limit 1) one`,
      [text, since],
    );
    return row !== undefined;
  }

  /** One sum over everything but the trails of attempts. */
  async checksum(): Promise<string> {
    const rows = await this.ofEach<{ name: string; sum: string }>(
      'checksum',
      (name) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum
         from ${name} t where organization_id = $1`,
    );
    return rows.map(({ name, sum }) => `${name} ${sum}`).join('\n');
  }

  /** Ids of its rows, and marks that clients gave them; of one patient's rows alone when told. */
  async ids(ofPatient?: Id): Promise<string[]> {
    const rows = await this.ofEach<{ id: string }>(
      'ids',
      (name) =>
        `select distinct e.value as id from ${name} t, jsonb_each_text(to_jsonb(t)) e
         where organization_id = $1 and e.key in ('id', 'answer_id', 'submit_id') and e.value is not null
           and ($2::text is null or to_jsonb(t) ->> 'patient_id' = $2)`,
      [ofPatient ?? null],
    );
    return rows.map(({ id }) => id);
  }

  /** Number of rows of each table. */
  async counts(): Promise<Record<string, number>> {
    const rows = await this.ofEach<{ name: string; count: number }>(
      'counts',
      (name) => `select '${name}' as name, count(*)::int as count from ${name} where organization_id = $1`,
    );
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  }

  /** Number of rows of a table, of one organization. */
  async count(table: string): Promise<number> {
    const { rows } = await this.superuser.query<{ count: number }>(
      `select count(*)::int as count from ${table} where organization_id = $1`,
      [this.organizationId],
    );
    return rows[0]!.count;
  }

  /** The newest version of the patient, facility, person, plan, appointment, dead letter or organization with this id, or of a patient's path. */
  async versionOf(id: unknown, ofPath = false): Promise<number> {
    const { rows } = await this.superuser.query<{ version: number }>(
      ofPath
        ? `select version from recovery_paths where patient_id = $1 order by version desc limit 1`
        : `select version from (select id, version from patients union all select id, version from facilities
             union all select id, version from staff_members
             union all select id, version from treatment_goals union all select id, version from facility_groups
             union all select id, version from group_sessions union all select id, version from recovery_tasks
             union all select id, version from plan_templates union all select id, version from relapse_prevention_plans union all select id, replays from outbox
             union all select id, version from inquiries
             union all select id, version from packet_forms
             union all select id, version from service_agreements
             union all select id, version from privacy_incidents
             union all select id, version from emergency_accesses
             union all select id, version from appointments
             union all select organization_id, version from organizations) x where id = $1`,
      [id ?? this.organizationId],
    );
    return rows[0]!.version;
  }

  /** Adds an open task and answers its id. */
  async newTask(patientId: Id): Promise<Id> {
    const id = randomUUID();
    await this.superuser.query(
      `insert into tasks (organization_id, id, patient_id, kind, title, priority) values ($1, $2, $3, 'general', 'Call', 'normal')`,
      [this.organizationId, id, patientId],
    );
    return id;
  }

  /** Adds an open safety item and answers its id. */
  async newSafetyItem(patientId: Id): Promise<Id> {
    const id = randomUUID();
    await this.superuser.query(
      `insert into safety_items (organization_id, id, patient_id, facility_id, subject_id, reasons, holds_messages, raised_at)
       select organization_id, $2, id, facility_id, $2, array['urgent_call'], false, now() from patients
       where organization_id = $1 and id = $3`,
      [this.organizationId, id, patientId],
    );
    return id;
  }

  /** Adds a meeting to a patient's log and answers its id. */
  async newAttendance(patientId: Id): Promise<Id> {
    const id = randomUUID();
    await this.superuser.query(
      `insert into meeting_attendances (organization_id, id, patient_id, submit_id, meeting_name, started_at, ended_at, local_date, evidence)
       values ($1, $2, $3, $2, 'Meeting', '2026-01-06T01:00:00Z', '2026-01-06T02:00:00Z', '2026-01-05', 'self_report')`,
      [this.organizationId, id, patientId],
    );
    return id;
  }

  /** Puts what lets messages leave where the operation of this name finds something to do. */
  async makeSendingReady(operation: string, staffId: Id): Promise<void> {
    const ready: Record<string, string> = {
      confirmTextRequirement: 'delete from text_requirements where organization_id = $1',
      withdrawTextRequirement: `insert into text_requirements (organization_id, requirement, note, confirmed_by_id, confirmed_at)
        select $1, r, 'Evidence', $2, now() from unnest(array['agreement', 'registration', 'sender', 'help']) r
        on conflict do nothing`,
      disarmTexts: `insert into text_armings (organization_id, armed_by_id, armed_at) values ($1, $2, now()) on conflict do nothing`,
      pauseSending: 'delete from sending_pauses where organization_id = $1',
    };
    const statement = ready[operation];
    if (!statement) return;
    const values = statement.includes('$2') ? [this.organizationId, staffId] : [this.organizationId];
    await this.superuser.query(statement, values);
  }

  /** Asks the same of each table, in one statement that is planned once: planning so many takes longer than running. */
  private async ofEach<Row extends object>(
    name: string,
    selectOf: (table: string) => string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    this.names ??= this.findTables();
    const text = (await this.names).map(selectOf).join('\nunion all\n');
    return (await this.superuser.query<Row>({ name, text, values: [this.organizationId, ...values] })).rows;
  }

  private async findTables(): Promise<string[]> {
    await this.superuser.query('set plan_cache_mode = force_generic_plan; set jit = off');
    const { rows } = await this.superuser.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all($1) order by 1`,
      [trails],
    );
    return rows.map((row) => row.name);
  }
}
