import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;

/**
 * The register of privacy incidents (42 CFR 2.16, 45 CFR 164.404), and a way into a suspended organization for what people
 * outside say to it: a STOP counts whatever its state.
 */
export class RegisterIncidents1795681751000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'privacy_incidents',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        `source text not null check (source in ('wrong_number', 'reported'))`,
        // The text that told it; null where somebody on staff did.
        'subject_id uuid',
        'what_happened text not null check (length(what_happened) between 1 and 2000)',
        'discovered_on date not null',
        // Whose record it concerns, as far as is known; the count may be higher.
        `patient_ids uuid[] not null default '{}'`,
        'people_affected int not null check (people_affected between 0 and 1000000)',
        'messages_sent int not null default 0 check (messages_sent >= 0)',
        'reported_by_id uuid',
        'submit_id uuid',
        `decision text check (decision in ('breach', 'low_probability', 'no_incident'))`,
        'decision_note text check (length(decision_note) between 1 and 2000)',
        'decided_by_id uuid',
        'decided_at timestamptz',
        'notified_on date',
        'closed_by_id uuid',
        'closed_at timestamptz',
        'version int not null default 1',
        'check (num_nulls(decision, decision_note, decided_by_id, decided_at) in (0, 4))',
        'check ((closed_at is null) = (closed_by_id is null))',
        `check (closed_at is null or decision is not null)`,
        `check (closed_at is null or decision <> 'breach' or notified_on is not null)`,
        `check ((source = 'reported') = (reported_by_id is not null))`,
        'unique (organization_id, subject_id)',
        'unique (organization_id, submit_id)',
        staffKey('reported_by_id'),
        staffKey('decided_by_id'),
        staffKey('closed_by_id'),
      ],
    });
    await runner.query(
      'create index privacy_incidents_newest on privacy_incidents (organization_id, discovered_on desc, id desc)',
    );
    await runner.query(
      `create function ctx.enter_to_hear(signed text) returns void language plpgsql as $$
       begin
         perform set_config('app.ctx', signed, true);
         if (ctx.claims())[3] is distinct from 'system' then
           raise exception 'context refused' using errcode = 'SW002';
         end if;
         perform set_config('app.clock_offset', (select clock_offset::text from app.instance), true);
       end $$`,
    );
    await runner.query('revoke all on function ctx.enter_to_hear(text) from public');
    await runner.query('grant execute on function ctx.enter_to_hear(text) to app_rw');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ctx.enter_to_hear(text)');
    await dropTables(runner, 'privacy_incidents');
  }
}
