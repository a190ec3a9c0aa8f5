import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['plan_papers', 'part2_consent_papers', 'card_photos'] as const;

/**
 * Files that come in plain are planned to be sealed by their own insert: the product writes none, a backup from before may bring
 * some back long after the worker found nothing left to seal.
 */
export class PlanSealing1795700946000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function app.plan_sealing() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
       begin
         insert into due_work (organization_id, job, subject_id, due_at)
         values (new.organization_id, 'papers.seal', new.organization_id, app.now())
         on conflict (organization_id, job, subject_id) do update set due_at = excluded.due_at;
         return null;
       end $$`,
    );
    for (const table of tables)
      await runner.query(
        `create trigger ${table}_plan_sealing after insert on ${table} for each row when (not new.is_sealed)
           execute function app.plan_sealing()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop trigger ${table}_plan_sealing on ${table}`);
    await runner.query('drop function app.plan_sealing()');
  }
}
