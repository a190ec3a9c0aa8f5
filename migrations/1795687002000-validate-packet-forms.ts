import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks over the packets that were there before editions, without holding them up. */
export class ValidatePacketForms1795687002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table intake_packets validate constraint intake_packets_form');
  }

  /** A rule that was looked over stays so: there is nothing to take back. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
