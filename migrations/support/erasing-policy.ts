import type { QueryRunner } from 'typeorm';

/**
 * Lets `app_eraser` take a table's rows of the one organization that its function is deleting, past every narrower wall:
 * what is a patient's or an author's alone goes as well. Nobody signs in as that role.
 */
export async function allowErasing(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(
    `create policy ${table}_erasing on ${table} to app_eraser
     using (organization_id = nullif(current_setting('app.erasing_organization', true), '')::uuid)`,
  );
  await runner.query(`grant select, delete on ${table} to app_eraser`);
}
