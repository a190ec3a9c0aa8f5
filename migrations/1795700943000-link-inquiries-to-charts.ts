import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reachOf } from './support/tenant-table';

const reach = reachOf('patient_id', true);

/**
 * An admitted inquiry says which chart was made of it, or was there already. From then on it is part of that record: whoever
 * reaches the patient reads it too, and only who sees the whole organization still writes it.
 */
export class LinkInquiriesToCharts1795700943000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table inquiries add column patient_id uuid,
         add constraint inquiries_patient_fkey foreign key (organization_id, patient_id)
           references patients (organization_id, id) not valid,
         add constraint inquiries_patient_check check (patient_id is null or stage = 'admitted') not valid`,
    );
    for (const command of ['select', 'update', 'delete'])
      await runner.query(
        `create policy inquiries_reach_${command} on inquiries as restrictive for ${command} to app_owner, app_rw, app_readonly
           using (${reach})`,
      );
    await runner.query(
      `create policy inquiries_reach_insert on inquiries as restrictive for insert to app_owner, app_rw, app_readonly
         with check (${reach})`,
    );
    await runner.query(
      `alter policy inquiries_intake on inquiries
         using ((select ctx.reach()) = 'organization' or patient_id is not null)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter policy inquiries_intake on inquiries using ((select ctx.reach()) = 'organization')`);
    for (const command of ['select', 'update', 'delete', 'insert'])
      await runner.query(`drop policy inquiries_reach_${command} on inquiries`);
    await runner.query('alter table inquiries drop column patient_id');
  }
}
