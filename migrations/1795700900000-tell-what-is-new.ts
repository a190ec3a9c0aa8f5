import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/**
 * What the list of news needs beside what is recorded anyway: until when each member of staff has read, and who gave a task or a
 * patient to whom, so that nobody is told of what they did themselves. The product is nobody.
 */
export class TellWhatIsNew1795700900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'notification_marks',
      ids: 'v7',
      grants: ['select', 'insert', 'update', 'delete'],
      columns: [
        'staff_member_id uuid not null',
        // One thing as kind:id, or * for everything.
        'subject text not null check (length(subject) between 1 and 80)',
        'read_until timestamptz not null',
        'foreign key (organization_id, staff_member_id) references staff_members (organization_id, id)',
        'unique (organization_id, staff_member_id, subject)',
      ],
    });
    await runner.query(
      `alter table tasks add column assigned_at timestamptz, add column assigned_by_id uuid,
         add constraint tasks_assigned_by_fkey foreign key (organization_id, assigned_by_id)
           references staff_members (organization_id, id) not valid`,
    );
    await runner.query(noteAssignment);
    await runner.query('revoke all on function app.note_assignment() from public');
    await runner.query(
      `create trigger tasks_assignment before insert or update of assignee_id on tasks
         for each row execute function app.note_assignment()`,
    );
    await runner.query(
      `alter table care_team_members add column added_by_id uuid,
         add constraint care_team_members_added_by_fkey foreign key (organization_id, added_by_id)
           references staff_members (organization_id, id) not valid`,
    );
    await runner.query(
      `alter table care_team_members alter column added_by_id
         set default case when ctx.kind() = 'staff' then ctx.actor_id() end`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table care_team_members drop column added_by_id');
    await runner.query('drop trigger tasks_assignment on tasks');
    await runner.query('drop function app.note_assignment()');
    await runner.query('alter table tasks drop column assigned_at, drop column assigned_by_id');
    await dropTables(runner, 'notification_marks');
  }
}

const noteAssignment = `
  create function app.note_assignment() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if tg_op = 'UPDATE' and new.assignee_id is not distinct from old.assignee_id then return new; end if;
    new.assigned_at := case when new.assignee_id is not null then app.now() end;
    new.assigned_by_id := case when new.assignee_id is not null and ctx.kind() = 'staff' then ctx.actor_id() end;
    return new;
  end $$`;
