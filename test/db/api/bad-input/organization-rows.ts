import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';

/** Tables that record attempts, not content. */
const trails = ['audit_events', 'outbox', 'due_work', 'sessions'];

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
    const parts = (await this.tables()).map(
      (name) => `exists (select from (select * from ${name} where xmin::text::bigint >= $3 offset 0) t
        where organization_id = $1
          and jsonb_path_exists(to_jsonb(t), '$.** ? (@ == $v)', jsonb_build_object('v', $2::text)))`,
    );
    const { rows } = await this.superuser.query<{ found: boolean }>(`select ${parts.join(' or ')} as found`, [
      this.organizationId,
      text,
      since,
    ]);
    return rows[0]!.found;
  }

  /** One sum over everything but the trails of attempts. */
  async checksum(): Promise<string> {
    const sums: string[] = [];
    for (const name of await this.tables()) {
      const { rows } = await this.superuser.query<{ sum: string }>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${name} t where organization_id = $1`,
        [this.organizationId],
      );
      sums.push(`${name} ${rows[0]!.sum}`);
    }
    return sums.join('\n');
  }

  /** Ids of its rows, and marks that clients gave them; of one patient's rows alone when told. */
  async ids(ofPatient?: Id): Promise<string[]> {
    const found: string[] = [];
    for (const name of await this.tables()) {
      const { rows } = await this.superuser.query<{ id: string }>(
        `select distinct e.value as id from ${name} t, jsonb_each_text(to_jsonb(t)) e
         where organization_id = $1 and e.key in ('id', 'answer_id', 'submit_id') and e.value is not null
           and ($2::text is null or to_jsonb(t) ->> 'patient_id' = $2)`,
        [this.organizationId, ofPatient ?? null],
      );
      found.push(...rows.map(({ id }) => id));
    }
    return found;
  }

  /** Number of rows of each table. */
  async counts(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const name of await this.tables()) found[name] = await this.count(name);
    return found;
  }

  /** Number of rows of a table, of one organization. */
  async count(table: string): Promise<number> {
    const { rows } = await this.superuser.query<{ count: number }>(
      `select count(*)::int as count from ${table} where organization_id = $1`,
      [this.organizationId],
    );
    return rows[0]!.count;
  }

  /** The newest version of the patient, facility, person, plan, dead letter or organization with this id, or of a patient's path. */
  async versionOf(id: unknown, ofPath = false): Promise<number> {
    const { rows } = await this.superuser.query<{ version: number }>(
      ofPath
        ? `select version from recovery_paths where patient_id = $1 order by version desc limit 1`
        : `select version from (select id, version from patients union all select id, version from facilities
             union all select id, version from staff_members
             union all select id, version from treatment_goals union all select id, version from facility_groups
             union all select id, version from group_sessions union all select id, version from recovery_tasks
             union all select id, version from relapse_prevention_plans union all select id, replays from outbox
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

  private tables(): Promise<string[]> {
    return (this.names ??= this.findTables());
  }

  private async findTables(): Promise<string[]> {
    const { rows } = await this.superuser.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all($1) order by 1`,
      [trails],
    );
    return rows.map((row) => row.name);
  }
}
