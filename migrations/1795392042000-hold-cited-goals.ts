import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A goal that a signed note cites keeps its words: the note shows them, and a signed note never changes. */
export class HoldCitedGoals1795392042000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function app.hold_treatment_goals() returns trigger language plpgsql as $$
       begin
         if new.text <> old.text and exists (select from group_entries e where e.organization_id = old.organization_id
              and e.patient_id = old.patient_id and e.goal_id = old.id and e.signed_at is not null)
         then raise exception 'A goal that a signed note cites never changes its words'; end if;
         return new;
       end $$`,
    );
    await runner.query('revoke all on function app.hold_treatment_goals() from public');
    await runner.query(
      `create trigger treatment_goals_hold before update on treatment_goals
         for each row execute function app.hold_treatment_goals()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger treatment_goals_hold on treatment_goals');
    await runner.query('drop function app.hold_treatment_goals()');
  }
}
